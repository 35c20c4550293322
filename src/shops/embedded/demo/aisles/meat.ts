import { ct, type DemoProduct, lb, oz, ownBrand, shelf } from '../demo-product.ts';

const butcher = shelf('fresh', 'meat', 'food');

/** The butcher's counter, and what replaces it. */
export const meat: readonly DemoProduct[] = [
  butcher('chicken-breast', 'chicken', 'Henlow Farm', {
    en: ['boneless chicken breasts', 'chicken breast', 'chicken', 'chicken breasts'],
    de: ['Hähnchenbrustfilet', 'Hähnchenbrust', 'Hähnchen', 'Hühnerbrust', 'Hähnchenfilet'],
    has: [lb(1, 549, 36), lb(3, 1399, 18)],
  }),
  butcher('chicken-org', 'chicken', 'Alder Brook', {
    en: ['organic chicken breasts', 'organic chicken', 'organic chicken breast', 'bio chicken'],
    de: ['Bio-Hähnchenbrust', 'Biohähnchen', 'Bio-Hähnchenbrustfilet', 'Bio-Hähnchen'],
    has: [lb(1, 1049, 7)],
  }),
  butcher('chicken-thigh', 'chicken', 'Henlow Farm', {
    en: ['chicken thighs', 'chicken thigh', 'dark meat chicken'],
    de: ['Hähnchenschenkel', 'Hähnchenkeulen', 'Hühnerschenkel'],
    has: [lb(2, 699, 20, 'bone in', 'mit Knochen'), lb(2, 899, 15, 'boneless', 'ohne Knochen')],
  }),
  butcher('chicken-whole', 'chicken', ownBrand, {
    en: ['whole roasting chicken', 'whole chicken', 'roasting chicken', 'raw chicken'],
    de: ['ganzes Hähnchen', 'Brathähnchen', 'Suppenhuhn'],
    has: [lb(4, 799, 11)],
  }),
  butcher('chicken-wings', 'chicken', 'Henlow Farm', {
    en: ['chicken wings', 'wings', 'party wings'],
    de: ['Hähnchenflügel', 'Chicken Wings', 'Flügel'],
    has: [lb(2, 749, 22)],
  }),
  butcher('turkey-ground', 'ground-meat', 'Henlow Farm', {
    en: ['ground turkey', 'turkey mince', 'minced turkey'],
    de: ['Putenhackfleisch', 'Putenhack', 'Hackfleisch von der Pute', 'Geflügelhack'],
    has: [lb(1, 549, 24)],
  }),
  butcher('beef-ground', 'ground-meat', ownBrand, {
    en: ['ground beef', 'hamburger meat', 'mince', 'minced beef'],
    de: ['Rinderhackfleisch', 'Hackfleisch', 'Rinderhack', 'Gehacktes', 'Faschiertes'],
    has: [
      lb(1, 599, 41, 'lean', 'mager'),
      lb(1, 499, 32, 'regular', 'normal'),
      lb(3, 1599, 12, 'lean', 'mager'),
    ],
  }),
  butcher('beef-ground-org', 'ground-meat', 'Long Prairie', {
    en: ['grass-fed ground beef', 'grass fed beef', 'organic ground beef', 'organic mince'],
    de: ['Rinderhack vom Weiderind', 'Bio-Rinderhack', 'Weiderindhack', 'Hack vom Weiderind'],
    has: [lb(1, 949, 9)],
  }),
  butcher('steak-ribeye', 'steak', 'Long Prairie', {
    en: ['ribeye steak', 'steak', 'ribeye', 'rib eye steak'],
    de: ['Ribeye-Steak', 'Steak', 'Rindersteak', 'Ribeye'],
    has: [oz(12, 1799, 13)],
  }),
  butcher('steak-sirloin', 'steak', ownBrand, {
    en: ['top sirloin steak', 'sirloin', 'sirloin steak', 'beef steak'],
    de: ['Hüftsteak', 'Rinderhüftsteak', 'Rumpsteak'],
    has: [oz(10, 999, 19)],
  }),
  butcher('beef-stew', 'beef', ownBrand, {
    en: ['beef for stew', 'stew beef', 'stewing beef', 'beef chunks'],
    de: ['Rindergulasch', 'Gulasch', 'Gulaschfleisch', 'Rindfleisch'],
    has: [lb(1, 799, 15)],
  }),
  butcher('pork-chop', 'pork', 'Long Prairie', {
    en: ['pork chops', 'pork', 'pork chop'],
    de: ['Schweinekoteletts', 'Koteletts', 'Schweinekotelett', 'Schweinefleisch'],
    has: [lb(1, 549, 20), lb(2, 999, 9)],
  }),
  butcher('pork-tender', 'pork', 'Long Prairie', {
    en: ['pork tenderloin', 'tenderloin', 'pork fillet'],
    de: ['Schweinefilet', 'Schweinelende', 'Filet vom Schwein'],
    has: [lb(1, 699, 0)],
  }),
  butcher('bacon', 'bacon', 'Hickory Jack', {
    en: ['hickory-smoked bacon', 'bacon', 'smoked bacon', 'streaky bacon'],
    de: ['geräucherter Frühstücksspeck', 'Speck', 'Bacon', 'Frühstücksspeck'],
    has: [oz(12, 649, 35, 'thin cut', 'dünn'), oz(16, 799, 27, 'thick cut', 'dick')],
  }),
  butcher('bacon-cm', 'bacon', ownBrand, {
    en: ['sliced bacon', 'bacon strips', 'breakfast bacon'],
    de: ['Speck in Scheiben', 'Speckscheiben', 'Baconstreifen', 'Speck'],
    has: [oz(12, 499, 30)],
  }),
  butcher('bacon-turkey', 'bacon', 'Henlow Farm', {
    en: ['turkey bacon', 'poultry bacon', 'lean bacon'],
    de: ['Putenspeck', 'Putenbacon', 'Geflügelspeck'],
    has: [oz(12, 499, 12)],
  }),
  butcher('sausage-italian', 'sausage', 'Bella Conca', {
    en: ['Italian sausages', 'italian sausage', 'sausages', 'grilling sausages'],
    de: ['italienische Bratwürste', 'Bratwurst', 'Bratwürste', 'Grillwürste'],
    has: [ct(5, 649, 17, 'mild', 'mild'), ct(5, 649, 14, 'hot', 'scharf')],
  }),
  butcher('sausage-break', 'sausage', 'Hickory Jack', {
    en: ['breakfast sausage links', 'breakfast sausage', 'breakfast sausages', 'sausage links'],
    de: ['Frühstückswürstchen', 'kleine Bratwürste', 'Rostbratwürstchen'],
    has: [oz(12, 499, 22)],
  }),
  butcher('hot-dogs', 'hot-dogs', 'Hickory Jack', {
    en: ['beef hot dogs', 'hot dogs', 'frankfurters', 'wieners'],
    de: ['Rindswürstchen', 'Würstchen', 'Hotdog-Würstchen', 'Wiener Würstchen'],
    has: [ct(8, 549, 33)],
  }),
  butcher('hot-dogs-cm', 'hot-dogs', ownBrand, {
    en: ['classic hot dogs', 'franks', 'hotdogs'],
    de: ['klassische Wiener', 'Wiener', 'Frankfurter', 'Bockwürstchen'],
    has: [ct(8, 299, 28), ct(16, 549, 3)],
  }),
  butcher('tofu-firm', 'tofu', 'Beanstalk', {
    en: ['firm tofu', 'tofu', 'bean curd'],
    de: ['fester Tofu', 'Tofu', 'Naturtofu', 'Sojakäse'],
    has: [oz(14, 249, 26, 'firm', 'fest'), oz(14, 249, 14, 'silken', 'seidig')],
  }),
  butcher('tofu-smoked', 'tofu', 'Beanstalk', {
    en: ['smoked tofu', 'ready tofu', 'smoky tofu'],
    de: ['Räuchertofu', 'geräucherter Tofu', 'Tofu geräuchert'],
    has: [oz(8, 399, 8)],
  }),
  butcher('burger-vegan', 'burger-vegan', 'Rootsmith', {
    en: ['plant-based burgers', 'veggie burgers', 'vegan burgers', 'plant burgers'],
    de: ['vegane Burgerpatties', 'vegane Burger', 'Veggieburger', 'Gemüsebratlinge'],
    has: [ct(2, 599, 15), ct(4, 999, 11)],
  }),
];
