import { ct, type DemoProduct, lb, oz, ownBrand, shelf } from '../demo-product.ts';

const fish = shelf('fresh', 'fish', 'food');
const deli = shelf('fresh', 'deli', 'food');

/** The fish counter and the deli counter. */
export const fishAndDeli: readonly DemoProduct[] = [
  fish('salmon', 'fish-salmon', 'Cold Inlet', {
    en: ['Atlantic salmon fillets', 'salmon', 'salmon fillet', 'fresh salmon'],
    de: ['Lachsfilet', 'Lachs', 'Lachsfilets', 'frischer Lachs'],
    has: [oz(12, 1199, 21), lb(2, 2899, 5)],
  }),
  fish('salmon-smoked', 'fish-salmon', 'Cold Inlet', {
    en: ['smoked salmon', 'lox', 'sliced salmon'],
    de: ['Räucherlachs', 'geräucherter Lachs', 'Lachsscheiben'],
    has: [oz(4, 799, 18), oz(8, 1399, 9)],
  }),
  fish('cod', 'fish-white', 'Cold Inlet', {
    en: ['cod fillets', 'cod', 'white fish', 'cod fish'],
    de: ['Kabeljaufilet', 'Kabeljau', 'Dorsch', 'Kabeljaufilets'],
    has: [lb(1, 1199, 14)],
  }),
  fish('sole', 'fish-white', 'Cold Inlet', {
    en: ['sole fillets', 'sole', 'lemon sole', 'fillet of sole'],
    de: ['Seezungenfilet', 'Seezunge', 'Seezungenfilets', 'Zungenfilet'],
    has: [lb(1, 1499, 2)],
  }),
  fish('bass-sea', 'fish-white', 'Cold Inlet', {
    en: ['sea bass fillets', 'sea bass', 'bass', 'bass fillet'],
    de: ['Wolfsbarschfilet', 'Wolfsbarsch', 'Seebarsch', 'Barsch'],
    has: [oz(10, 1399, 6)],
  }),
  fish('tilapia', 'fish-white', ownBrand, {
    en: ['tilapia fillets', 'tilapia', 'fish fillets', 'fish'],
    de: ['Tilapiafilet', 'Fisch', 'Tilapia', 'Fischfilet'],
    has: [lb(1, 799, 17)],
  }),
  fish('shrimp', 'shellfish', 'Cold Inlet', {
    en: ['peeled raw shrimp', 'shrimp', 'shrimps', 'prawns'],
    de: ['geschälte Garnelen', 'Garnelen', 'Shrimps', 'Krabben'],
    has: [lb(1, 1099, 19), lb(2, 1999, 8)],
  }),
  fish('mussels', 'shellfish', 'Cold Inlet', {
    en: ['fresh mussels', 'mussels', 'mussel', 'blue mussels'],
    de: ['frische Miesmuscheln', 'Miesmuscheln', 'Muscheln', 'Muschel'],
    has: [lb(2, 799, 4)],
  }),
  fish('crab-cakes', 'shellfish', ownBrand, {
    en: ['crab cakes', 'crab', 'crab patties'],
    de: ['Krabbenküchlein', 'Krabbenfrikadellen', 'Krebsküchlein'],
    has: [ct(4, 1199, 0)],
    tax: 'prepared',
  }),
  deli('turkey-slice', 'deli-meat', 'Hickory Jack', {
    en: ['sliced turkey breast', 'sliced turkey', 'deli turkey', 'turkey', 'lunch meat'],
    de: ['Putenbrustaufschnitt', 'Putenbrust', 'Putenaufschnitt', 'Aufschnitt', 'Wurst'],
    has: [oz(9, 499, 29, 'oven roasted', 'ofengebraten'), oz(9, 499, 18, 'smoked', 'geräuchert')],
  }),
  deli('ham', 'deli-meat', 'Hickory Jack', {
    en: ['sliced honey ham', 'ham', 'sliced ham', 'honey ham'],
    de: ['Honigschinken in Scheiben', 'Schinken', 'Kochschinken', 'gekochter Schinken'],
    has: [oz(9, 499, 31), oz(16, 799, 12)],
  }),
  deli('salami', 'deli-meat', 'Bella Conca', {
    en: ['Genoa salami', 'salami', 'sliced salami', 'italian salami'],
    de: ['Salami in Scheiben', 'Salami', 'italienische Salami', 'Salamischeiben'],
    has: [oz(8, 549, 22)],
  }),
  deli('prosciutto', 'deli-meat', 'Bella Conca', {
    en: ['prosciutto', 'italian ham', 'dry cured ham'],
    de: ['Rohschinken', 'Prosciutto', 'italienischer Schinken'],
    has: [oz(3, 649, 10)],
  }),
  deli('liver-spread', 'deli-spread', 'Alpenrast', {
    en: ['liver sausage spread', 'liverwurst', 'liver sausage', 'liver pate'],
    de: ['Leberwurst', 'feine Leberwurst', 'Streichwurst'],
    has: [oz(8, 399, 7)],
  }),
  deli('hummus', 'dip', 'Aegina', {
    en: ['hummus', 'chickpea dip', 'houmous'],
    de: ['Hummus', 'Kichererbsencreme', 'Humus'],
    has: [
      oz(10, 399, 34, 'classic', 'klassisch'),
      oz(10, 399, 21, 'roasted garlic', 'gerösteter Knoblauch'),
      oz(10, 399, 16, 'red pepper', 'Paprika'),
    ],
  }),
  deli('guacamole', 'dip', 'Casa Maravel', {
    en: ['fresh guacamole', 'guacamole', 'guac', 'avocado dip'],
    de: ['Guacamole', 'Avocadocreme', 'Avocado-Dip'],
    has: [oz(8, 499, 19, 'mild', 'mild'), oz(8, 499, 11, 'spicy', 'scharf')],
  }),
  deli('tzatziki', 'dip', 'Aegina', {
    en: ['tzatziki', 'cucumber dip', 'yogurt dip'],
    de: ['Tzatziki', 'Zaziki', 'Tsatsiki', 'Gurkendip'],
    has: [oz(10, 449, 13)],
  }),
  deli('olives', 'deli-olives', 'Aegina', {
    en: ['marinated green olives', 'marinated olives', 'deli olives', 'fresh olives'],
    de: ['marinierte grüne Oliven', 'marinierte Oliven', 'frische Oliven', 'Oliven von der Theke'],
    has: [oz(7, 549, 12, 'plain', 'natur'), oz(7, 549, 8, 'chili', 'Chili')],
  }),
  deli('potato-salad', 'deli-salad', ownBrand, {
    en: ['potato salad', 'deli potato salad', 'tater salad'],
    de: ['Kartoffelsalat', 'fertiger Kartoffelsalat', 'Kartoffelsalat mit Mayonnaise'],
    has: [oz(16, 399, 18), oz(32, 699, 7)],
    tax: 'prepared',
  }),
  deli('coleslaw', 'deli-salad', ownBrand, {
    en: ['creamy coleslaw', 'coleslaw', 'slaw', 'cabbage salad'],
    de: ['Krautsalat', 'Coleslaw', 'Farmersalat'],
    has: [oz(16, 399, 14)],
    tax: 'prepared',
  }),
  deli('chicken-rotis', 'deli-hot', ownBrand, {
    en: ['rotisserie chicken', 'roast chicken', 'cooked chicken'],
    de: ['Grillhähnchen', 'Brathendl', 'gegrilltes Hähnchen'],
    has: [ct(1, 799, 9)],
    tax: 'prepared',
  }),
  deli('lasagna-fresh', 'deli-hot', 'Nonna Valeria', {
    en: ['ready-made beef lasagna', 'fresh lasagna', 'lasagne', 'ready meal'],
    de: ['frische Lasagne mit Rind', 'Lasagne', 'frische Lasagne', 'Fertiggericht'],
    has: [lb(2, 1199, 6)],
    tax: 'prepared',
  }),
];
