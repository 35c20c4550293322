import { ct, type DemoProduct, gone, lb, oz, ownBrand, pack, shelf } from '../demo-product.ts';

const pet = shelf('home', 'pets', 'general');

/** Food, litter and treats for dogs, cats and birds. */
export const pets: readonly DemoProduct[] = [
  pet('dog-ranger', 'dog-food-dry', 'Good Ranger', {
    en: ['dry dog food', 'dog food', 'kibble', 'dog kibble'],
    de: ['Trockenfutter für Hunde', 'Hundefutter', 'Hundetrockenfutter', 'Trockenfutter'],
    has: [
      lb(5, 1299, 22, 'chicken', 'Huhn'),
      lb(15, 2999, 18, 'chicken', 'Huhn'),
      lb(30, 4999, 9, 'chicken', 'Huhn'),
      lb(15, 3199, 11, 'beef', 'Rind'),
    ],
  }),
  pet('dog-ranger-pup', 'dog-food-puppy', 'Good Ranger', {
    en: ['puppy dry food', 'puppy food', 'puppy chow', 'puppy kibble'],
    de: ['Trockenfutter für Welpen', 'Welpenfutter', 'Junghundefutter', 'Futter für Welpen'],
    has: [lb(5, 1399, 14), lb(15, 3299, 4)],
  }),
  pet('dog-senior', 'dog-food-dry', 'Good Ranger', {
    en: ['senior dry dog food', 'senior dog food', 'old dog food', 'senior kibble'],
    de: [
      'Trockenfutter für ältere Hunde',
      'Seniorfutter',
      'Hundefutter für ältere Hunde',
      'Seniorenfutter für Hunde',
    ],
    has: [lb(15, 3299, 8)],
  }),
  pet('dog-wild', 'dog-food-dry', 'Timber Trail', {
    en: ['grain-free dry dog food', 'grain free dog food', 'premium dog food', 'salmon dog food'],
    de: [
      'getreidefreies Trockenfutter für Hunde',
      'getreidefreies Hundefutter',
      'Premium-Hundefutter',
      'Hundefutter mit Lachs',
    ],
    has: [
      lb(4, 1999, 12, 'salmon', 'Lachs'),
      lb(24, 7499, 3, 'salmon', 'Lachs'),
      lb(24, 7499, 0, 'bison', 'Bison'),
    ],
  }),
  pet('dog-cm', 'dog-food-dry', ownBrand, {
    en: ['complete dry dog food', 'cheap dog food', 'store brand dog food', 'complete dog food'],
    de: [
      'Vollkost-Trockenfutter für Hunde',
      'günstiges Hundefutter',
      'Hundefutter der Hausmarke',
      'Vollkost für Hunde',
    ],
    has: [lb(18, 1799, 16), lb(40, 3299, 7)],
  }),
  pet('dog-wet', 'dog-food-wet', 'Good Ranger', {
    en: ['canned dog food', 'wet dog food', 'dog food cans'],
    de: ['Nassfutter für Hunde', 'Nassfutter', 'Hundefutter in der Dose', 'Dosenfutter für Hunde'],
    has: [
      oz(13, 229, 60, 'beef', 'Rind'),
      oz(13, 229, 44, 'chicken', 'Huhn'),
      pack(12, oz(13, 2499, 10, 'beef', 'Rind')),
    ],
  }),
  pet('dog-wet-cm', 'dog-food-wet', ownBrand, {
    en: ['chunks in gravy for dogs', 'cheap wet dog food', 'dog chunks', 'dog food in gravy'],
    de: [
      'Fleischbrocken in Soße für Hunde',
      'günstiges Nassfutter',
      'Brocken für Hunde',
      'Hundefutter in Soße',
    ],
    has: [oz(13, 139, 35)],
  }),
  pet('dog-treats', 'dog-treats', 'Good Ranger', {
    en: ['crunchy dog biscuits', 'dog treats', 'dog biscuits', 'doggie treats'],
    de: ['knusprige Hundekekse', 'Hundeleckerli', 'Hundekekse', 'Leckerli'],
    has: [oz(24, 499, 25)],
  }),
  pet('dog-chews', 'dog-treats', 'Timber Trail', {
    en: ['dental dog chews', 'dog chews', 'dental sticks', 'dog bones'],
    de: ['Zahnpflegesnacks für Hunde', 'Kausticks', 'Kauknochen', 'Zahnpflegesticks'],
    has: [ct(14, 1199, 13, 'small dogs', 'kleine Hunde'), ct(7, 1199, 9, 'large dogs', 'große Hunde')],
  }),
  pet('cat-whisk', 'cat-food-dry', 'Whiskerly', {
    en: ['dry cat food', 'cat food', 'cat kibble'],
    de: ['Trockenfutter für Katzen', 'Katzenfutter', 'Katzentrockenfutter', 'Trockenfutter für die Katze'],
    has: [
      lb(3, 999, 21, 'chicken', 'Huhn'),
      lb(7, 1799, 16, 'chicken', 'Huhn'),
      lb(7, 1899, 10, 'salmon', 'Lachs'),
    ],
  }),
  pet('cat-indoor', 'cat-food-dry', 'Timber Trail', {
    en: ['grain-free indoor cat food', 'indoor cat food', 'grain free cat food', 'premium cat food'],
    de: ['getreidefreies Katzenfutter', 'Futter für Hauskatzen', 'Premium-Katzenfutter'],
    has: [lb(5, 2199, 7)],
  }),
  pet('cat-cm', 'cat-food-dry', ownBrand, {
    en: ['complete dry cat food', 'cheap cat food', 'store brand cat food', 'complete cat food'],
    de: [
      'Vollkost-Trockenfutter für Katzen',
      'günstiges Katzenfutter',
      'Katzenfutter der Hausmarke',
      'Vollkost für Katzen',
    ],
    has: [lb(16, 1699, 12)],
  }),
  pet('cat-wet', 'cat-food-wet', 'Whiskerly', {
    en: ['wet cat food', 'canned cat food', 'cat food cans'],
    de: ['Nassfutter für Katzen', 'Katzennassfutter', 'Dosenfutter für Katzen', 'Katzenfutter in der Dose'],
    has: [
      oz(3, 109, 88, 'tuna', 'Thunfisch'),
      oz(3, 109, 70, 'chicken', 'Huhn'),
      pack(24, oz(3, 2299, 11, 'mixed', 'gemischt')),
    ],
  }),
  pet('cat-pouch', 'cat-food-wet', 'Sir Mittens', {
    en: ['cat food pouches in jelly', 'cat pouches', 'cat food pouches', 'cat food in jelly'],
    de: [
      'Katzenfutter im Frischebeutel',
      'Frischebeutel für Katzen',
      'Katzenbeutel',
      'Katzenfutter in Gelee',
    ],
    has: [pack(12, oz(3, 1399, 2, 'fish', 'Fisch')), gone(pack(12, oz(3, 1399, 0, 'duck', 'Ente')))],
  }),
  pet('cat-treats', 'cat-treats', 'Whiskerly', {
    en: ['crunchy cat treats', 'cat treats', 'kitty treats', 'cat snacks'],
    de: ['knusprige Katzensnacks', 'Katzenleckerli', 'Katzensnacks', 'Leckerli für Katzen'],
    has: [oz(6, 399, 24)],
  }),
  pet('litter-clump', 'cat-litter', 'Sandpaw', {
    en: ['clumping cat litter', 'kitty litter', 'cat litter', 'litter'],
    de: ['Klumpstreu', 'Katzenstreu', 'Katzensand'],
    has: [
      lb(14, 999, 20, 'unscented', 'ohne Duft'),
      lb(14, 999, 12, 'fresh scent', 'Frischeduft'),
      lb(40, 2199, 6, 'unscented', 'ohne Duft'),
    ],
  }),
  pet('litter-cm', 'cat-litter', ownBrand, {
    en: ['clay cat litter', 'clay litter', 'cheap kitty litter', 'cheap cat litter'],
    de: ['Tonstreu', 'günstiges Katzenstreu', 'Tonstreu für Katzen', 'Katzenstreu der Hausmarke'],
    has: [lb(20, 599, 15)],
  }),
  pet('litter-wood', 'cat-litter', 'Mossling', {
    en: ['pine pellet cat litter', 'pine litter', 'wood litter', 'natural litter'],
    de: ['Holzpellet-Katzenstreu', 'Holzstreu', 'Pelletstreu', 'Ökostreu'],
    has: [lb(20, 1299, 0)],
  }),
  pet('bird-seed', 'bird-food', 'Finch and Fern', {
    en: ['wild bird seed', 'bird seed', 'bird food', 'seed for birds'],
    de: ['Wildvogelfutter', 'Vogelfutter', 'Körnerfutter für Vögel', 'Streufutter'],
    has: [lb(5, 799, 18), lb(20, 2199, 5)],
  }),
  pet('bird-suet', 'bird-food', 'Finch and Fern', {
    en: ['suet cakes for birds', 'suet cakes', 'suet', 'bird cakes'],
    de: ['Fettfutter für Vögel', 'Meisenknödel', 'Fettblock für Vögel', 'Vogelfett'],
    has: [pack(8, oz(11, 999, 8))],
  }),
  pet('poop-bags', 'pet-bags', 'Good Ranger', {
    en: ['dog waste bags', 'poop bags', 'dog bags', 'doggie bags'],
    de: ['Hundekotbeutel', 'Kotbeutel', 'Hundebeutel', 'Gassibeutel'],
    has: [ct(120, 699, 22), ct(300, 1399, 9)],
  }),
];
