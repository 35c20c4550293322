import { ct, type DemoProduct, fl, oz, ownBrand, pack, shelf } from '../demo-product.ts';

const tea = shelf('pantry', 'tea-and-cocoa', 'food');

/** Tea bags, loose tea, iced tea and cocoa. */
export const teaAndCocoa: readonly DemoProduct[] = [
  tea('tea-black', 'tea-black', 'Kettle Lane', {
    en: ['English breakfast tea', 'tea', 'black tea', 'breakfast tea', 'tea bags'],
    de: ['schwarzer Tee', 'Tee', 'Schwarztee', 'Teebeutel'],
    has: [ct(20, 349, 32), ct(100, 999, 19)],
  }),
  tea('tea-black-cm', 'tea-black', ownBrand, {
    en: ['black tea bags', 'store brand tea', 'black tea', 'everyday tea'],
    de: ['Schwarzteebeutel', 'Schwarztee', 'Teebeutel', 'günstiger Tee'],
    has: [ct(100, 449, 25)],
  }),
  tea('tea-earl', 'tea-black', 'Kettle Lane', {
    en: ['Earl Grey tea', 'earl grey', 'earl gray', 'bergamot tea'],
    de: ['Earl Grey', 'Bergamottetee', 'Earl-Grey-Tee'],
    has: [ct(20, 379, 24, 'regular', 'normal'), ct(20, 399, 9, 'decaf', 'entkoffeiniert')],
  }),
  tea('tea-green', 'tea-green', 'Kettle Lane', {
    en: ['green tea', 'green tea bags', 'sencha'],
    de: ['grüner Tee', 'Grüntee', 'Sencha'],
    has: [ct(20, 349, 28, 'plain', 'natur'), ct(20, 379, 15, 'jasmine', 'Jasmin')],
  }),
  tea('tea-matcha', 'tea-green', 'Lucky Bamboo', {
    en: ['matcha powder', 'matcha', 'matcha tea', 'green tea powder'],
    de: ['Matchapulver', 'Matcha', 'Matchatee', 'Grünteepulver'],
    has: [oz(1, 1499, 6)],
  }),
  tea('tea-mint', 'tea-herbal', 'Kettle Lane', {
    en: ['peppermint tea', 'mint tea', 'peppermint'],
    de: ['Pfefferminztee', 'Minztee', 'Pfefferminze'],
    has: [ct(20, 349, 27)],
  }),
  tea('tea-chamomile', 'tea-herbal', 'Kettle Lane', {
    en: ['chamomile tea', 'chamomile', 'camomile'],
    de: ['Kamillentee', 'Kamille', 'Kräutertee'],
    has: [ct(20, 349, 22)],
  }),
  tea('tea-thyme', 'tea-herbal', 'Kettle Lane', {
    en: ['thyme tea', 'cough tea', 'herbal thyme tea'],
    de: ['Thymiantee', 'Hustentee', 'Thymian-Tee'],
    has: [ct(20, 399, 3)],
  }),
  tea('tea-sleep', 'tea-herbal', 'Kettle Lane', {
    en: ['bedtime herbal tea', 'sleepy tea', 'bedtime tea', 'night time tea'],
    de: ['Schlaf- und Nerventee', 'Schlaftee', 'Nerventee', 'Gutenachttee'],
    has: [ct(20, 429, 14)],
  }),
  tea('iced-tea', 'iced-tea', 'Porch Swing', {
    en: ['iced tea', 'ice tea', 'sweet tea'],
    de: ['Eistee', 'Ice Tea', 'kalter Tee'],
    tax: 'beverage',
    has: [
      fl(64, 279, 30, 'lemon', 'Zitrone'),
      fl(64, 279, 22, 'peach', 'Pfirsich'),
      pack(12, fl(16, 899, 0, 'lemon', 'Zitrone')),
    ],
  }),
  tea('iced-tea-cm', 'iced-tea', ownBrand, {
    en: ['unsweetened iced tea', 'unsweet tea', 'unsweetened tea', 'iced tea without sugar'],
    de: ['ungesüßter Eistee', 'Eistee ohne Zucker', 'zuckerfreier Eistee'],
    tax: 'beverage',
    has: [fl(64, 229, 19)],
  }),
  tea('cocoa-hot', 'cocoa-drink', 'Snowdrift', {
    en: ['hot chocolate mix', 'hot chocolate', 'hot cocoa', 'cocoa'],
    de: ['heiße Schokolade', 'Kakaopulver zum Trinken', 'Trinkschokolade'],
    has: [ct(10, 349, 31, 'classic', 'klassisch'), ct(10, 379, 17, 'marshmallow', 'Marshmallow')],
  }),
  tea('cocoa-cm', 'cocoa-drink', ownBrand, {
    en: ['chocolate drink powder', 'chocolate powder', 'cocoa drink powder', 'milk powder chocolate'],
    de: ['Kakaogetränkepulver', 'Kakaogetränk', 'Instantkakao', 'Schokopulver'],
    has: [oz(20, 449, 14)],
  }),
  tea('chai', 'tea-chai', 'Kettle Lane', {
    en: ['chai latte concentrate', 'chai', 'chai latte', 'chai tea'],
    de: ['Chai-Latte-Konzentrat', 'Chai', 'Chai Latte', 'Gewürztee'],
    has: [fl(32, 499, 12)],
  }),
];
