import { ct, type DemoProduct, gone, oz, ownBrand, pack, shelf } from '../demo-product.ts';

const snack = shelf('pantry', 'snacks', 'food');

/** Chips, crackers, nuts and bars. */
export const snacks: readonly DemoProduct[] = [
  snack('chips-potato', 'chips-potato', 'Salty Pelican', {
    en: ['potato chips', 'chips', 'crisps'],
    de: ['Kartoffelchips', 'Chips', 'Knabberchips'],
    has: [
      oz(8, 449, 40, 'sea salt', 'Meersalz'),
      oz(8, 449, 32, 'sour cream and onion', 'Sauerrahm-Zwiebel'),
      oz(8, 449, 21, 'salt and vinegar', 'Salz und Essig'),
      pack(18, oz(1, 1199, 7, 'mixed', 'gemischt')),
    ],
  }),
  snack('chips-kettle', 'chips-potato', 'Crackle Barn', {
    en: ['kettle-cooked potato chips', 'kettle chips', 'crunchy chips', 'thick chips'],
    de: ['Kesselchips', 'extraknusprige Chips', 'dicke Chips'],
    has: [oz(8, 499, 18, 'sea salt', 'Meersalz'), oz(8, 499, 12, 'jalapeño', 'Jalapeño')],
  }),
  snack('chips-cm', 'chips-potato', ownBrand, {
    en: ['classic ripple chips', 'ripple chips', 'cheap chips', 'ruffled chips'],
    de: ['klassische Riffelchips', 'Riffelchips', 'günstige Chips', 'gewellte Chips'],
    has: [oz(10, 299, 35)],
  }),
  snack('chips-tortilla', 'chips-tortilla', 'Casa Maravel', {
    en: ['restaurant-style tortilla chips', 'tortilla chips', 'corn chips', 'nachos'],
    de: ['Tortillachips', 'Nachos', 'Maischips'],
    has: [oz(12, 399, 34)],
  }),
  snack('chips-nacho', 'chips-tortilla', 'Crackle Barn', {
    en: ['nacho cheese tortilla chips', 'nacho chips', 'cheese nachos', 'cheesy chips'],
    de: ['Tortillachips mit Käsegeschmack', 'Käsenachos', 'Nacho-Käse-Chips', 'Käsechips'],
    has: [oz(10, 449, 0)],
  }),
  snack('popcorn-micro', 'popcorn', 'Cob and Crow', {
    en: ['microwave butter popcorn', 'microwave popcorn', 'popcorn', 'butter popcorn'],
    de: ['Mikrowellenpopcorn mit Butter', 'Mikrowellenpopcorn', 'Popcorn', 'Butterpopcorn'],
    has: [ct(6, 449, 27), ct(12, 799, 11)],
  }),
  snack('popcorn-bag', 'popcorn', 'Crackle Barn', {
    en: ['ready-popped popcorn', 'bagged popcorn', 'popped popcorn', 'kettle corn'],
    de: ['fertiges Popcorn', 'Tütenpopcorn', 'süßes Popcorn'],
    has: [oz(5, 399, 20, 'salted', 'gesalzen'), oz(5, 399, 14, 'sweet and salty', 'süß-salzig')],
  }),
  snack('pretzels', 'pretzels', 'Crackle Barn', {
    en: ['mini pretzels', 'pretzels', 'pretzel twists'],
    de: ['Minibrezeln', 'Salzbrezeln', 'Laugenbrezeln'],
    has: [oz(15, 349, 28)],
  }),
  snack('pretzel-sticks', 'pretzels', ownBrand, {
    en: ['pretzel sticks', 'salt sticks', 'pretzel rods'],
    de: ['Salzstangen', 'Laugenstangen', 'Knabberstangen'],
    has: [oz(12, 229, 24)],
  }),
  snack('crackers', 'crackers', 'Old Kiln', {
    en: ['butter crackers', 'crackers', 'round crackers'],
    de: ['Buttercracker', 'Cracker', 'Kräcker', 'Salzcracker'],
    has: [oz(13, 399, 36)],
  }),
  snack('crackers-salt', 'crackers', ownBrand, {
    en: ['saltine crackers', 'saltines', 'soda crackers', 'soup crackers'],
    de: ['Salzgebäck', 'Salzcracker', 'Salzkekse', 'Suppencracker'],
    has: [oz(16, 249, 29)],
  }),
  snack('crackers-cheese', 'crackers', 'Cheddar Chimp', {
    en: ['cheese crackers', 'cheddar crackers', 'little cheese crackers'],
    de: ['Käsecracker', 'Käsegebäck', 'Cheddarcracker'],
    has: [oz(12, 449, 23), pack(12, oz(1, 699, 9))],
  }),
  snack('rice-cakes', 'rice-cakes', 'Old Mill Road', {
    en: ['salted rice cakes', 'rice cakes', 'rice crackers', 'puffed rice cakes'],
    de: ['gesalzene Reiswaffeln', 'Reiswaffeln', 'Puffreiswaffeln', 'Reiscracker'],
    has: [oz(5, 299, 18, 'salted', 'gesalzen'), oz(7, 329, 10, 'caramel', 'Karamell')],
  }),
  snack('almonds', 'nuts', 'Nutwick', {
    en: ['roasted almonds', 'almonds', 'nuts'],
    de: ['geröstete Mandeln', 'Mandeln', 'Nüsse'],
    has: [oz(16, 799, 22, 'salted', 'gesalzen'), oz(16, 799, 19, 'raw', 'natur')],
  }),
  snack('cashews', 'nuts', 'Nutwick', {
    en: ['salted cashews', 'cashews', 'cashew nuts', 'cashew'],
    de: ['gesalzene Cashewkerne', 'Cashewkerne', 'Cashews', 'Cashewnüsse'],
    has: [oz(16, 999, 13)],
  }),
  snack('nuts-mixed', 'nuts', ownBrand, {
    en: ['deluxe mixed nuts', 'mixed nuts', 'nut mix', 'party nuts'],
    de: ['gemischte Nüsse', 'Nussmischung', 'Nussmix'],
    has: [oz(15, 849, 17)],
  }),
  snack('peanuts', 'nuts', ownBrand, {
    en: ['dry roasted peanuts', 'peanuts', 'salted peanuts', 'roasted peanuts'],
    de: ['geröstete Erdnüsse', 'Erdnüsse', 'gesalzene Erdnüsse', 'Erdnusskerne'],
    has: [oz(16, 349, 33, 'salted', 'gesalzen'), oz(16, 349, 16, 'unsalted', 'ungesalzen')],
  }),
  snack('trail-mix', 'trail-mix', 'Sun Terrace', {
    en: ['mountain trail mix', 'trail mix', 'student mix', 'nut and fruit mix'],
    de: ['Studentenfutter', 'Nuss-Frucht-Mischung', 'Trail Mix'],
    has: [oz(14, 599, 21)],
  }),
  snack('bars-granola', 'snack-bars', 'Old Mill Road', {
    en: ['oat and honey granola bars', 'granola bars', 'muesli bars', 'cereal bars'],
    de: ['Müsliriegel mit Hafer und Honig', 'Müsliriegel', 'Riegel', 'Haferriegel'],
    has: [ct(6, 349, 34), ct(12, 599, 18)],
  }),
  snack('bars-protein', 'snack-bars', 'Ironbark', {
    en: ['protein bars', 'fitness bars', 'energy bars'],
    de: ['Proteinriegel', 'Eiweißriegel', 'Energieriegel'],
    has: [
      ct(1, 249, 46, 'chocolate', 'Schokolade'),
      ct(1, 249, 38, 'peanut', 'Erdnuss'),
      ct(12, 2599, 6, 'chocolate', 'Schokolade'),
    ],
  }),
  snack('bars-fig', 'snack-bars', 'Sun Terrace', {
    en: ['fig fruit bars', 'fig bars', 'fruit bars', 'fig cookies'],
    de: ['Feigenriegel', 'Fruchtriegel', 'Feigenkekse'],
    has: [ct(6, 399, 12)],
  }),
  snack('jerky', 'jerky', 'Hickory Jack', {
    en: ['beef jerky', 'jerky', 'dried beef'],
    de: ['Trockenfleisch vom Rind', 'Trockenfleisch', 'Beef Jerky', 'getrocknetes Rindfleisch'],
    has: [
      oz(3, 699, 19, 'original', 'Original'),
      oz(3, 699, 8, 'teriyaki', 'Teriyaki'),
      gone(oz(10, 1799, 0, 'original', 'Original')),
    ],
  }),
  snack('seaweed', 'seaweed', 'Lucky Bamboo', {
    en: ['roasted seaweed snacks', 'seaweed', 'seaweed snacks', 'nori'],
    de: ['geröstete Algensnacks', 'Algensnack', 'Nori', 'Seetang'],
    has: [pack(6, oz(0.2, 549, 3))],
  }),
];
