import { type DemoProduct, fl, gal, ownBrand, pack, pt, qt, shelf } from '../demo-product.ts';

const dairy = shelf('chilled', 'milk-and-cream', 'food');

/** Cow's and goat's milk, and cream. */
export const milk: readonly DemoProduct[] = [
  dairy('milk-whole', 'milk-whole', ownBrand, {
    en: ['whole milk', 'milk', 'regular milk', 'full fat milk'],
    de: ['Vollmilch', 'Milch', 'Frischmilch', 'normale Milch'],
    has: [pt(1, 149, 20), gal(0.5, 249, 60), gal(1, 399, 48)],
  }),
  dairy('milk-two', 'milk-reduced', ownBrand, {
    en: ['two percent milk', 'two percent', 'reduced fat milk', 'milk'],
    de: ['fettarme Milch', 'teilentrahmte Milch', 'zweiprozentige Milch', 'Milch'],
    has: [gal(0.5, 249, 52), gal(1, 399, 40)],
  }),
  dairy('milk-one', 'milk-reduced', ownBrand, {
    en: ['one percent milk', 'one percent', 'low fat milk', 'light milk'],
    de: ['einprozentige Milch', 'leichte Milch', 'Milch mit einem Prozent', 'magere Milch'],
    has: [gal(0.5, 249, 24), gal(1, 399, 18)],
  }),
  dairy('milk-skim', 'milk-skim', ownBrand, {
    en: ['skim milk', 'skim', 'fat free milk', 'nonfat milk', 'milk'],
    de: ['Magermilch', 'entrahmte Milch', 'fettfreie Milch', 'Milch'],
    has: [gal(0.5, 249, 28), gal(1, 399, 19)],
  }),
  dairy('milk-whole-ab', 'milk-whole', 'Alder Brook', {
    en: ['organic whole milk', 'organic milk', 'bio milk'],
    de: ['Bio-Vollmilch', 'Biomilch', 'Bio-Milch', 'ökologische Vollmilch'],
    has: [gal(0.5, 499, 26), gal(1, 879, 11)],
  }),
  dairy('milk-two-ab', 'milk-reduced', 'Alder Brook', {
    en: ['organic two percent milk', 'organic two percent', 'organic reduced fat milk', 'organic milk'],
    de: ['fettarme Biomilch', 'fettarme Bio-Milch', 'Biomilch', 'teilentrahmte Biomilch'],
    has: [gal(0.5, 499, 0), gal(1, 879, 7)],
  }),
  dairy('milk-skim-ch', 'milk-skim', 'Clover Hollow', {
    en: ['fat free milk', 'nonfat milk', 'skim milk', 'zero fat milk'],
    de: ['fettfreie Milch', 'Nullprozentmilch', 'Magermilch', 'entrahmte Milch'],
    has: [gal(0.5, 329, 12), gal(1, 479, 9)],
  }),
  dairy('milk-whole-ch', 'milk-whole', 'Clover Hollow', {
    en: ['creamy whole milk', 'full cream milk', 'whole milk', 'farm milk'],
    de: ['cremige Vollmilch', 'Landmilch', 'Vollmilch', 'Bauernmilch'],
    has: [gal(0.5, 329, 30), gal(1, 479, 25)],
  }),
  dairy('milk-lactose', 'milk-lactose-free', 'Easy Meadow', {
    en: ['lactose-free milk', 'lactose free', 'milk without lactose'],
    de: ['laktosefreie Milch', 'Milch ohne Laktose', 'Laktosefrei'],
    has: [
      gal(0.5, 429, 31, 'whole', 'Vollmilch'),
      gal(0.5, 429, 27, 'two percent', 'fettarm'),
      gal(0.5, 429, 3, 'skim', 'mager'),
      gal(1, 749, 14, 'whole', 'Vollmilch'),
      gal(1, 749, 0, 'two percent', 'fettarm'),
    ],
  }),
  dairy('milk-lactose-cm', 'milk-lactose-free', ownBrand, {
    en: ['lactose-free whole milk', 'lactose free milk', 'easy to digest milk'],
    de: ['laktosefreie Vollmilch', 'bekömmliche Milch', 'laktosefreie Milch'],
    has: [gal(0.5, 379, 22), gal(1, 649, 10)],
  }),
  dairy('milk-goat', 'milk-goat', 'Billy Ridge', {
    en: ['goat milk', 'goats milk', 'whole goat milk'],
    de: ['Ziegenmilch', 'frische Ziegenmilch', 'Milch von der Ziege'],
    has: [qt(1, 449, 16), gal(0.5, 799, 5)],
  }),
  dairy('milk-goat-light', 'milk-goat', 'Billy Ridge', {
    en: ['low fat goat milk', 'light goat milk', 'one percent goat milk', 'goat milk'],
    de: ['fettarme Ziegenmilch', 'leichte Ziegenmilch', 'fettarme Milch von der Ziege', 'Ziegenmilch'],
    has: [qt(1, 449, 2)],
  }),
  dairy('milk-choc', 'milk-chocolate', 'Clover Hollow', {
    en: ['chocolate milk', 'choc milk', 'cocoa milk'],
    de: ['Schokomilch', 'Kakao', 'Schokoladenmilch', 'Trinkkakao'],
    has: [fl(14, 199, 35), gal(0.5, 379, 21)],
  }),
  dairy('buttermilk', 'buttermilk', 'Clover Hollow', {
    en: ['cultured buttermilk', 'buttermilk', 'butter milk', 'baking buttermilk'],
    de: ['Buttermilch', 'reine Buttermilch', 'Buttermilch natur'],
    has: [qt(1, 249, 24), gal(0.5, 379, 8)],
  }),
  dairy('half-and-half', 'cream-coffee', ownBrand, {
    en: ['half and half', 'coffee cream', 'half n half'],
    de: ['Kaffeesahne', 'Kaffeerahm', 'Sahne für den Kaffee'],
    has: [pt(1, 229, 44), qt(1, 379, 30)],
  }),
  dairy('half-fatfree', 'cream-coffee', 'Clover Hollow', {
    en: ['fat free half and half', 'light half and half', 'light coffee cream', 'fat free coffee cream'],
    de: ['fettfreie Kaffeesahne', 'leichte Kaffeesahne', 'Kaffeesahne light', 'fettarme Kaffeesahne'],
    has: [qt(1, 399, 13)],
  }),
  dairy('creamer', 'cream-coffee', 'Morning Porch', {
    en: ['flavored coffee creamer', 'coffee creamer', 'creamer', 'coffee whitener'],
    de: ['aromatisierter Kaffeeweißer', 'Kaffeeweißer', 'Creamer', 'Milchzusatz für Kaffee'],
    has: [
      fl(32, 479, 27, 'vanilla', 'Vanille'),
      fl(32, 479, 18, 'hazelnut', 'Haselnuss'),
      fl(32, 479, 0, 'caramel', 'Karamell'),
    ],
  }),
  dairy('cream-heavy', 'cream-whipping', ownBrand, {
    en: ['heavy whipping cream', 'heavy cream', 'whipping cream', 'cream'],
    de: ['Schlagsahne', 'Sahne', 'Schlagrahm'],
    has: [pt(0.5, 219, 25), pt(1, 369, 33), qt(1, 599, 12)],
  }),
  dairy('cream-heavy-ab', 'cream-whipping', 'Alder Brook', {
    en: ['organic heavy cream', 'organic cream', 'organic whipping cream', 'organic heavy whipping cream'],
    de: ['Bio-Schlagsahne', 'Bio-Sahne', 'Biosahne', 'Bio-Schlagrahm'],
    has: [pt(1, 549, 11)],
  }),
  dairy('whipped-spray', 'cream-whipping', 'Cloud Nozzle', {
    en: ['whipped cream in a can', 'whipped cream', 'spray cream', 'canned whipped cream'],
    de: ['Sprühsahne', 'Schlagsahne aus der Dose', 'Sahne zum Sprühen'],
    has: [pack(2, fl(7, 649, 6)), fl(7, 379, 29)],
  }),
];
