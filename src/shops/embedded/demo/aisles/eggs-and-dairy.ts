import { ct, type DemoProduct, fl, gone, lb, oz, ownBrand, pack, shelf } from '../demo-product.ts';

const dairy = shelf('chilled', 'eggs-and-dairy', 'food');

/** Eggs, butter, yogurt and sour cream. */
export const eggsAndDairy: readonly DemoProduct[] = [
  dairy('eggs-large', 'eggs', ownBrand, {
    en: ['large white eggs', 'eggs', 'large eggs', 'dozen eggs', 'egg'],
    de: ['große weiße Eier', 'Eier', 'Ei', 'große Eier', 'Hühnereier'],
    has: [ct(6, 249, 30), ct(12, 399, 66), ct(18, 549, 41)],
  }),
  dairy('eggs-free', 'eggs', 'Henlow Farm', {
    en: ['free-range brown eggs', 'free range eggs', 'brown eggs', 'farm eggs'],
    de: ['braune Freilandeier', 'Freilandeier', 'braune Eier', 'Landeier'],
    has: [ct(6, 379, 18), ct(12, 649, 32)],
  }),
  dairy('eggs-organic', 'eggs', 'Alder Brook', {
    en: ['organic eggs', 'bio eggs', 'organic brown eggs'],
    de: ['Bio-Eier', 'Bioeier', 'Eier vom Biohof'],
    has: [ct(12, 749, 21)],
  }),
  dairy('egg-whites', 'egg-whites', 'Henlow Farm', {
    en: ['liquid egg whites', 'egg whites', 'egg white', 'carton egg whites'],
    de: ['flüssiges Eiweiß', 'Eiweiß', 'Eiklar', 'Eiweiß im Karton'],
    has: [oz(16, 499, 13), oz(32, 849, 0)],
  }),
  dairy('butter-salted', 'butter', ownBrand, {
    en: ['salted butter', 'butter', 'butter sticks'],
    de: ['gesalzene Butter', 'Salzbutter', 'Butter mit Salz'],
    has: [oz(8, 279, 35), lb(1, 479, 62)],
  }),
  dairy('butter-sweet', 'butter', ownBrand, {
    en: ['unsalted butter', 'sweet butter', 'baking butter'],
    de: ['ungesalzene Butter', 'Butter', 'Süßrahmbutter', 'Butter ohne Salz'],
    has: [oz(8, 279, 22), lb(1, 479, 45)],
  }),
  dairy('butter-irish', 'butter', 'Ballymore Green', {
    en: ['grass-fed Irish butter', 'irish butter', 'grass fed butter', 'european butter'],
    de: ['irische Weidebutter', 'irische Butter', 'Weidebutter', 'Sauerrahmbutter'],
    has: [
      oz(8, 449, 28, 'salted', 'gesalzen'),
      oz(8, 449, 17, 'unsalted', 'ungesalzen'),
      gone(lb(1, 849, 0)),
    ],
  }),
  dairy('butter-spread', 'margarine', 'Clover Hollow', {
    en: ['spreadable butter', 'soft butter', 'butter spread'],
    de: ['streichzarte Butter', 'Streichbutter', 'Butter mit Rapsöl', 'weiche Butter'],
    has: [oz(15, 429, 20)],
  }),
  dairy('margarine', 'margarine', 'Sunmade', {
    en: ['sunflower margarine', 'margarine', 'plant butter', 'vegan butter'],
    de: ['Sonnenblumenmargarine', 'Margarine', 'Pflanzenbutter', 'vegane Butter'],
    has: [oz(15, 299, 31)],
  }),
  dairy('yogurt-plain', 'yogurt-plain', ownBrand, {
    en: ['plain yogurt', 'yogurt', 'natural yogurt'],
    de: ['Naturjoghurt', 'Joghurt', 'Joghurt natur'],
    has: [oz(6, 99, 50), oz(32, 349, 37)],
  }),
  dairy('yogurt-greek', 'yogurt-plain', 'Aegina', {
    en: ['plain Greek yogurt', 'greek yogurt', 'greek yoghurt', 'thick yogurt'],
    de: ['griechischer Joghurt', 'Sahnejoghurt', 'Joghurt griechischer Art'],
    has: [
      oz(5.3, 149, 60, 'whole milk', 'vollfett'),
      oz(32, 649, 24, 'whole milk', 'vollfett'),
      oz(32, 649, 19, 'nonfat', 'fettfrei'),
    ],
  }),
  dairy('yogurt-fruit', 'yogurt-fruit', 'Clover Hollow', {
    en: ['fruit yogurt', 'flavored yogurt', 'yogurt cup'],
    de: ['Fruchtjoghurt', 'Joghurt mit Frucht', 'Joghurtbecher'],
    has: [
      oz(6, 109, 44, 'strawberry', 'Erdbeere'),
      oz(6, 109, 38, 'peach', 'Pfirsich'),
      oz(6, 109, 0, 'cherry', 'Kirsche'),
    ],
  }),
  dairy('yogurt-kids', 'yogurt-fruit', 'Little Spoon Bear', {
    en: ['yogurt pouches', 'kids yogurt', 'yogurt tubes', 'squeeze yogurt'],
    de: ['Joghurt im Quetschbeutel', 'Kinderjoghurt', 'Quetschjoghurt', 'Joghurttütchen'],
    has: [pack(8, oz(3.5, 699, 12, 'strawberry', 'Erdbeere')), pack(8, oz(3.5, 699, 2, 'banana', 'Banane'))],
  }),
  dairy('yogurt-soy', 'yogurt-vegan', 'Beanstalk', {
    en: ['dairy-free yogurt', 'vegan yogurt', 'soy yogurt', 'plant yogurt'],
    de: ['Sojajoghurt', 'veganer Joghurt', 'Joghurtalternative'],
    has: [oz(24, 499, 15, 'plain', 'natur'), oz(24, 499, 9, 'vanilla', 'Vanille')],
  }),
  dairy('yogurt-coco', 'yogurt-vegan', 'Nutwick', {
    en: ['coconut yogurt', 'coconut milk yogurt', 'vegan coconut yogurt'],
    de: ['Kokosjoghurt', 'Joghurt aus Kokos', 'veganer Kokosjoghurt'],
    has: [oz(5.3, 229, 3)],
  }),
  dairy('kefir', 'kefir', 'Aegina', {
    en: ['drinkable kefir', 'kefir', 'drinking yogurt', 'yogurt drink'],
    de: ['Kefir', 'Trinkjoghurt', 'Joghurtdrink'],
    has: [fl(32, 449, 16, 'plain', 'natur'), fl(32, 449, 11, 'blueberry', 'Heidelbeere')],
  }),
  dairy('sour-cream', 'sour-cream', ownBrand, {
    en: ['sour cream', 'soured cream', 'taco cream'],
    de: ['saure Sahne', 'Sauerrahm', 'Schmand'],
    has: [oz(8, 169, 34), oz(16, 279, 29)],
  }),
  dairy('sour-light', 'sour-cream', 'Clover Hollow', {
    en: ['light sour cream', 'low fat sour cream', 'reduced fat sour cream'],
    de: ['leichte saure Sahne', 'fettarme saure Sahne', 'Sauerrahm light'],
    has: [oz(16, 329, 13)],
  }),
  dairy('quark', 'quark', 'Alder Brook', {
    en: ['smooth quark', 'quark', 'curd cheese', 'german quark'],
    de: ['Speisequark', 'Quark', 'Magerquark', 'Topfen'],
    has: [oz(8, 299, 10, 'low fat', 'mager'), oz(16, 479, 7, 'low fat', 'mager')],
  }),
  dairy('cottage', 'quark', ownBrand, {
    en: ['cottage cheese', 'cottage', 'small curd cottage cheese'],
    de: ['Hüttenkäse', 'körniger Frischkäse', 'Cottage Cheese'],
    has: [oz(16, 329, 26, 'four percent', 'vier Prozent Fett'), oz(16, 329, 14, 'low fat', 'fettarm')],
  }),
];
