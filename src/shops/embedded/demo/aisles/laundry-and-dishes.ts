import { ct, type DemoProduct, fl, gone, lb, oz, ownBrand, shelf } from '../demo-product.ts';

const laundry = shelf('household', 'laundry', 'general');
const dishes = shelf('household', 'dishwashing', 'general');

/** What washes clothes, and what washes dishes. */
export const laundryAndDishes: readonly DemoProduct[] = [
  laundry('laundry-liq', 'laundry-detergent', 'Brightwell', {
    en: ['liquid laundry detergent', 'laundry detergent', 'detergent', 'laundry soap', 'washing liquid'],
    de: ['Flüssigwaschmittel', 'Waschmittel', 'Waschlotion'],
    has: [
      fl(46, 749, 25, 'fresh scent', 'Frischeduft'),
      fl(92, 1299, 31, 'fresh scent', 'Frischeduft'),
      fl(92, 1299, 20, 'unscented', 'ohne Duft'),
      fl(150, 1899, 8, 'fresh scent', 'Frischeduft'),
    ],
  }),
  laundry('laundry-pods', 'laundry-pods', 'Brightwell', {
    en: ['laundry detergent pods', 'laundry pods', 'detergent pods', 'washing capsules'],
    de: ['Waschmittel-Caps', 'Waschkapseln', 'Waschmittelkapseln', 'Waschcaps'],
    has: [ct(31, 1099, 19), ct(81, 2399, 7)],
  }),
  laundry('laundry-cm', 'laundry-detergent', ownBrand, {
    en: ['everyday laundry detergent', 'cheap detergent', 'store brand detergent', 'everyday detergent'],
    de: ['Alltagswaschmittel', 'günstiges Waschmittel', 'Waschmittel der Hausmarke', 'Vollwaschmittel'],
    has: [fl(100, 799, 27)],
  }),
  laundry('laundry-eco', 'laundry-detergent', 'Mossling', {
    en: ['plant-based laundry detergent', 'eco detergent', 'natural detergent', 'sensitive detergent'],
    de: ['ökologisches Waschmittel', 'Ökowaschmittel', 'Öko-Waschmittel', 'sensitives Waschmittel'],
    has: [fl(100, 1699, 9, 'unscented', 'ohne Duft'), fl(100, 1699, 0, 'lavender', 'Lavendel')],
  }),
  laundry('laundry-powder', 'laundry-powder', 'Brightwell', {
    en: ['laundry powder', 'washing powder', 'powder detergent'],
    de: ['Waschpulver', 'Pulverwaschmittel', 'Vollwaschpulver'],
    has: [lb(5, 899, 12)],
  }),
  laundry('laundry-powd-cm', 'laundry-powder', ownBrand, {
    en: ['color-safe laundry powder', 'color washing powder', 'color powder', 'cheap washing powder'],
    de: ['Colorwaschpulver', 'Colorwaschmittel', 'Buntwaschmittel', 'günstiges Waschpulver'],
    has: [lb(5, 599, 14)],
  }),
  laundry('softener', 'fabric-softener', 'Cloudleaf', {
    en: ['liquid fabric softener', 'fabric softener', 'softener', 'fabric conditioner'],
    de: ['flüssiger Weichspüler', 'Weichspüler', 'Wäscheweichspüler', 'Softener'],
    has: [fl(64, 649, 21, 'fresh linen', 'frisches Leinen'), fl(64, 649, 13, 'lavender', 'Lavendel')],
  }),
  laundry('dryer-sheets', 'dryer-sheets', 'Cloudleaf', {
    en: ['dryer sheets', 'fabric sheets', 'tumble dryer sheets'],
    de: ['Trocknertücher', 'Tücher für den Trockner', 'Dufttücher'],
    has: [ct(80, 499, 24, 'fresh linen', 'frisches Leinen'), ct(80, 499, 16, 'unscented', 'ohne Duft')],
  }),
  laundry('stain-remover', 'stain-remover', 'Brightwell', {
    en: ['stain remover spray', 'stain remover', 'spot remover', 'stain spray'],
    de: ['Fleckenspray', 'Fleckenentferner', 'Vorwaschspray'],
    has: [fl(22, 449, 22)],
  }),
  laundry('oxygen-powder', 'stain-remover', 'Snowline', {
    en: ['oxygen whitening powder', 'oxygen bleach', 'whitening powder', 'laundry whitener'],
    de: ['Sauerstoffbleiche', 'Wäscheweiß', 'Fleckensalz'],
    has: [lb(3, 849, 3)],
  }),
  dishes('dish-soap', 'dish-soap', 'Suds and Sons', {
    en: ['liquid dish soap', 'dish soap', 'dishwashing liquid', 'washing up liquid', 'dish liquid'],
    de: ['Spülmittel', 'Geschirrspülmittel', 'Spüli', 'Handspülmittel'],
    has: [
      fl(19, 349, 38, 'original', 'Original'),
      fl(19, 349, 25, 'lemon', 'Zitrone'),
      fl(38, 599, 17, 'original', 'Original'),
    ],
  }),
  dishes('dish-soap-cm', 'dish-soap', ownBrand, {
    en: ['everyday dish soap', 'cheap dish soap', 'store brand dish soap', 'everyday dish liquid'],
    de: ['Alltagsspülmittel', 'günstiges Spülmittel', 'Spülmittel der Hausmarke'],
    has: [fl(24, 229, 35)],
  }),
  dishes('dish-soap-eco', 'dish-soap', 'Mossling', {
    en: ['plant-based dish soap', 'eco dish soap', 'natural dish soap', 'unscented dish soap'],
    de: ['ökologisches Spülmittel', 'Ökospülmittel', 'Öko-Spülmittel', 'sensitives Spülmittel'],
    has: [fl(25, 479, 11, 'unscented', 'ohne Duft'), fl(25, 479, 0, 'basil', 'Basilikum')],
  }),
  dishes('dish-tabs', 'dishwasher-tabs', 'Clear Chime', {
    en: [
      'all-in-one dishwasher tablets',
      'dishwasher tablets',
      'dish tabs',
      'dishwasher pods',
      'dishwasher tabs',
    ],
    de: ['Geschirrspültabs', 'Spülmaschinentabs', 'Tabs für die Spülmaschine', 'Spültabs'],
    has: [ct(24, 749, 26), ct(43, 1199, 20), ct(92, 2199, 6)],
  }),
  dishes('dish-tabs-cm', 'dishwasher-tabs', ownBrand, {
    en: [
      'classic dishwasher tablets',
      'cheap dishwasher tablets',
      'store brand dish tabs',
      'classic dish tabs',
    ],
    de: [
      'klassische Spülmaschinentabs',
      'günstige Spülmaschinentabs',
      'klassische Tabs',
      'Tabs der Hausmarke',
    ],
    has: [ct(32, 599, 30), ct(60, 999, 14)],
  }),
  dishes('dish-tabs-eco', 'dishwasher-tabs', 'Mossling', {
    en: [
      'plant-based dishwasher tablets',
      'eco dishwasher tablets',
      'eco dish tabs',
      'natural dishwasher tablets',
    ],
    de: ['ökologische Spülmaschinentabs', 'Öko-Tabs', 'ökologische Tabs', 'phosphatfreie Tabs'],
    has: [ct(30, 1099, 2)],
  }),
  dishes('dish-gel', 'dishwasher-gel', 'Clear Chime', {
    en: ['dishwasher gel', 'dishwasher detergent', 'gel for the dishwasher'],
    de: ['Spülmaschinengel', 'Geschirrspülgel', 'Maschinengel'],
    has: [fl(75, 599, 15)],
  }),
  dishes('dish-powder', 'dishwasher-gel', ownBrand, {
    en: ['dishwasher powder', 'dish powder', 'powder for the dishwasher'],
    de: ['Spülmaschinenpulver', 'Maschinenpulver', 'Geschirrspülpulver'],
    has: [oz(75, 449, 9), gone(oz(155, 799, 0))],
  }),
  dishes('rinse-aid', 'dishwasher-care', 'Clear Chime', {
    en: ['dishwasher rinse aid', 'rinse aid', 'rinse agent', 'glass shine'],
    de: ['Klarspüler', 'Glanzspüler', 'Klarspüler für die Spülmaschine'],
    has: [fl(8, 399, 18), fl(16, 649, 7)],
  }),
  dishes('dish-salt', 'dishwasher-care', 'Clear Chime', {
    en: ['dishwasher salt', 'softening salt', 'salt for the dishwasher'],
    de: ['Spülmaschinensalz', 'Regeneriersalz', 'Salz für die Spülmaschine'],
    has: [lb(4, 599, 12)],
  }),
];
