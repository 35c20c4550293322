import { ct, type DemoProduct, fl, gone, oz, ownBrand, shelf } from '../demo-product.ts';

const morning = shelf('pantry', 'breakfast', 'food');

/** Cereal, oats, spreads and syrup. */
export const breakfast: readonly DemoProduct[] = [
  morning('corn-flakes', 'cereal', 'Cob and Crow', {
    en: ['corn flakes', 'cereal', 'cornflakes', 'breakfast cereal'],
    de: ['Cornflakes', 'Frühstücksflocken', 'Maisflocken'],
    has: [oz(12, 349, 33), oz(18, 479, 22)],
  }),
  morning('cereal-honey', 'cereal', 'Cob and Crow', {
    en: ['honey oat rings', 'honey rings', 'oat rings', 'honey cereal'],
    de: ['Honig-Haferringe', 'Honigringe', 'Haferringe', 'Frühstücksringe'],
    has: [oz(11, 399, 28), oz(20, 599, 15)],
  }),
  morning('cereal-choc', 'cereal', ownBrand, {
    en: ['chocolate rice puffs', 'chocolate cereal', 'choco puffs', 'cocoa puffed rice'],
    de: ['Schoko-Puffreis', 'Schokoflocken', 'Schokopops', 'Schoko-Cerealien'],
    has: [oz(12, 299, 24)],
  }),
  morning('cereal-bran', 'cereal', 'Old Mill Road', {
    en: ['bran flakes with raisins', 'raisin bran', 'bran flakes', 'bran cereal'],
    de: ['Kleieflocken mit Rosinen', 'Kleieflocken', 'Rosinenflocken', 'Weizenkleieflocken'],
    has: [oz(17, 449, 17)],
  }),
  morning('granola', 'granola', 'Old Mill Road', {
    en: ['crunchy granola', 'granola', 'crunchy muesli', 'oat granola'],
    de: ['Knuspermüsli', 'Granola', 'Crunchy-Müsli'],
    has: [
      oz(12, 499, 26, 'honey almond', 'Honig-Mandel'),
      oz(12, 499, 19, 'dark chocolate', 'Zartbitter'),
      oz(12, 499, 0, 'maple pecan', 'Ahorn-Pekannuss'),
    ],
  }),
  morning('muesli', 'granola', 'Alpenrast', {
    en: ['Swiss fruit muesli', 'muesli', 'fruit muesli', 'bircher muesli'],
    de: ['Früchtemüsli', 'Müsli', 'Birchermüsli'],
    has: [oz(18, 549, 18)],
  }),
  morning('oats-rolled', 'oats', 'Old Mill Road', {
    en: ['rolled oats', 'oatmeal', 'oats', 'porridge oats'],
    de: ['kernige Haferflocken', 'Haferflocken', 'Porridge'],
    has: [oz(18, 349, 41), oz(42, 599, 25)],
  }),
  morning('oats-quick', 'oats', ownBrand, {
    en: ['quick oats', 'instant oats', 'fine oats'],
    de: ['zarte Haferflocken', 'Schmelzflocken', 'feine Haferflocken'],
    has: [oz(18, 249, 37), oz(42, 449, 20)],
  }),
  morning('oats-packets', 'oats', 'Old Mill Road', {
    en: ['instant oatmeal packets', 'instant oatmeal', 'oatmeal packets', 'flavored oatmeal'],
    de: ['Porridge im Beutel', 'Instant-Porridge', 'Haferbrei im Beutel', 'Porridgebeutel'],
    has: [ct(10, 399, 23, 'maple', 'Ahornsirup'), ct(10, 399, 18, 'apple cinnamon', 'Apfel-Zimt')],
  }),
  morning('pancake-mix', 'pancake', 'Griddle Goose', {
    en: ['buttermilk pancake mix', 'pancake mix', 'pancakes', 'waffle mix'],
    de: ['Pfannkuchenmischung', 'Pancake-Mix', 'Pfannkuchenteig'],
    has: [oz(32, 399, 26)],
  }),
  morning('pancake-cm', 'pancake', ownBrand, {
    en: ['complete pancake mix', 'just add water pancakes', 'hotcake mix'],
    de: [
      'Fertigmischung für Pfannkuchen',
      'fertige Pfannkuchenmischung',
      'Eierkuchenmischung',
      'Pancake-Fertigmix',
    ],
    has: [oz(32, 299, 16)],
  }),
  morning('syrup-maple', 'syrup', 'Sugarbush', {
    en: ['pure maple syrup', 'maple syrup', 'syrup', 'real maple syrup'],
    de: ['reiner Ahornsirup', 'Ahornsirup', 'Sirup', 'echter Ahornsirup'],
    has: [fl(8, 799, 20), fl(12, 1099, 14), fl(32, 2399, 3)],
  }),
  morning('syrup-pancake', 'syrup', ownBrand, {
    en: ['pancake syrup', 'table syrup', 'cheap syrup'],
    de: ['Pfannkuchensirup', 'Pancake-Sirup', 'Sirup für Pfannkuchen'],
    has: [fl(24, 349, 24)],
  }),
  morning('honey', 'honey', 'Bumble Hill', {
    en: ['clover honey', 'honey', 'runny honey', 'honey bear'],
    de: ['flüssiger Kleehonig', 'Honig', 'Bienenhonig', 'flüssiger Honig'],
    has: [oz(12, 499, 32), oz(24, 899, 17)],
  }),
  morning('honey-raw', 'honey', 'Bumble Hill', {
    en: ['raw wildflower honey', 'raw honey', 'wildflower honey', 'creamed honey'],
    de: ['roher Wildblütenhonig', 'Blütenhonig', 'roher Honig', 'Wildblütenhonig'],
    has: [oz(16, 999, 9)],
  }),
  morning('peanut-creamy', 'peanut-butter', 'Nutwick', {
    en: ['peanut butter', 'pb', 'peanut spread'],
    de: ['Erdnussbutter', 'Erdnusscreme', 'Erdnussmus'],
    has: [
      oz(16, 349, 38, 'creamy', 'cremig'),
      oz(16, 349, 29, 'crunchy', 'mit Stückchen'),
      oz(40, 749, 12, 'creamy', 'cremig'),
    ],
  }),
  morning('peanut-natural', 'peanut-butter', 'Old Mill Road', {
    en: ['natural peanut butter', 'just peanuts', 'no sugar peanut butter'],
    de: [
      'Erdnussmus ohne Zusätze',
      'reines Erdnussmus',
      'Erdnussbutter ohne Zucker',
      'natürliche Erdnussbutter',
    ],
    has: [oz(16, 549, 15)],
  }),
  morning('almond-butter', 'peanut-butter', 'Nutwick', {
    en: ['almond butter', 'almond spread', 'nut butter'],
    de: ['Mandelmus', 'Mandelbutter', 'Nussmus'],
    has: [oz(12, 899, 11)],
  }),
  morning('choc-spread', 'choc-spread', 'Velour', {
    en: ['hazelnut chocolate spread', 'chocolate spread', 'hazelnut spread', 'choc spread'],
    de: ['Nuss-Nougat-Creme', 'Schokocreme', 'Schokoaufstrich'],
    has: [oz(13, 449, 30), oz(26, 799, 13)],
  }),
  morning('jam-straw', 'jam', 'Bramble Row', {
    en: ['strawberry jam', 'jam', 'jelly', 'strawberry preserves'],
    de: ['Erdbeermarmelade', 'Marmelade', 'Erdbeerkonfitüre', 'Konfitüre'],
    has: [oz(12, 399, 27), oz(18, 529, 3)],
  }),
  morning('jam-grape', 'jam', ownBrand, {
    en: ['grape jelly', 'grape jam', 'squeeze jelly'],
    de: ['Traubengelee', 'Traubenmarmelade', 'Gelee'],
    has: [oz(20, 299, 24)],
  }),
  morning('jam-apricot', 'jam', 'Bramble Row', {
    en: ['apricot preserves', 'apricot jam', 'apricot spread'],
    de: ['Aprikosenkonfitüre', 'Aprikosenmarmelade', 'Marillenmarmelade'],
    has: [oz(12, 399, 0), gone(oz(18, 529, 0))],
  }),
];
