import { ct, type DemoProduct, gone, oz, ownBrand, shelf } from '../demo-product.ts';

const sweet = shelf('pantry', 'sweets', 'food');

/** Chocolate, cookies, candy and desserts. */
export const sweets: readonly DemoProduct[] = [
  sweet('choc-milk-bar', 'chocolate-milk', 'Velour', {
    en: ['milk chocolate bar', 'chocolate', 'milk chocolate', 'chocolate bar'],
    de: ['Vollmilchschokolade', 'Schokolade', 'Tafel Schokolade'],
    has: [oz(3.5, 249, 54), oz(10, 599, 16)],
  }),
  sweet('choc-dark-bar', 'chocolate-dark', 'Velour', {
    en: ['dark chocolate bar', 'dark chocolate', 'bittersweet chocolate', 'black chocolate'],
    de: ['Zartbitterschokolade', 'dunkle Schokolade', 'Bitterschokolade'],
    has: [
      oz(3.5, 249, 37, 'seventy percent', 'siebzig Prozent'),
      oz(3.5, 279, 14, 'eighty-five percent', 'fünfundachtzig Prozent'),
    ],
  }),
  sweet('choc-nut-bar', 'chocolate-milk', 'Velour', {
    en: ['hazelnut milk chocolate', 'hazelnut chocolate', 'nut chocolate', 'chocolate with nuts'],
    de: ['Haselnussschokolade', 'Nussschokolade', 'Schokolade mit Nüssen'],
    has: [oz(3.5, 279, 25)],
  }),
  sweet('choc-cm-bar', 'chocolate-milk', ownBrand, {
    en: ['creamy milk chocolate', 'cheap chocolate', 'store brand chocolate', 'creamy chocolate'],
    de: ['Alpenmilchschokolade', 'günstige Schokolade', 'Schokolade der Hausmarke'],
    has: [oz(3.5, 149, 40)],
  }),
  sweet('choc-lux', 'chocolate-dark', 'Maison Cabosse', {
    en: ['single estate dark chocolate', 'fancy chocolate', 'gift chocolate', 'luxury chocolate'],
    de: ['Edelschokolade', 'feine Schokolade', 'Luxusschokolade'],
    has: [oz(2.8, 699, 5)],
  }),
  sweet('truffles', 'chocolate-box', 'Maison Cabosse', {
    en: ['chocolate truffles', 'truffles', 'box of chocolates', 'pralines'],
    de: ['Schokoladentrüffel', 'Pralinen', 'Trüffel', 'Schachtel Pralinen'],
    has: [oz(7, 1499, 12), oz(14, 2699, 3)],
  }),
  sweet('choc-caramel', 'candy-bar', 'Lucky Nickel', {
    en: ['caramel chocolate bars', 'candy bars', 'caramel bars', 'chocolate candy bar'],
    de: ['Schokoriegel mit Karamell', 'Schokoriegel', 'Karamellriegel', 'Riegel mit Karamell'],
    has: [ct(1, 149, 60), ct(6, 649, 20)],
  }),
  sweet('choc-peanut', 'candy-bar', 'Lucky Nickel', {
    en: ['peanut butter cups', 'chocolate peanut cups', 'pb cups'],
    de: [
      'Schokotörtchen mit Erdnussbutter',
      'Erdnussbuttertörtchen',
      'Peanut Butter Cups',
      'Erdnuss-Schokotörtchen',
    ],
    has: [ct(2, 149, 44), ct(12, 799, 13)],
  }),
  sweet('cookies-choc', 'cookies', 'Grandpa Otis', {
    en: ['chocolate chip cookies', 'cookies', 'biscuits'],
    de: ['Kekse mit Schokostückchen', 'Kekse', 'Cookies', 'Schokokekse'],
    has: [oz(13, 449, 38), oz(18, 599, 0)],
  }),
  sweet('cookies-sand', 'cookies', 'Twin Moon', {
    en: ['chocolate sandwich cookies', 'sandwich cookies', 'cream cookies', 'twin moons'],
    de: ['Doppelkekse mit Cremefüllung', 'Doppelkekse', 'Sandwichkekse', 'Cremekekse'],
    has: [oz(14, 449, 31, 'original', 'Original'), oz(14, 449, 17, 'mint', 'Minze')],
  }),
  sweet('cookies-butter', 'cookies', ownBrand, {
    en: ['butter shortbread cookies', 'shortbread', 'butter cookies', 'butter biscuits'],
    de: ['Butterkekse', 'Mürbekekse', 'Buttergebäck'],
    has: [oz(10, 299, 22)],
  }),
  sweet('cookies-oat', 'cookies', 'Grandpa Otis', {
    en: ['oatmeal raisin cookies', 'oatmeal cookies', 'oat cookies', 'raisin cookies'],
    de: ['Haferkekse mit Rosinen', 'Haferkekse', 'Rosinenkekse', 'Hafercookies'],
    has: [oz(13, 449, 15)],
  }),
  sweet('gummies', 'candy-gummy', 'Wobble and Co', {
    en: ['fruit gummy bears', 'gummy bears', 'gummies', 'gummi bears'],
    de: ['Fruchtgummibärchen', 'Gummibärchen', 'Fruchtgummi', 'Gummibären'],
    has: [oz(8, 249, 41), oz(28, 649, 12)],
  }),
  sweet('gummies-sour', 'candy-gummy', 'Wobble and Co', {
    en: ['sour gummy worms', 'sour worms', 'sour candy', 'gummy worms'],
    de: ['saure Gummiwürmer', 'saure Würmer', 'saure Gummis', 'Gummiwürmer'],
    has: [oz(8, 249, 26)],
  }),
  sweet('licorice', 'candy-licorice', 'Wobble and Co', {
    en: ['black licorice', 'licorice', 'liquorice'],
    de: ['Lakritz', 'Lakritze', 'schwarzes Lakritz'],
    has: [oz(7, 299, 2)],
  }),
  sweet('hard-candy', 'candy-hard', ownBrand, {
    en: ['assorted hard candy', 'hard candy', 'candy', 'boiled sweets'],
    de: ['gemischte Bonbons', 'Bonbons', 'Fruchtbonbons', 'Süßigkeiten'],
    has: [oz(12, 249, 24)],
  }),
  sweet('mints', 'mints', 'Frostbell', {
    en: ['peppermint breath mints', 'mints', 'breath mints', 'peppermints'],
    de: ['Pfefferminzpastillen', 'Pfefferminzbonbons', 'Minzbonbons'],
    has: [oz(1.7, 199, 47), gone(oz(6, 499, 0))],
  }),
  sweet('gum', 'mints', 'Frostbell', {
    en: ['sugar-free chewing gum', 'chewing gum', 'gum', 'bubble gum'],
    de: ['zuckerfreier Kaugummi', 'Kaugummi', 'Kaugummis', 'Zahnpflegekaugummi'],
    has: [
      ct(15, 149, 55, 'spearmint', 'Grüne Minze'),
      ct(15, 149, 30, 'cinnamon', 'Zimt'),
      ct(120, 899, 9, 'spearmint', 'Grüne Minze'),
    ],
  }),
  sweet('marshmallows', 'marshmallows', ownBrand, {
    en: ['marshmallows', 'marshmallow', 'campfire marshmallows'],
    de: ['Marshmallows', 'Mäusespeck', 'Schaumzucker'],
    has: [oz(10, 199, 30, 'large', 'groß'), oz(10, 199, 18, 'mini', 'mini')],
  }),
  sweet('pudding', 'dessert-cups', 'Little Spoon Bear', {
    en: ['pudding cups', 'pudding', 'chocolate pudding'],
    de: ['Puddingbecher', 'Pudding', 'Schokopudding'],
    has: [ct(4, 279, 25, 'chocolate', 'Schokolade'), ct(4, 279, 19, 'vanilla', 'Vanille')],
  }),
  sweet('gelatin', 'dessert-cups', ownBrand, {
    en: ['fruit gelatin cups', 'gelatin cups', 'jelly cups', 'gelatin dessert'],
    de: ['Götterspeise im Becher', 'Götterspeise', 'Wackelpudding', 'Wackelpeter'],
    has: [ct(4, 229, 21, 'cherry', 'Kirsche'), ct(4, 229, 14, 'lime', 'Limette')],
  }),
];
