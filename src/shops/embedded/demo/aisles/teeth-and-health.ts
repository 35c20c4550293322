import { ct, type DemoProduct, fl, gone, oz, ownBrand, pack, shelf } from '../demo-product.ts';

const care = shelf('care', 'teeth-and-hygiene', 'general');
const health = shelf('care', 'health', 'general');

/** Tooth care, hygiene, vitamins and first aid. */
export const teethAndHealth: readonly DemoProduct[] = [
  care('toothpaste', 'toothpaste', 'Molara', {
    en: ['mint toothpaste', 'toothpaste', 'tooth paste', 'fluoride toothpaste'],
    de: ['Zahnpasta mit Minze', 'Zahnpasta', 'Zahncreme', 'Fluorid-Zahnpasta'],
    has: [oz(4, 349, 35), oz(6, 449, 28), pack(3, oz(6, 1199, 9))],
  }),
  care('toothpaste-wht', 'toothpaste', 'Molara', {
    en: ['whitening toothpaste', 'white teeth toothpaste', 'whitening paste'],
    de: [
      'aufhellende Zahnpasta',
      'Zahnpasta für weiße Zähne',
      'Weißmacher-Zahnpasta',
      'aufhellende Zahncreme',
    ],
    has: [oz(4, 549, 17)],
  }),
  care('toothpaste-kid', 'toothpaste', 'Molara', {
    en: ['kids strawberry toothpaste', 'kids toothpaste', 'childrens toothpaste', 'strawberry toothpaste'],
    de: ['Kinderzahnpasta mit Erdbeere', 'Kinderzahnpasta', 'Kinderzahncreme', 'Zahnpasta für Kinder'],
    has: [oz(4, 379, 14)],
  }),
  care('toothbrush', 'toothbrush', 'Molara', {
    en: ['manual toothbrushes', 'toothbrush', 'toothbrushes', 'tooth brush'],
    de: ['Handzahnbürsten', 'Zahnbürste', 'Zahnbürsten', 'Handzahnbürste'],
    has: [
      ct(2, 499, 25, 'soft', 'weich'),
      ct(2, 499, 18, 'medium', 'mittel'),
      ct(6, 999, 8, 'soft', 'weich'),
    ],
  }),
  care('brush-heads', 'toothbrush', 'Molara', {
    en: ['electric toothbrush heads', 'brush heads', 'toothbrush heads', 'replacement heads'],
    de: ['Aufsteckbürsten', 'Bürstenköpfe', 'Ersatzbürsten'],
    has: [ct(4, 1999, 5)],
  }),
  care('floss', 'dental-floss', 'Molara', {
    en: ['waxed dental floss', 'dental floss', 'floss', 'mint floss'],
    de: ['gewachste Zahnseide', 'Zahnseide', 'Zahnfaden'],
    has: [ct(1, 299, 23), ct(3, 749, 10)],
  }),
  care('floss-picks', 'dental-floss', ownBrand, {
    en: ['floss picks', 'dental picks', 'flossers'],
    de: ['Zahnseidesticks', 'Flosser', 'Zahnseide zum Halten'],
    has: [ct(90, 349, 18)],
  }),
  care('mouthwash', 'mouthwash', 'Molara', {
    en: ['antiseptic mouthwash', 'mouthwash', 'mouth rinse', 'mouth wash'],
    de: ['antibakterielle Mundspülung', 'Mundspülung', 'Mundwasser', 'Mundspüllösung'],
    has: [
      fl(17, 449, 20, 'mint', 'Minze'),
      fl(34, 699, 13, 'mint', 'Minze'),
      fl(34, 699, 0, 'alcohol-free', 'ohne Alkohol'),
    ],
  }),
  care('tampons', 'tampons', 'Soft Tide', {
    en: ['cotton tampons', 'tampons', 'tampon', 'period tampons'],
    de: ['Baumwolltampons', 'Tampons', 'Tampon', 'Damentampons'],
    has: [ct(36, 799, 17, 'regular', 'normal'), ct(36, 799, 14, 'super', 'super')],
  }),
  care('pads', 'pads', 'Soft Tide', {
    en: ['winged sanitary pads', 'pads', 'sanitary pads', 'sanitary napkins'],
    de: ['Damenbinden mit Flügeln', 'Binden', 'Damenbinden', 'Monatsbinden'],
    has: [ct(28, 649, 19, 'day', 'Tag'), ct(24, 699, 12, 'night', 'Nacht')],
  }),
  care('liners', 'pads', 'Soft Tide', {
    en: ['thin panty liners', 'panty liners', 'liners', 'daily liners'],
    de: ['dünne Slipeinlagen', 'Slipeinlagen', 'Einlagen', 'Slipeinlage'],
    has: [ct(60, 449, 15)],
  }),
  care('cotton-swabs', 'cotton', ownBrand, {
    en: ['cotton swabs', 'ear swabs', 'cotton buds'],
    de: ['Wattestäbchen', 'Ohrenstäbchen', 'Wattestäbchen aus Papier'],
    has: [ct(300, 299, 22)],
  }),
  care('cotton-rounds', 'cotton', ownBrand, {
    en: ['cotton rounds', 'cotton pads', 'makeup pads'],
    de: ['Wattepads', 'Abschminkpads', 'Kosmetikpads'],
    has: [ct(100, 249, 20)],
  }),
  health('multivitamin', 'vitamins', 'Vitalane', {
    en: ['daily multivitamin tablets', 'vitamins', 'multivitamin', 'multivitamins', 'vitamin tablets'],
    de: ['Multivitamintabletten', 'Vitamine', 'Multivitamin', 'Vitamintabletten'],
    has: [ct(100, 999, 21), ct(250, 1999, 9)],
  }),
  health('vitamin-gummy', 'vitamins', 'Vitalane', {
    en: ['multivitamin gummies', 'gummy vitamins', 'vitamin gummies', 'chewable vitamins'],
    de: ['Vitamin-Fruchtgummis', 'Vitamingummis', 'Vitaminbärchen', 'Kauvitamine'],
    has: [ct(150, 1299, 13, 'adults', 'Erwachsene'), ct(150, 1299, 10, 'kids', 'Kinder')],
  }),
  health('vitamin-d', 'vitamins-single', 'Vitalane', {
    en: ['vitamin D tablets', 'vitamin d', 'd vitamins', 'sunshine vitamin'],
    de: ['Vitamin-D-Tabletten', 'Vitamin D', 'Vitamin-D-Kapseln', 'Sonnenvitamin'],
    has: [ct(100, 899, 16)],
  }),
  health('vitamin-c', 'vitamins-single', ownBrand, {
    en: ['vitamin C tablets', 'vitamin c', 'c vitamins', 'ascorbic acid'],
    de: ['Vitamin-C-Tabletten', 'Vitamin C', 'Vitamin C zum Schlucken', 'Ascorbinsäure'],
    has: [ct(100, 599, 22), ct(250, 1199, 3)],
  }),
  health('fish-oil', 'vitamins-single', 'Vitalane', {
    en: ['omega three fish oil', 'fish oil', 'omega three', 'fish oil capsules'],
    de: ['Omega-drei-Fischöl', 'Fischöl', 'Omega drei', 'Fischölkapseln'],
    has: [ct(120, 1499, 8)],
  }),
  health('ibuprofen', 'pain-relief', 'Relivane', {
    en: ['ibuprofen tablets', 'ibuprofen', 'painkillers', 'headache pills', 'pain relief'],
    de: ['Ibuprofentabletten', 'Ibuprofen', 'Schmerztabletten', 'Kopfschmerztabletten'],
    has: [ct(50, 699, 24), ct(200, 1599, 9)],
  }),
  health('acetaminophen', 'pain-relief', ownBrand, {
    en: ['acetaminophen tablets', 'acetaminophen', 'fever pills', 'fever reducer'],
    de: ['Paracetamoltabletten', 'Paracetamol', 'Fiebertabletten', 'Fiebersenker'],
    has: [ct(100, 699, 19)],
  }),
  health('allergy', 'allergy', 'Relivane', {
    en: ['daily allergy tablets', 'allergy pills', 'allergy tablets', 'hay fever pills'],
    de: ['Allergietabletten', 'Heuschnupfentabletten', 'Antiallergikum'],
    has: [ct(30, 1499, 12), ct(70, 2899, 4)],
  }),
  health('cough-drops', 'cough-cold', 'Frostbell', {
    en: ['menthol cough drops', 'cough drops', 'throat lozenges', 'lozenges'],
    de: ['Hustenbonbons mit Menthol', 'Hustenbonbons', 'Halsbonbons', 'Lutschtabletten'],
    has: [ct(30, 249, 30, 'honey lemon', 'Honig-Zitrone'), ct(30, 249, 18, 'cherry', 'Kirsche')],
  }),
  health('cough-syrup', 'cough-cold', 'Relivane', {
    en: ['nighttime cough syrup', 'cough syrup', 'cough medicine', 'cold medicine'],
    de: ['Hustensaft für die Nacht', 'Hustensaft', 'Hustensirup', 'Erkältungssaft'],
    has: [fl(8, 999, 0), gone(fl(12, 1299, 0))],
  }),
  health('antacid', 'stomach', 'Relivane', {
    en: ['chewable antacid tablets', 'antacids', 'heartburn tablets', 'stomach tablets'],
    de: [
      'Kautabletten gegen Sodbrennen',
      'Sodbrennentabletten',
      'Magentabletten',
      'Kautabletten für den Magen',
    ],
    has: [ct(72, 599, 15)],
  }),
  health('bandages', 'first-aid', 'Patchwell', {
    en: ['adhesive bandages', 'bandages', 'sticking plasters', 'plasters'],
    de: ['Wundpflaster', 'Pflaster', 'Heftpflaster'],
    has: [ct(60, 499, 26, 'assorted', 'gemischt'), ct(30, 549, 11, 'waterproof', 'wasserfest')],
  }),
  health('antiseptic', 'first-aid', 'Patchwell', {
    en: ['antiseptic wound spray', 'wound spray', 'antiseptic', 'wound cleaner'],
    de: ['Wunddesinfektionsspray', 'Wundspray', 'Wunddesinfektion', 'Desinfektionsspray'],
    has: [fl(4, 699, 7)],
  }),
  health('muscle-gel', 'muscle-care', 'Relivane', {
    en: ['cooling muscle gel', 'muscle gel', 'sore muscle gel', 'pain gel'],
    de: ['kühlendes Muskelgel', 'Muskelgel', 'Schmerzgel', 'Sportgel'],
    has: [oz(4, 899, 11)],
  }),
  health('heat-patch', 'muscle-care', 'Relivane', {
    en: ['warming muscle patches', 'heat patches', 'muscle patches', 'warm patches'],
    de: ['Wärmepflaster', 'Rückenpflaster', 'Muskelpflaster'],
    has: [ct(3, 799, 9)],
  }),
];
