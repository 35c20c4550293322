import { ct, type DemoProduct, fl, gone, lb, oz, ownBrand, pack, shelf } from '../demo-product.ts';

const bake = shelf('pantry', 'baking', 'food');

/** Flour, sugar, yeast, and what else a cake needs. */
export const baking: readonly DemoProduct[] = [
  bake('flour-ap', 'flour-wheat', ownBrand, {
    en: ['all-purpose flour', 'flour', 'white flour', 'plain flour', 'baking flour'],
    de: ['Weizenmehl', 'Mehl', 'weißes Mehl', 'Backmehl'],
    has: [lb(2, 199, 34), lb(5, 349, 58), lb(10, 599, 14)],
  }),
  bake('flour-ap-mill', 'flour-wheat', 'Old Mill Road', {
    en: ['unbleached all-purpose flour', 'unbleached flour', 'good flour', 'all purpose flour'],
    de: ['ungebleichtes Weizenmehl', 'ungebleichtes Mehl', 'Weizenmehl', 'Mühlenmehl'],
    has: [lb(5, 549, 30)],
  }),
  bake('flour-bread', 'flour-wheat', 'Old Mill Road', {
    en: ['bread flour', 'strong flour', 'pizza flour'],
    de: ['Brotmehl', 'Pizzamehl', 'starkes Weizenmehl'],
    has: [lb(5, 579, 21)],
  }),
  bake('flour-whole', 'flour-wheat', 'Old Mill Road', {
    en: ['whole wheat flour', 'wholemeal flour', 'wheat flour'],
    de: ['Weizenvollkornmehl', 'Vollkornmehl', 'Vollkornweizenmehl'],
    has: [lb(5, 579, 18)],
  }),
  bake('flour-cake', 'flour-wheat', 'Velvet Sift', {
    en: ['cake flour', 'soft flour', 'pastry flour'],
    de: ['feines Kuchenmehl', 'Kuchenmehl', 'Feinmehl', 'feines Mehl'],
    has: [lb(2, 399, 2)],
  }),
  bake('flour-gf', 'flour-gluten-free', 'Tender Crumb', {
    en: ['gluten-free flour blend', 'gluten free flour', 'flour without gluten', 'gluten free baking flour'],
    de: ['glutenfreie Mehlmischung', 'glutenfreies Mehl', 'Mehl ohne Gluten', 'glutenfreie Backmischung'],
    has: [lb(1.5, 599, 11)],
  }),
  bake('flour-almond', 'flour-gluten-free', 'Nutwick', {
    en: ['almond flour', 'almond meal', 'ground almonds'],
    de: ['Mandelmehl', 'gemahlene Mandeln', 'Mandelgrieß'],
    has: [lb(1, 899, 13)],
  }),
  bake('corn-meal', 'corn-meal', 'Cob and Crow', {
    en: ['yellow corn meal', 'corn meal', 'cornmeal', 'polenta'],
    de: ['Maismehl', 'Maisgrieß', 'Polenta'],
    has: [lb(2, 299, 20)],
  }),
  bake('corn-starch', 'corn-starch', 'Cob and Crow', {
    en: ['corn starch', 'cornstarch', 'corn flour'],
    de: ['Speisestärke', 'Maisstärke', 'Stärke'],
    has: [oz(16, 229, 25)],
  }),
  bake('sugar-white', 'sugar', ownBrand, {
    en: ['granulated sugar', 'sugar', 'white sugar', 'table sugar'],
    de: ['Zucker', 'weißer Zucker', 'Haushaltszucker'],
    has: [lb(4, 329, 52), lb(10, 749, 15)],
  }),
  bake('sugar-brown', 'sugar', 'Palm and Cane', {
    en: ['brown sugar', 'soft brown sugar', 'light brown sugar'],
    de: ['brauner Zucker', 'Rohrzucker', 'Rohrohrzucker'],
    has: [lb(2, 279, 33, 'light', 'hell'), lb(2, 279, 16, 'dark', 'dunkel')],
  }),
  bake('sugar-powder', 'sugar', 'Palm and Cane', {
    en: ['powdered sugar', 'icing sugar', 'confectioners sugar'],
    de: ['Puderzucker', 'Staubzucker', 'feiner Zucker'],
    has: [lb(2, 279, 29)],
  }),
  bake('sweetener', 'sweetener', 'Verdolce', {
    en: ['stevia sweetener packets', 'sweetener', 'stevia', 'sugar substitute'],
    de: ['Stevia-Süßstoff im Beutel', 'Süßstoff', 'Stevia', 'Zuckerersatz'],
    has: [ct(100, 599, 18), ct(400, 1699, 3)],
  }),
  bake('yeast-dry', 'yeast', 'Rising Dove', {
    en: ['active dry yeast', 'yeast', 'dry yeast', 'baking yeast'],
    de: ['Trockenhefe', 'Hefe', 'Backhefe'],
    has: [pack(3, oz(0.25, 229, 37)), oz(4, 649, 14)],
  }),
  bake('yeast-instant', 'yeast', 'Rising Dove', {
    en: ['instant yeast', 'rapid rise yeast', 'quick yeast'],
    de: ['Schnellhefe', 'Instanthefe', 'schnelle Hefe'],
    has: [pack(3, oz(0.25, 249, 0))],
  }),
  bake('baking-powder', 'leavening', ownBrand, {
    en: ['baking powder', 'double acting baking powder', 'raising powder'],
    de: ['Backpulver', 'Backtriebmittel', 'Weinsteinbackpulver'],
    has: [oz(8, 219, 30)],
  }),
  bake('baking-soda', 'leavening', ownBrand, {
    en: ['baking soda', 'bicarb', 'bicarbonate of soda'],
    de: ['Natron', 'Speisenatron', 'Backsoda'],
    has: [oz(16, 129, 44), lb(4, 349, 12)],
  }),
  bake('vanilla-ext', 'vanilla', 'Isle of Orchids', {
    en: ['pure vanilla extract', 'vanilla extract', 'real vanilla', 'vanilla flavor'],
    de: ['echter Vanilleextrakt', 'Vanilleextrakt', 'Vanillearoma', 'echte Vanille'],
    has: [fl(2, 999, 17), fl(4, 1699, 6)],
  }),
  bake('vanilla-imit', 'vanilla', ownBrand, {
    en: ['imitation vanilla', 'vanilla flavoring', 'cheap vanilla'],
    de: ['künstliches Vanillearoma', 'Vanillin', 'Vanillearoma', 'Backaroma Vanille'],
    has: [fl(8, 279, 22)],
  }),
  bake('cocoa-powder', 'cocoa-baking', 'Velour', {
    en: ['unsweetened cocoa powder', 'cocoa powder', 'baking cocoa', 'unsweetened cocoa'],
    de: ['Backkakao', 'Kakaopulver', 'Kakao zum Backen'],
    has: [oz(8, 499, 24)],
  }),
  bake('choc-chips', 'choc-baking', 'Velour', {
    en: ['chocolate chips', 'baking chips', 'choc chips'],
    de: ['Schokotropfen', 'Backschokolade in Stückchen', 'Schokodrops'],
    has: [
      oz(12, 379, 36, 'semi-sweet', 'zartbitter'),
      oz(12, 379, 20, 'milk', 'Vollmilch'),
      oz(12, 379, 13, 'white', 'weiß'),
    ],
  }),
  bake('choc-baking', 'choc-baking', 'Velour', {
    en: ['dark baking chocolate', 'baking chocolate', 'cooking chocolate', 'baking bar'],
    de: ['Zartbitterkuvertüre', 'Kuvertüre', 'Backschokolade', 'Kochschokolade'],
    has: [oz(4, 329, 17)],
  }),
  bake('brownie-mix', 'baking-mix', 'Griddle Goose', {
    en: ['fudge brownie mix', 'brownie mix', 'brownies', 'box of brownies'],
    de: ['Brownie-Backmischung', 'Brownie-Mischung', 'Brownies', 'Backmischung für Brownies'],
    has: [oz(18, 299, 27)],
  }),
  bake('cake-mix', 'baking-mix', 'Griddle Goose', {
    en: ['yellow cake mix', 'cake mix', 'box cake', 'yellow cake'],
    de: ['Backmischung für Rührkuchen', 'Kuchenbackmischung', 'Backmischung', 'Rührkuchen'],
    has: [
      oz(15, 229, 31, 'yellow', 'hell'),
      oz(15, 229, 22, 'chocolate', 'Schokolade'),
      gone(oz(15, 229, 0, 'lemon', 'Zitrone')),
    ],
  }),
  bake('currants-dry', 'dried-fruit', 'Sun Terrace', {
    en: ['dried currants', 'baking currants', 'zante currants'],
    de: ['getrocknete Korinthen', 'Korinthen', 'Backkorinthen'],
    has: [oz(8, 349, 14)],
  }),
  bake('raisins', 'dried-fruit', 'Sun Terrace', {
    en: ['seedless raisins', 'raisins', 'raisin', 'dried grapes'],
    de: ['Rosinen', 'Sultaninen', 'kernlose Rosinen'],
    has: [oz(12, 349, 33), pack(6, oz(1, 199, 25))],
  }),
  bake('coconut-shred', 'coconut-baking', 'Isle of Orchids', {
    en: ['shredded coconut', 'coconut flakes', 'desiccated coconut'],
    de: ['Kokosraspel', 'Kokosflocken', 'geraspelte Kokosnuss'],
    has: [oz(14, 299, 19, 'sweetened', 'gesüßt'), oz(8, 299, 8, 'unsweetened', 'ungesüßt')],
  }),
];
