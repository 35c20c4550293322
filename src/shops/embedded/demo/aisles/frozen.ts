import { ct, type DemoProduct, fl, gone, lb, oz, ownBrand, pt, shelf } from '../demo-product.ts';

const freezer = shelf('frozen', 'frozen', 'food');

/** The freezers: vegetables, meals, pizza and ice cream. */
export const frozen: readonly DemoProduct[] = [
  freezer('peas-frozen', 'frozen-vegetables', ownBrand, {
    en: ['frozen peas', 'peas', 'green peas', 'garden peas'],
    de: ['tiefgekühlte Erbsen', 'Erbsen', 'Tiefkühlerbsen', 'TK-Erbsen'],
    has: [oz(12, 149, 46), lb(2, 329, 20)],
  }),
  freezer('corn-frozen', 'frozen-vegetables', ownBrand, {
    en: ['frozen sweet corn', 'frozen corn', 'corn kernels', 'frozen sweetcorn'],
    de: ['tiefgekühlter Mais', 'Tiefkühlmais', 'TK-Mais', 'gefrorener Mais'],
    has: [oz(12, 149, 34)],
  }),
  freezer('spinach-frozen', 'frozen-vegetables', ownBrand, {
    en: ['frozen chopped spinach', 'frozen spinach', 'chopped spinach', 'freezer spinach'],
    de: ['tiefgekühlter gehackter Spinat', 'Tiefkühlspinat', 'TK-Spinat', 'gehackter Spinat'],
    has: [oz(12, 169, 29)],
  }),
  freezer('broccoli-frz', 'frozen-vegetables', 'Furrow and Field', {
    en: ['frozen broccoli florets', 'frozen broccoli', 'steam broccoli', 'freezer broccoli'],
    de: ['tiefgekühlte Brokkoliröschen', 'Tiefkühlbrokkoli', 'TK-Brokkoli', 'gefrorener Brokkoli'],
    has: [oz(12, 249, 25), lb(2, 549, 3)],
  }),
  freezer('veg-mix-frz', 'frozen-vegetables', 'Furrow and Field', {
    en: ['frozen vegetable medley', 'mixed vegetables', 'frozen vegetables', 'stir fry vegetables'],
    de: ['tiefgekühlte Gemüsemischung', 'Tiefkühlgemüse', 'TK-Gemüse', 'Mischgemüse'],
    has: [oz(12, 249, 30, 'classic', 'klassisch'), oz(12, 279, 18, 'stir fry', 'Wokgemüse')],
  }),
  freezer('berries-frz', 'frozen-fruit', 'Bramble Row', {
    en: ['frozen berry mix', 'frozen berries', 'smoothie berries', 'mixed berries'],
    de: ['tiefgekühlte Beerenmischung', 'Tiefkühlbeeren', 'TK-Beeren', 'gefrorene Beeren'],
    has: [lb(1, 499, 24), lb(3, 1199, 10)],
  }),
  freezer('mango-frz', 'frozen-fruit', 'Bramble Row', {
    en: ['frozen mango chunks', 'frozen mango', 'mango chunks', 'frozen fruit'],
    de: ['tiefgekühlte Mangostücke', 'gefrorene Mango', 'TK-Mango', 'Tiefkühlobst'],
    has: [lb(1, 449, 16)],
  }),
  freezer('fries', 'frozen-potato', ownBrand, {
    en: ['frozen french fries', 'french fries', 'fries', 'oven fries'],
    de: ['Pommes frites', 'Pommes', 'Backofenpommes'],
    has: [lb(2, 349, 36, 'straight cut', 'gerade'), lb(2, 379, 23, 'crinkle cut', 'Wellenschnitt')],
  }),
  freezer('tots', 'frozen-potato', 'Golden Spud', {
    en: ['potato tots', 'tater tots', 'tots', 'potato puffs'],
    de: ['Kartoffelkroketten', 'Kroketten', 'Röstikroketten', 'Kartoffelbällchen'],
    has: [lb(2, 399, 22)],
  }),
  freezer('pizza-marg', 'frozen-pizza', 'Nonna Valeria', {
    en: ['frozen margherita pizza', 'frozen pizza', 'pizza', 'cheese pizza'],
    de: ['Pizza Margherita', 'Pizza', 'Tiefkühlpizza', 'TK-Pizza', 'Käsepizza'],
    has: [ct(1, 599, 34), ct(3, 1599, 8)],
  }),
  freezer('pizza-pepp', 'frozen-pizza', 'Nonna Valeria', {
    en: ['frozen pepperoni pizza', 'pepperoni pizza', 'salami pizza', 'pepperoni'],
    de: ['Salamipizza', 'Pizza Salami', 'Pizza mit Salami'],
    has: [ct(1, 649, 31)],
  }),
  freezer('pizza-cm', 'frozen-pizza', ownBrand, {
    en: ['thin crust pizza', 'thin pizza', 'cheap pizza'],
    de: ['Pizza mit dünnem Boden', 'dünne Pizza', 'Steinofenpizza', 'günstige Pizza'],
    has: [ct(1, 399, 26, 'cheese', 'Käse'), ct(1, 399, 17, 'vegetable', 'Gemüse')],
  }),
  freezer('fish-sticks', 'frozen-fish', 'Captain Tilley', {
    en: ['breaded fish sticks', 'fish sticks', 'fish fingers', 'breaded fish'],
    de: ['Fischstäbchen', 'panierter Fisch', 'Fischsticks'],
    has: [ct(18, 549, 28), ct(44, 999, 9)],
  }),
  freezer('fish-battered', 'frozen-fish', 'Captain Tilley', {
    en: ['battered fish fillets', 'battered fish', 'frozen fish', 'beer battered fish'],
    de: ['Backfischfilets', 'Backfisch', 'Tiefkühlfisch', 'Fisch im Backteig'],
    has: [oz(19, 749, 0)],
  }),
  freezer('nuggets', 'frozen-chicken', 'Henlow Farm', {
    en: ['chicken nuggets', 'nuggets', 'dino nuggets'],
    de: ['Chicken Nuggets', 'Hähnchennuggets', 'Nuggets'],
    has: [lb(2, 799, 25)],
  }),
  freezer('nuggets-vegan', 'frozen-chicken', 'Rootsmith', {
    en: ['plant-based nuggets', 'vegan nuggets', 'veggie nuggets', 'meatless nuggets'],
    de: ['vegane Nuggets', 'Veggie-Nuggets', 'fleischlose Nuggets'],
    has: [oz(13, 599, 13)],
  }),
  freezer('waffles', 'frozen-breakfast', 'Griddle Goose', {
    en: ['frozen waffles', 'waffles', 'toaster waffles', 'frozen waffle'],
    de: ['tiefgekühlte Waffeln', 'Waffeln', 'Toasterwaffeln', 'TK-Waffeln'],
    has: [ct(10, 349, 27, 'buttermilk', 'Buttermilch'), ct(10, 349, 15, 'blueberry', 'Heidelbeere')],
  }),
  freezer('dumplings', 'frozen-meals', 'Lucky Bamboo', {
    en: ['frozen dumplings', 'dumplings', 'potstickers', 'gyoza'],
    de: ['gefüllte Teigtaschen', 'Teigtaschen', 'Gyoza', 'Dumplings'],
    has: [oz(16, 599, 18, 'pork', 'Schwein'), oz(16, 599, 14, 'vegetable', 'Gemüse')],
  }),
  freezer('burrito-frz', 'frozen-meals', 'Casa Maravel', {
    en: ['frozen burritos', 'burritos', 'frozen burrito', 'bean burritos'],
    de: ['tiefgekühlte Burritos', 'Burritos', 'TK-Burritos', 'Bohnenburritos'],
    has: [ct(8, 799, 12, 'bean and cheese', 'Bohnen und Käse'), ct(8, 899, 5, 'beef', 'Rind')],
  }),
  freezer('ice-vanilla', 'ice-cream', 'Clover Hollow', {
    en: ['vanilla ice cream', 'ice cream', 'vanilla'],
    de: ['Vanilleeis', 'Eis', 'Eiscreme', 'Speiseeis'],
    has: [pt(1, 449, 29), fl(48, 599, 33)],
  }),
  freezer('ice-choc', 'ice-cream', 'Clover Hollow', {
    en: ['chocolate ice cream', 'choc ice cream', 'dark chocolate ice cream'],
    de: ['Schokoladeneis', 'Schokoeis', 'Schokoladen-Eiscreme'],
    has: [pt(1, 449, 20), fl(48, 599, 18)],
  }),
  freezer('ice-mint', 'ice-cream', 'Snowdrift', {
    en: ['mint chip ice cream', 'mint ice cream', 'mint chocolate chip', 'mint chip'],
    de: ['Minzeis mit Schokostückchen', 'Minzeis', 'Minz-Schoko-Eis', 'Pfefferminzeis'],
    has: [pt(1, 599, 11), gone(fl(48, 899, 0))],
  }),
  freezer('ice-straw', 'ice-cream', ownBrand, {
    en: ['strawberry ice cream', 'berry ice cream', 'strawberry'],
    de: ['Erdbeereis', 'Erdbeer-Eiscreme', 'Fruchteis'],
    has: [fl(48, 449, 2)],
  }),
  freezer('ice-vegan', 'ice-cream', 'Oatherd', {
    en: ['oat milk ice cream', 'vegan ice cream', 'dairy free ice cream', 'oat ice cream'],
    de: ['Hafereis', 'veganes Eis', 'milchfreies Eis', 'Hafer-Eiscreme'],
    has: [pt(1, 599, 12, 'cookie dough', 'Keksteig'), pt(1, 599, 9, 'salted caramel', 'gesalzenes Karamell')],
  }),
  freezer('pops-chilly', 'ice-pops', 'Chilly Billy', {
    en: ['chilly fruit pops', 'chilly pops', 'popsicles', 'ice pops'],
    de: ['Wassereis am Stiel', 'Wassereis', 'Eis am Stiel', 'Fruchteis am Stiel'],
    has: [ct(12, 399, 31), ct(24, 699, 13)],
  }),
  freezer('pops-fudge', 'ice-pops', 'Snowdrift', {
    en: ['fudge bars', 'fudge pops', 'chocolate ice cream bars'],
    de: ['Schokoeis am Stiel', 'Eisriegel', 'Stieleis mit Schokolade'],
    has: [ct(12, 549, 14)],
  }),
  freezer('ice-cubes', 'ice', ownBrand, {
    en: ['bagged ice cubes', 'ice', 'ice cubes', 'bag of ice'],
    de: ['Eiswürfel', 'Crushed Ice', 'Beutel Eiswürfel'],
    has: [lb(7, 299, 20), lb(20, 549, 9)],
  }),
];
