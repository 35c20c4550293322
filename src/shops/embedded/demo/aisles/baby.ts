import { ct, type DemoProduct, fl, gone, oz, ownBrand, pack, shelf } from '../demo-product.ts';

const nursery = shelf('care', 'baby', 'general');

/** Diapers, wipes, formula and baby food. */
export const baby: readonly DemoProduct[] = [
  nursery('diapers', 'diapers', 'Little Heron', {
    en: ['baby diapers', 'diapers', 'nappies', 'diaper'],
    de: ['Babywindeln', 'Windeln', 'Windel', 'Wegwerfwindeln'],
    has: [
      ct(40, 1299, 18, 'newborn', 'Neugeborene'),
      ct(84, 2899, 26, 'size three', 'Größe drei'),
      ct(72, 2899, 31, 'size four', 'Größe vier'),
      ct(60, 2899, 0, 'size five', 'Größe fünf'),
    ],
  }),
  nursery('diapers-cm', 'diapers', ownBrand, {
    en: ['everyday diapers', 'cheap diapers', 'store brand diapers', 'everyday nappies'],
    de: ['Alltagswindeln', 'günstige Windeln', 'Windeln der Hausmarke'],
    has: [ct(88, 1999, 24, 'size three', 'Größe drei'), ct(76, 1999, 19, 'size four', 'Größe vier')],
  }),
  nursery('diapers-eco', 'diapers', 'Mossling', {
    en: ['plant-based diapers', 'eco diapers', 'natural diapers', 'organic diapers'],
    de: ['Ökowindeln', 'Biowindeln', 'nachhaltige Windeln'],
    has: [ct(56, 3199, 3, 'size three', 'Größe drei'), ct(52, 3199, 8, 'size four', 'Größe vier')],
  }),
  nursery('diaper-pants', 'diapers-training', 'Little Heron', {
    en: ['training pants', 'pull ups', 'potty training pants'],
    de: ['Höschenwindeln', 'Trainerwindeln', 'Windelhöschen'],
    has: [ct(56, 2799, 14, 'size three to four', 'Größe drei bis vier')],
  }),
  nursery('diaper-swim', 'diapers-training', 'Little Heron', {
    en: ['swim diapers', 'swimming nappies', 'swim pants'],
    de: ['Schwimmwindeln', 'Badewindeln', 'Windeln zum Schwimmen'],
    has: [ct(12, 999, 6)],
  }),
  nursery('wipes-baby', 'baby-wipes', 'Little Heron', {
    en: ['sensitive baby wipes', 'baby wipes', 'wipes', 'wet wipes'],
    de: ['sensitive Feuchttücher', 'Feuchttücher', 'Babytücher', 'Baby-Feuchttücher'],
    has: [ct(64, 299, 38, 'unscented', 'ohne Duft'), pack(8, ct(64, 1899, 14, 'unscented', 'ohne Duft'))],
  }),
  nursery('wipes-baby-cm', 'baby-wipes', ownBrand, {
    en: ['fresh baby wipes', 'cheap wipes', 'scented baby wipes', 'store brand wipes'],
    de: ['frische Babytücher', 'günstige Feuchttücher', 'Feuchttücher mit Duft', 'Babytücher der Hausmarke'],
    has: [ct(80, 199, 29)],
  }),
  nursery('formula', 'baby-formula', 'First Sprout', {
    en: ['infant formula powder', 'baby formula', 'formula', 'infant formula', 'baby milk'],
    de: ['Säuglingsanfangsnahrung', 'Säuglingsmilch', 'Babymilch', 'Milchpulver fürs Baby', 'Pre-Nahrung'],
    tax: 'food',
    has: [oz(12, 1999, 12), oz(30, 3999, 9)],
  }),
  nursery('formula-soy', 'baby-formula', 'First Sprout', {
    en: ['gentle soy infant formula', 'soy formula', 'gentle formula', 'lactose free formula'],
    de: [
      'Säuglingsnahrung auf Sojabasis',
      'Soja-Säuglingsmilch',
      'laktosefreie Babymilch',
      'milde Säuglingsmilch',
    ],
    tax: 'food',
    has: [oz(12, 2199, 2)],
  }),
  nursery('puree-pouch', 'baby-food', 'Tiny Orchard', {
    en: ['fruit puree pouches', 'baby food', 'baby puree', 'squeeze pouches'],
    de: ['Fruchtpüree im Quetschbeutel', 'Babybrei', 'Quetschies', 'Babynahrung', 'Obstbrei'],
    tax: 'food',
    has: [
      oz(4, 179, 50, 'apple', 'Apfel'),
      oz(4, 179, 41, 'pear', 'Birne'),
      oz(4, 179, 22, 'banana mango', 'Banane-Mango'),
      pack(12, oz(4, 1899, 7, 'mixed', 'gemischt')),
    ],
  }),
  nursery('puree-jar', 'baby-food', 'Tiny Orchard', {
    en: ['vegetable baby food jars', 'baby food jars', 'baby jars', 'vegetable puree'],
    de: ['Gemüsebrei im Gläschen', 'Gläschen', 'Babygläschen', 'Gemüsegläschen'],
    tax: 'food',
    has: [
      oz(4, 149, 30, 'carrot', 'Karotte'),
      oz(4, 149, 26, 'pea', 'Erbse'),
      gone(oz(4, 149, 0, 'parsnip', 'Pastinake')),
    ],
  }),
  nursery('baby-cereal', 'baby-cereal', 'First Sprout', {
    en: ['infant oat cereal', 'baby cereal', 'baby oatmeal', 'infant cereal'],
    de: ['Getreidebrei mit Hafer', 'Getreidebrei', 'Babybrei mit Hafer', 'Haferbrei fürs Baby'],
    tax: 'food',
    has: [oz(8, 399, 15)],
  }),
  nursery('baby-shampoo', 'baby-bath', 'Little Heron', {
    en: ['tear-free baby shampoo', 'baby shampoo', 'baby wash', 'no tears shampoo'],
    de: ['mildes Babyshampoo', 'Babyshampoo', 'Baby-Waschlotion', 'Babybad'],
    has: [fl(16, 599, 16)],
  }),
  nursery('baby-lotion', 'baby-bath', 'Little Heron', {
    en: ['gentle baby lotion', 'baby lotion', 'baby cream', 'baby moisturizer'],
    de: ['milde Babylotion', 'Babylotion', 'Babycreme', 'Pflegelotion fürs Baby'],
    has: [fl(16, 649, 12)],
  }),
  nursery('diaper-cream', 'diaper-cream', 'Little Heron', {
    en: ['diaper rash cream', 'diaper cream', 'rash cream', 'bottom cream'],
    de: ['Wundschutzcreme', 'Windelcreme', 'Popocreme'],
    has: [oz(4, 799, 13)],
  }),
];
