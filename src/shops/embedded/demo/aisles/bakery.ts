import { ct, type DemoProduct, gone, oz, ownBrand, shelf } from '../demo-product.ts';

const baked = shelf('fresh', 'bakery', 'food');

/** Bread, rolls, tortillas and cake. */
export const bakery: readonly DemoProduct[] = [
  baked('bread-white', 'bread-sliced', ownBrand, {
    en: ['sliced white bread', 'white bread', 'sandwich bread', 'toast bread'],
    de: ['Toastbrot', 'Toast', 'Weißbrot', 'Sandwichbrot'],
    has: [oz(20, 229, 54)],
  }),
  baked('bread-wheat', 'bread-sliced', 'Daily Stone', {
    en: ['whole wheat bread', 'bread', 'wheat bread', 'loaf of bread', 'brown bread'],
    de: ['Weizenvollkornbrot', 'Brot', 'Vollkorntoast'],
    has: [oz(20, 349, 47)],
  }),
  baked('bread-grain', 'bread-sliced', 'Daily Stone', {
    en: ['whole grain bread', 'wholegrain bread', 'seeded bread', 'multigrain bread'],
    de: ['Mehrkornbrot', 'Körnerbrot', 'Vollkornbrot'],
    has: [oz(24, 429, 29)],
  }),
  baked('bread-rye', 'bread-dark', 'Old Kiln', {
    en: ['dark rye bread', 'rye bread', 'rye', 'pumpernickel'],
    de: ['Roggenbrot', 'Schwarzbrot', 'Pumpernickel'],
    has: [oz(16, 449, 14)],
  }),
  baked('bread-sour', 'bread-dark', 'Old Kiln', {
    en: ['sourdough loaf', 'sourdough', 'sourdough bread', 'sour bread'],
    de: ['Sauerteigbrot', 'Bauernbrot', 'Krustenbrot'],
    has: [oz(24, 549, 18, 'whole', 'am Stück'), oz(24, 549, 11, 'sliced', 'geschnitten')],
  }),
  baked('bread-gf', 'bread-gluten-free', 'Tender Crumb', {
    en: ['gluten-free white bread', 'gluten free bread', 'bread without gluten', 'gluten free loaf'],
    de: ['glutenfreies Weißbrot', 'glutenfreies Brot', 'Brot ohne Gluten', 'glutenfreies Toastbrot'],
    has: [oz(18, 649, 8)],
  }),
  baked('bread-gf-seed', 'bread-gluten-free', 'Tender Crumb', {
    en: [
      'gluten-free seeded bread',
      'gluten free seeded bread',
      'gluten free multigrain',
      'seeded gluten free loaf',
    ],
    de: ['glutenfreies Körnerbrot', 'glutenfreies Mehrkornbrot', 'Körnerbrot ohne Gluten'],
    has: [oz(18, 679, 0)],
  }),
  baked('baguette', 'bread-french', 'Old Kiln', {
    en: ['French baguette', 'baguette', 'french bread', 'baguettes'],
    de: ['Baguette', 'französisches Brot', 'Stangenbrot'],
    has: [ct(1, 249, 25)],
  }),
  baked('ciabatta', 'bread-french', 'Old Kiln', {
    en: ['ciabatta rolls', 'ciabatta', 'ciabatta bread', 'italian rolls'],
    de: ['Ciabattabrötchen', 'Ciabatta', 'italienische Brötchen', 'Ciabatta-Brötchen'],
    has: [ct(4, 399, 13)],
  }),
  baked('buns-burger', 'buns', ownBrand, {
    en: ['hamburger buns', 'burger buns', 'hamburger rolls', 'buns'],
    de: ['Hamburgerbrötchen', 'Burgerbrötchen', 'Hamburger Buns', 'Burger Buns'],
    has: [ct(8, 279, 36)],
  }),
  baked('buns-hotdog', 'buns', ownBrand, {
    en: ['hot dog buns', 'hotdog rolls', 'frank buns'],
    de: ['Hotdog-Brötchen', 'Hot-Dog-Brötchen', 'Würstchenbrötchen'],
    has: [ct(8, 279, 30)],
  }),
  baked('rolls-dinner', 'buns', 'Daily Stone', {
    en: ['dinner rolls', 'bread rolls', 'rolls'],
    de: ['Brötchen', 'Semmeln', 'Schrippen'],
    has: [ct(6, 249, 20), ct(12, 429, 27)],
  }),
  baked('bagel', 'bagel', 'Ninth Street', {
    en: ['bagels', 'bagel', 'breakfast bagels'],
    de: ['Bagels', 'Bagel', 'Frühstücksbagels'],
    has: [
      ct(6, 429, 31, 'plain', 'natur'),
      ct(6, 429, 26, 'everything', 'mit allem'),
      ct(6, 429, 12, 'cinnamon raisin', 'Zimt-Rosine'),
    ],
  }),
  baked('muffin-english', 'bagel', 'Ninth Street', {
    en: ['English muffins', 'toasting muffins', 'breakfast muffins'],
    de: ['Toastbrötchen', 'englische Muffins', 'Toasties'],
    has: [ct(6, 349, 28)],
  }),
  baked('tortilla-flour', 'tortilla', 'Casa Maravel', {
    en: ['flour tortillas', 'tortillas', 'wraps', 'soft tortillas'],
    de: ['Weizentortillas', 'Wraps', 'Tortillas', 'Weizenfladen'],
    has: [ct(10, 349, 39, 'burrito size', 'groß'), ct(10, 279, 44, 'taco size', 'klein')],
  }),
  baked('tortilla-corn', 'tortilla', 'Casa Maravel', {
    en: ['corn tortillas', 'taco tortillas', 'yellow corn tortillas'],
    de: ['Maistortillas', 'Maisfladen', 'Taco-Tortillas'],
    has: [ct(30, 329, 24)],
  }),
  baked('pita', 'tortilla', 'Aegina', {
    en: ['pita bread', 'pita', 'pitas', 'pocket bread'],
    de: ['Pitabrot', 'Pita', 'Fladenbrot', 'Pitataschen'],
    has: [ct(6, 329, 19, 'white', 'hell'), ct(6, 329, 15, 'whole wheat', 'Vollkorn')],
  }),
  baked('croissant', 'pastry', 'Maison Lisette', {
    en: ['butter croissants', 'croissants', 'croissant', 'crescent rolls'],
    de: ['Buttercroissants', 'Croissants', 'Croissant', 'Buttercroissant'],
    has: [ct(4, 549, 16), ct(8, 949, 3)],
  }),
  baked('muffin-blue', 'pastry', ownBrand, {
    en: ['bakery muffins', 'muffins', 'muffin', 'blueberry muffins'],
    de: ['Muffins', 'Muffin', 'Blaubeermuffins'],
    has: [
      ct(4, 499, 14, 'blueberry', 'Heidelbeere'),
      ct(4, 499, 10, 'chocolate', 'Schokolade'),
      gone(ct(4, 499, 0, 'pumpkin', 'Kürbis')),
    ],
  }),
  baked('donut', 'pastry', ownBrand, {
    en: ['glazed donuts', 'donuts', 'doughnuts', 'donut'],
    de: ['glasierte Donuts', 'Donuts', 'Donut', 'Krapfen'],
    has: [ct(6, 449, 11), ct(12, 799, 6)],
  }),
  baked('cake-choc', 'cake', ownBrand, {
    en: ['chocolate layer cake', 'chocolate cake', 'birthday cake', 'cake'],
    de: ['Schokoladentorte', 'Kuchen', 'Schokokuchen', 'Torte', 'Geburtstagstorte'],
    has: [oz(24, 1499, 5)],
  }),
  baked('cake-carrot', 'cake', ownBrand, {
    en: ['carrot cake', 'carrot layer cake', 'slice of carrot cake'],
    de: ['Karottenkuchen', 'Möhrenkuchen', 'Rüblitorte'],
    has: [oz(24, 1499, 2)],
  }),
];
