import { ct, type DemoProduct, fl, gone, oz, ownBrand, pack, shelf } from '../demo-product.ts';

const clean = shelf('household', 'cleaning', 'general');

/** What cleans the house, and what to wipe it with. */
export const cleaning: readonly DemoProduct[] = [
  clean('cleaner-all', 'cleaner-all', 'Tidy Fox', {
    en: ['all-purpose cleaner', 'all purpose cleaner', 'cleaner', 'cleaning spray', 'multi surface cleaner'],
    de: ['Allzweckreiniger', 'Putzmittel', 'Reiniger', 'Haushaltsreiniger'],
    has: [
      fl(32, 399, 30, 'lemon', 'Zitrone'),
      fl(32, 399, 22, 'lavender', 'Lavendel'),
      fl(32, 399, 11, 'unscented', 'ohne Duft'),
    ],
  }),
  clean('cleaner-cm', 'cleaner-all', ownBrand, {
    en: ['household cleaning spray', 'cheap cleaner', 'store brand cleaner', 'household spray'],
    de: ['Haushaltssprühreiniger', 'günstiger Reiniger', 'Sprühreiniger', 'Reiniger der Hausmarke'],
    has: [fl(32, 249, 33)],
  }),
  clean('cleaner-eco', 'cleaner-all', 'Mossling', {
    en: ['plant-based surface cleaner', 'eco cleaner', 'natural cleaner', 'green cleaner'],
    de: ['Bio-Oberflächenreiniger', 'Ökoreiniger', 'Öko-Reiniger', 'natürlicher Reiniger'],
    has: [fl(28, 549, 3)],
  }),
  clean('cleaner-cream', 'cleaner-scrub', 'Tidy Fox', {
    en: ['cream cleaner', 'scouring cream', 'cream cleanser'],
    de: ['Scheuermilch', 'Scheuercreme', 'Reinigungsmilch'],
    has: [fl(24, 349, 17)],
  }),
  clean('cleaner-scour', 'cleaner-scrub', ownBrand, {
    en: ['scouring powder', 'scrub powder', 'sink powder'],
    de: ['Scheuerpulver', 'Putzpulver', 'Scheuersand'],
    has: [oz(21, 149, 20)],
  }),
  clean('cleaner-glass', 'cleaner-glass', 'Tidy Fox', {
    en: ['streak-free glass cleaner', 'glass cleaner', 'window cleaner', 'window spray'],
    de: ['streifenfreier Glasreiniger', 'Glasreiniger', 'Fensterreiniger', 'Fensterputzmittel'],
    has: [fl(32, 379, 24)],
  }),
  clean('cleaner-glass-cm', 'cleaner-glass', ownBrand, {
    en: ['glass and window cleaner', 'cheap glass cleaner', 'blue window cleaner', 'mirror cleaner'],
    de: ['Glas- und Fensterreiniger', 'günstiger Glasreiniger', 'blauer Fensterreiniger', 'Spiegelreiniger'],
    has: [fl(32, 249, 19)],
  }),
  clean('cleaner-bath', 'cleaner-bath', 'Tidy Fox', {
    en: ['bathroom cleaner', 'shower cleaner', 'tub and tile cleaner'],
    de: ['Badreiniger', 'Duschreiniger', 'Badezimmerreiniger'],
    has: [fl(32, 429, 21)],
  }),
  clean('cleaner-lime', 'cleaner-bath', 'Tidy Fox', {
    en: ['lime scale remover', 'lime remover', 'limescale remover', 'descaler'],
    de: ['Kalkentferner', 'Kalkreiniger', 'Entkalker'],
    has: [fl(28, 499, 14)],
  }),
  clean('cleaner-toilet', 'cleaner-toilet', 'Tidy Fox', {
    en: ['toilet bowl cleaner', 'toilet cleaner', 'bowl cleaner'],
    de: ['WC-Reiniger', 'Toilettenreiniger', 'Kloreiniger', 'WC-Gel'],
    has: [fl(24, 299, 27), pack(2, fl(24, 549, 9))],
  }),
  clean('toilet-tabs', 'cleaner-toilet', ownBrand, {
    en: ['toilet tank tablets', 'toilet tabs', 'tank tablets', 'toilet drop ins'],
    de: ['Spülkastentabs', 'WC-Tabs', 'WC-Steine', 'Toilettensteine'],
    has: [ct(6, 499, 12)],
  }),
  clean('bleach', 'bleach', 'Snowline', {
    en: ['disinfecting bleach', 'bleach', 'chlorine bleach', 'liquid bleach'],
    de: ['Chlorreiniger', 'Bleiche', 'Chlorbleiche', 'Bleichmittel'],
    has: [fl(43, 449, 20), fl(81, 699, 11)],
  }),
  clean('wipes-disinf', 'cleaning-wipes', 'Snowline', {
    en: ['disinfecting wipes', 'cleaning wipes', 'lemon wipes'],
    de: ['Desinfektionstücher', 'Reinigungstücher', 'Putztücher feucht'],
    has: [
      ct(75, 549, 29, 'lemon', 'Zitrone'),
      ct(75, 549, 18, 'fresh', 'Frische'),
      pack(3, ct(75, 1399, 0, 'mixed', 'gemischt')),
    ],
  }),
  clean('wipes-cm', 'cleaning-wipes', ownBrand, {
    en: ['all-purpose cleaning wipes', 'cheap cleaning wipes', 'kitchen wipes', 'surface wipes'],
    de: ['Allzweck-Reinigungstücher', 'günstige Reinigungstücher', 'Küchenfeuchttücher', 'Wischtücher'],
    has: [ct(75, 349, 22)],
  }),
  clean('floor-wood', 'cleaner-floor', 'Tidy Fox', {
    en: ['wood floor cleaner', 'floor cleaner', 'wood cleaner', 'mopping liquid'],
    de: ['Holzbodenreiniger', 'Bodenreiniger', 'Parkettreiniger', 'Wischmittel'],
    has: [fl(32, 549, 13)],
  }),
  clean('floor-pads', 'cleaner-floor', 'Sweepster', {
    en: ['wet mopping cloths', 'mop pads', 'wet mop cloths', 'floor wipes'],
    de: ['feuchte Bodentücher', 'Bodentücher', 'Wischtücher für den Boden', 'feuchte Wischtücher'],
    has: [ct(24, 899, 10)],
  }),
  clean('drain', 'drain-opener', 'Plumb Bob', {
    en: ['plumber strength drain opener', 'drain opener', 'drain cleaner', 'clog remover', 'plumb gel'],
    de: ['Abflussreiniger', 'Rohrreiniger', 'Abflussfrei'],
    has: [fl(32, 599, 15)],
  }),
  clean('oven-clean', 'cleaner-oven', 'Tidy Fox', {
    en: ['oven and grill cleaner', 'oven cleaner', 'grill cleaner', 'oven spray'],
    de: ['Backofenreiniger', 'Grillreiniger', 'Ofenreiniger'],
    has: [oz(16, 599, 2)],
  }),
  clean('sponge', 'sponges', 'Scrubbins', {
    en: ['non-scratch scrub sponges', 'sponges', 'sponge', 'dish sponges'],
    de: ['kratzfreie Topfschwämme', 'Schwämme', 'Spülschwämme', 'Topfschwamm', 'Putzschwämme'],
    has: [ct(3, 349, 32), ct(9, 849, 15)],
  }),
  clean('sponge-cm', 'sponges', ownBrand, {
    en: ['heavy-duty scrub sponges', 'cheap sponges', 'heavy duty sponges', 'green sponges'],
    de: ['starke Scheuerschwämme', 'günstige Schwämme', 'Scheuerschwämme', 'grüne Schwämme'],
    has: [ct(6, 349, 24)],
  }),
  clean('gloves', 'gloves', 'Scrubbins', {
    en: ['rubber cleaning gloves', 'rubber gloves', 'cleaning gloves', 'pair of gloves'],
    de: ['Gummihandschuhe', 'Putzhandschuhe', 'Spülhandschuhe'],
    has: [ct(2, 399, 18, 'medium', 'mittel'), ct(2, 399, 14, 'large', 'groß')],
  }),
  clean('gloves-once', 'gloves', ownBrand, {
    en: ['disposable gloves', 'latex free gloves', 'thin gloves'],
    de: ['Einmalhandschuhe', 'Einweghandschuhe', 'dünne Handschuhe'],
    has: [ct(50, 799, 11), ct(100, 1399, 6)],
  }),
  clean('air-freshener', 'air-freshener', 'Breezewell', {
    en: ['air freshener spray', 'air freshener', 'room spray', 'air spray'],
    de: ['Raumspray', 'Lufterfrischer', 'Raumduft'],
    has: [
      oz(8, 349, 23, 'linen', 'Leinen'),
      oz(8, 349, 17, 'citrus', 'Zitrus'),
      gone(oz(8, 349, 0, 'pine', 'Kiefer')),
    ],
  }),
];
