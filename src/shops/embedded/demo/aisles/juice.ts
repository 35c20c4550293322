import { type DemoProduct, fl, gal, gone, ownBrand, pack, shelf } from '../demo-product.ts';

const juices = shelf('drinks', 'juice', 'beverage');

/** Juice, lemonade and smoothies. */
export const juice: readonly DemoProduct[] = [
  juices('oj', 'juice-orange', 'Sunny Ledge', {
    en: ['orange juice', 'oj', 'o j', 'juice'],
    de: ['Orangensaft', 'O-Saft', 'Saft'],
    has: [
      fl(52, 449, 44, 'no pulp', 'ohne Fruchtfleisch'),
      fl(52, 449, 35, 'some pulp', 'mit Fruchtfleisch'),
      fl(89, 699, 18, 'no pulp', 'ohne Fruchtfleisch'),
    ],
  }),
  juices('oj-organic', 'juice-orange', 'Alder Brook', {
    en: ['organic orange juice', 'organic oj', 'bio orange juice'],
    de: ['Bio-Orangensaft', 'Biosaft Orange', 'Bio-O-Saft'],
    has: [fl(52, 699, 9)],
  }),
  juices('oj-cm', 'juice-orange', ownBrand, {
    en: ['orange juice from concentrate', 'cheap orange juice', 'store brand oj', 'concentrate orange juice'],
    de: [
      'Orangensaft aus Konzentrat',
      'günstiger Orangensaft',
      'Orangensaft der Hausmarke',
      'Orangensaftkonzentrat',
    ],
    has: [gal(0.5, 279, 33), gal(1, 479, 14)],
  }),
  juices('apple-juice', 'juice-apple', 'Orchard Pike', {
    en: ['apple juice', 'clear apple juice', 'kids juice'],
    de: ['klarer Apfelsaft', 'Apfelsaft', 'Saft vom Apfel'],
    has: [fl(64, 349, 38), pack(8, fl(6.75, 399, 22))],
  }),
  juices('apple-cider', 'juice-apple', 'Orchard Pike', {
    en: ['cloudy apple cider', 'apple cider', 'cider', 'sweet cider'],
    de: ['naturtrüber Apfelsaft', 'trüber Apfelsaft', 'Apfelmost'],
    has: [gal(0.5, 449, 12), gal(1, 799, 0)],
  }),
  juices('cranberry', 'juice-berry', 'Bog and Berry', {
    en: ['cranberry juice', 'cranberry cocktail', 'cranberry'],
    de: ['Cranberrysaft', 'Moosbeerensaft', 'Preiselbeersaft'],
    has: [fl(64, 399, 24), fl(64, 399, 13, 'light', 'leicht')],
  }),
  juices('grape-juice', 'juice-berry', 'Bog and Berry', {
    en: ['grape juice', 'purple grape juice', 'concord juice'],
    de: ['Traubensaft', 'roter Traubensaft', 'Weintraubensaft'],
    has: [fl(64, 449, 17)],
  }),
  juices('tomato-juice', 'juice-vegetable', 'Furrow and Field', {
    en: ['tomato juice', 'tomato drink', 'bloody mary juice'],
    de: ['Tomatensaft', 'Gemüsesaft aus Tomaten', 'Tomatengetränk'],
    has: [fl(46, 299, 15)],
  }),
  juices('veg-juice', 'juice-vegetable', 'Furrow and Field', {
    en: ['eight vegetable juice', 'vegetable juice', 'veggie juice', 'mixed vegetable juice'],
    de: ['Gemüsesaft', 'gemischter Gemüsesaft', 'Gemüsetrunk'],
    has: [fl(46, 349, 3, 'regular', 'normal'), fl(46, 349, 8, 'low sodium', 'salzarm')],
  }),
  juices('lemonade', 'lemonade', 'Porch Swing', {
    en: ['fresh lemonade', 'lemonade', 'lemon drink', 'yellow lemonade'],
    de: ['frische Zitronenlimonade', 'frische Limonade', 'Zitronade', 'Zitronengetränk'],
    has: [fl(52, 329, 26, 'classic', 'klassisch'), fl(52, 329, 14, 'strawberry', 'Erdbeere')],
  }),
  juices('lemonade-cm', 'lemonade', ownBrand, {
    en: ['pink lemonade', 'cheap lemonade', 'rose lemonade'],
    de: ['rosa Limonade', 'rosa Zitronade', 'pinke Limonade'],
    has: [gal(0.5, 229, 19)],
  }),
  juices('smoothie', 'smoothie', 'Green Acre', {
    en: ['fruit smoothie', 'smoothie', 'bottled smoothie', 'fruit drink'],
    de: ['Fruchtsmoothie', 'Smoothie', 'Fruchtgetränk'],
    has: [
      fl(15, 399, 18, 'strawberry banana', 'Erdbeere-Banane'),
      fl(15, 399, 11, 'mango', 'Mango'),
      gone(fl(32, 699, 0, 'mango', 'Mango')),
    ],
  }),
  juices('coconut-water', 'coconut-water', 'Isle of Orchids', {
    en: ['coconut water', 'young coconut water', 'coco water'],
    de: ['Kokoswasser', 'Kokosnusswasser', 'junges Kokoswasser'],
    has: [fl(33, 399, 20)],
  }),
];
