import { type DemoProduct, fl, gone, ownBrand, pack, shelf } from '../demo-product.ts';

const plant = shelf('chilled', 'plant-milks', 'food');

/** Drinks and creams made from plants. */
export const plantMilks: readonly DemoProduct[] = [
  plant('oat-original', 'milk-oat', 'Oatherd', {
    en: ['original oat milk', 'oat milk', 'oatmilk', 'oat drink'],
    de: ['Haferdrink', 'Hafermilch', 'Hafer-Drink'],
    has: [fl(32, 349, 38), fl(64, 549, 44)],
  }),
  plant('oat-barista', 'milk-oat', 'Oatherd', {
    en: ['barista oat milk', 'oat milk for coffee', 'foaming oat milk'],
    de: ['Haferdrink Barista', 'Barista-Hafermilch', 'Barista-Haferdrink', 'Hafermilch zum Aufschäumen'],
    has: [fl(32, 449, 29), pack(6, fl(32, 2499, 4))],
  }),
  plant('oat-cm', 'milk-oat', ownBrand, {
    en: ['unsweetened oat milk', 'plain oat milk', 'oat milk'],
    de: ['Haferdrink ohne Zuckerzusatz', 'ungesüßte Hafermilch', 'Hafermilch', 'Haferdrink ungesüßt'],
    has: [fl(64, 399, 36)],
  }),
  plant('almond-plain', 'milk-almond', 'Nutwick', {
    en: ['almond milk', 'almond drink', 'almonds milk'],
    de: ['Mandeldrink', 'Mandelmilch', 'Mandel-Drink'],
    has: [
      fl(64, 429, 33, 'unsweetened', 'ungesüßt'),
      fl(64, 429, 28, 'original', 'Original'),
      fl(64, 429, 19, 'vanilla', 'Vanille'),
      fl(32, 299, 0, 'unsweetened', 'ungesüßt'),
    ],
  }),
  plant('almond-cm', 'milk-almond', ownBrand, {
    en: ['unsweetened almond milk', 'plain almond milk', 'almond milk'],
    de: ['Mandeldrink ohne Zuckerzusatz', 'ungesüßte Mandelmilch', 'Mandelmilch', 'Mandeldrink ungesüßt'],
    has: [fl(64, 329, 40)],
  }),
  plant('soy-plain', 'milk-soy', 'Beanstalk', {
    en: ['organic soy milk', 'soy milk', 'soymilk', 'soya milk'],
    de: ['Bio-Sojadrink', 'Sojamilch', 'Sojadrink', 'Soja-Drink'],
    has: [fl(64, 399, 23, 'unsweetened', 'ungesüßt'), fl(64, 399, 17, 'vanilla', 'Vanille')],
  }),
  plant('soy-cm', 'milk-soy', ownBrand, {
    en: ['plain soy milk', 'plain soya milk', 'soy milk', 'soy drink'],
    de: ['Sojadrink natur', 'Sojamilch natur', 'Sojamilch', 'Sojadrink'],
    has: [fl(64, 319, 20)],
  }),
  plant('coconut-drink', 'milk-coconut', 'Nutwick', {
    en: ['coconut milk drink', 'coconut drink', 'drinking coconut milk', 'coconut beverage'],
    de: ['Kokosdrink', 'Kokosmilch zum Trinken', 'Kokosnussdrink'],
    has: [fl(64, 429, 15)],
  }),
  plant('rice-drink', 'milk-rice', 'Beanstalk', {
    en: ['rice milk', 'rice drink', 'rice beverage'],
    de: ['Reisdrink', 'Reismilch', 'Reis-Drink'],
    has: [fl(32, 299, 2), gone(fl(64, 499, 0))],
  }),
  plant('oat-creamer', 'cream-coffee-plant', 'Oatherd', {
    en: ['oat creamer', 'vegan creamer', 'dairy free creamer'],
    de: ['Hafercreme für Kaffee', 'Hafersahne für Kaffee', 'veganer Kaffeeweißer', 'Hafer-Creamer'],
    has: [fl(25, 449, 12, 'vanilla', 'Vanille'), fl(25, 449, 9, 'plain', 'natur')],
  }),
  plant('almond-creamer', 'cream-coffee-plant', 'Nutwick', {
    en: ['almond creamer', 'almond coffee creamer', 'nut creamer'],
    de: ['Mandelcreme für Kaffee', 'Mandelsahne', 'Mandel-Creamer', 'vegane Kaffeesahne'],
    has: [fl(25, 429, 0, 'vanilla', 'Vanille'), fl(25, 429, 14, 'hazelnut', 'Haselnuss')],
  }),
];
