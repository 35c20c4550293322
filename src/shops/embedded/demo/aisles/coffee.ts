import { ct, type DemoProduct, fl, gone, lb, oz, ownBrand, pack, shelf } from '../demo-product.ts';

const roasted = shelf('pantry', 'coffee', 'food');

/** Coffee: ground, whole bean, pods, instant and cold. */
export const coffee: readonly DemoProduct[] = [
  roasted('porch-medium', 'coffee-ground', 'Morning Porch', {
    en: ['medium roast ground coffee', 'coffee', 'ground coffee', 'house blend', 'breakfast blend'],
    de: [
      'gemahlener Kaffee, mittlere Röstung',
      'Kaffee',
      'gemahlener Kaffee',
      'Filterkaffee',
      'Hausmischung',
    ],
    has: [oz(12, 899, 64), oz(24, 1599, 38), oz(40, 2399, 11)],
  }),
  roasted('porch-dark', 'coffee-ground', 'Morning Porch', {
    en: ['dark roast ground coffee', 'dark roast', 'dark roast coffee', 'strong coffee', 'coffee'],
    de: [
      'gemahlener Kaffee, dunkle Röstung',
      'dunkle Röstung',
      'kräftiger Kaffee',
      'dunkler Kaffee',
      'Kaffee',
    ],
    has: [oz(12, 899, 41), oz(24, 1599, 23)],
  }),
  roasted('porch-decaf', 'coffee-decaf', 'Morning Porch', {
    en: ['decaf ground coffee', 'decaf', 'decaf coffee', 'decaffeinated coffee'],
    de: [
      'entkoffeinierter gemahlener Kaffee',
      'entkoffeinierter Kaffee',
      'koffeinfreier Kaffee',
      'Kaffee ohne Koffein',
      'Decaf',
    ],
    has: [oz(12, 949, 26), oz(24, 1699, 0)],
  }),
  roasted('ferry-dark', 'coffee-ground', 'Night Ferry', {
    en: ['espresso roast ground coffee', 'espresso', 'espresso coffee', 'ground espresso', 'coffee'],
    de: ['gemahlener Espresso', 'Espresso', 'Espressokaffee', 'gemahlene Espressomischung', 'Kaffee'],
    has: [oz(12, 1399, 22), lb(2, 3199, 5)],
  }),
  roasted('ferry-beans', 'coffee-beans', 'Night Ferry', {
    en: [
      'single origin coffee beans',
      'coffee beans',
      'whole bean coffee',
      'espresso beans',
      'beans for coffee',
    ],
    de: ['sortenreine Kaffeebohnen', 'Kaffeebohnen', 'ganze Bohnen', 'Espressobohnen'],
    has: [
      oz(12, 1499, 24, 'Ethiopia', 'Äthiopien'),
      oz(12, 1499, 17, 'Colombia', 'Kolumbien'),
      lb(2, 3399, 8, 'Colombia', 'Kolumbien'),
    ],
  }),
  roasted('ferry-decaf', 'coffee-decaf', 'Night Ferry', {
    en: ['decaf coffee beans', 'decaf beans', 'decaf whole bean', 'whole bean decaf'],
    de: [
      'entkoffeinierte Kaffeebohnen',
      'entkoffeinierte Bohnen',
      'koffeinfreie Kaffeebohnen',
      'Bohnen ohne Koffein',
    ],
    has: [oz(12, 1549, 9)],
  }),
  roasted('porch-beans', 'coffee-beans', 'Morning Porch', {
    en: ['medium roast coffee beans', 'house coffee beans', 'medium roast beans', 'whole beans'],
    de: ['Kaffeebohnen, mittlere Röstung', 'mild geröstete Bohnen', 'Kaffeebohnen', 'Bohnenkaffee'],
    has: [oz(12, 999, 27), lb(2, 2199, 13)],
  }),
  roasted('cm-coffee', 'coffee-ground', ownBrand, {
    en: ['classic ground coffee', 'store brand coffee', 'classic coffee', 'cheap coffee', 'coffee can'],
    de: ['klassischer gemahlener Kaffee', 'günstiger Kaffee', 'Kaffee der Hausmarke', 'klassischer Kaffee'],
    has: [oz(12, 599, 50), oz(30, 1249, 36)],
  }),
  roasted('cm-decaf', 'coffee-decaf', ownBrand, {
    en: ['classic decaf ground coffee', 'store brand decaf', 'cheap decaf', 'classic decaf'],
    de: [
      'klassischer entkoffeinierter Kaffee',
      'günstiger koffeinfreier Kaffee',
      'koffeinfreier Kaffee der Hausmarke',
      'Schonkaffee',
    ],
    has: [oz(12, 649, 18)],
  }),
  roasted('cm-half-caf', 'coffee-decaf', ownBrand, {
    en: ['half caffeine ground coffee', 'half caff', 'half caf coffee', 'light coffee'],
    de: [
      'gemahlener Kaffee mit halbem Koffein',
      'halb entkoffeinierter Kaffee',
      'Kaffee mit halbem Koffein',
      'milder Kaffee',
    ],
    has: [oz(12, 649, 3)],
  }),
  roasted('porch-pods', 'coffee-pods', 'Morning Porch', {
    en: ['medium roast coffee pods', 'coffee pods', 'pods', 'coffee capsules', 'cups for the coffee maker'],
    de: ['Kaffeekapseln, mittlere Röstung', 'Kaffeekapseln', 'Kapseln', 'Kaffee in Kapseln'],
    has: [ct(12, 899, 33), ct(32, 1999, 28), ct(72, 3899, 7)],
  }),
  roasted('porch-pods-dc', 'coffee-pods', 'Morning Porch', {
    en: ['decaf coffee pods', 'decaf pods', 'decaf capsules', 'decaffeinated pods'],
    de: ['entkoffeinierte Kaffeekapseln', 'koffeinfreie Kapseln', 'entkoffeinierte Kapseln', 'Decaf-Kapseln'],
    has: [ct(12, 949, 15), ct(32, 2099, 0)],
  }),
  roasted('cm-pods', 'coffee-pods', ownBrand, {
    en: ['variety coffee pods', 'store brand pods', 'variety pods', 'cheap pods'],
    de: ['gemischte Kaffeekapseln', 'günstige Kapseln', 'Kapseln der Hausmarke', 'Kapselmix'],
    has: [ct(24, 1099, 30), ct(48, 1999, 12)],
  }),
  roasted('ferry-pods', 'coffee-pods', 'Night Ferry', {
    en: ['espresso capsules', 'espresso pods', 'small espresso pods'],
    de: ['Espressokapseln', 'Espresso-Kapseln', 'kleine Kaffeekapseln'],
    has: [ct(10, 799, 24), ct(50, 3499, 6)],
  }),
  roasted('instant', 'coffee-instant', 'Quick Cup', {
    en: ['instant coffee', 'instant', 'soluble coffee'],
    de: ['löslicher Kaffee', 'Instantkaffee', 'Pulverkaffee'],
    has: [oz(7, 699, 31), oz(12, 1049, 16)],
  }),
  roasted('instant-decaf', 'coffee-instant', 'Quick Cup', {
    en: ['decaf instant coffee', 'instant decaf', 'decaf instant', 'soluble decaf'],
    de: [
      'entkoffeinierter löslicher Kaffee',
      'koffeinfreier Instantkaffee',
      'entkoffeinierter Instantkaffee',
      'löslicher Kaffee ohne Koffein',
    ],
    has: [oz(7, 749, 8)],
  }),
  roasted('cold-brew', 'coffee-cold', 'Night Ferry', {
    en: ['cold brew coffee', 'cold brew', 'iced coffee', 'cold coffee'],
    de: ['Cold Brew Kaffee', 'Cold Brew', 'Eiskaffee', 'kalter Kaffee'],
    tax: 'beverage',
    has: [
      fl(11, 349, 20, 'black', 'schwarz'),
      fl(48, 649, 17, 'black', 'schwarz'),
      fl(48, 649, 10, 'vanilla', 'Vanille'),
    ],
  }),
  roasted('latte-can', 'coffee-cold', 'Morning Porch', {
    en: ['canned latte', 'canned coffee', 'coffee drink'],
    de: ['Milchkaffee in der Dose', 'Dosenkaffee', 'Milchkaffee', 'Latte aus der Dose'],
    tax: 'beverage',
    has: [fl(9, 279, 26), pack(4, fl(9, 949, 13)), gone(pack(12, fl(9, 2599, 0)))],
  }),
  roasted('chicory', 'coffee-substitute', 'Old Mill Road', {
    en: ['roasted chicory drink', 'chicory', 'chicory coffee', 'coffee substitute'],
    de: ['Zichorienkaffee', 'Malzkaffee', 'Ersatzkaffee'],
    has: [oz(6, 599, 4)],
  }),
];
