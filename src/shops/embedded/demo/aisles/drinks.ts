import { type DemoProduct, fl, gal, gone, l, ownBrand, pack, shelf } from '../demo-product.ts';

const drink = shelf('drinks', 'soft-drinks', 'beverage');

/** Water, soda, sports and energy drinks. */
export const drinks: readonly DemoProduct[] = [
  drink('water-spring', 'water-still', 'Pebble Spring', {
    en: ['spring water', 'water', 'bottled water', 'still water'],
    de: ['stilles Quellwasser', 'Wasser', 'stilles Wasser', 'Mineralwasser ohne Kohlensäure'],
    has: [l(1.5, 199, 50), pack(12, fl(17, 449, 36)), pack(24, fl(17, 599, 62))],
  }),
  drink('water-cm', 'water-still', ownBrand, {
    en: ['purified drinking water', 'purified water', 'drinking water', 'cheap water'],
    de: ['Trinkwasser', 'günstiges Wasser', 'Tafelwasser'],
    has: [gal(1, 149, 44), pack(24, fl(17, 399, 58)), pack(40, fl(17, 599, 15))],
  }),
  drink('water-premium', 'water-still', 'Glacier Fen', {
    en: ['glacier water', 'premium water', 'glass bottle water'],
    de: ['Gletscherwasser', 'Wasser in der Glasflasche', 'Premiumwasser'],
    has: [l(1, 299, 13), pack(6, l(1, 1699, 2))],
  }),
  drink('water-distill', 'water-distilled', ownBrand, {
    en: ['distilled water', 'iron water', 'humidifier water'],
    de: ['destilliertes Wasser', 'Bügelwasser', 'demineralisiertes Wasser'],
    has: [gal(1, 169, 21)],
  }),
  drink('sparkling', 'water-sparkling', 'Glacier Fen', {
    en: ['sparkling mineral water', 'sparkling water', 'mineral water', 'fizzy water'],
    de: ['Mineralwasser mit Kohlensäure', 'Sprudel', 'Mineralwasser', 'Sprudelwasser', 'Selters'],
    has: [l(1, 199, 33), pack(12, l(0.5, 999, 14))],
  }),
  drink('seltzer', 'water-sparkling', 'Fizzle', {
    en: ['flavored seltzer', 'seltzer', 'flavored sparkling water', 'soda water'],
    de: ['Sprudelwasser mit Geschmack', 'Wasser mit Geschmack', 'aromatisierter Sprudel', 'Sodawasser'],
    has: [
      pack(8, fl(12, 449, 30, 'lime', 'Limette')),
      pack(8, fl(12, 449, 24, 'grapefruit', 'Grapefruit')),
      pack(8, fl(12, 449, 0, 'black cherry', 'Schwarzkirsche')),
      pack(12, fl(12, 599, 16, 'plain', 'natur')),
    ],
  }),
  drink('tonic', 'mixer', 'Fizzle', {
    en: ['tonic water', 'tonic', 'indian tonic'],
    de: ['Tonicwater', 'Tonic', 'Tonic Water', 'Tonicwasser'],
    has: [l(1, 199, 22), pack(6, fl(7.5, 499, 8))],
  }),
  drink('club-soda', 'mixer', ownBrand, {
    en: ['club soda', 'mixer soda', 'plain soda water'],
    de: ['Sodawasser', 'Soda', 'Sodawasser zum Mixen', 'Club Soda'],
    has: [l(1, 119, 25)],
  }),
  drink('cola', 'cola', 'Fizzle', {
    en: ['classic cola', 'cola', 'coke', 'soda', 'pop'],
    de: ['Cola', 'klassische Cola', 'Limo'],
    has: [l(2, 249, 45), pack(6, fl(16.9, 499, 26)), pack(12, fl(12, 749, 52))],
  }),
  drink('cola-zero', 'cola', 'Fizzle', {
    en: ['sugar-free cola', 'diet cola', 'diet coke', 'zero sugar cola', 'diet soda'],
    de: ['zuckerfreie Cola', 'Cola light', 'Cola zero', 'Cola ohne Zucker'],
    has: [l(2, 249, 34), pack(12, fl(12, 749, 41))],
  }),
  drink('cola-decaf', 'cola', 'Fizzle', {
    en: ['caffeine-free cola', 'decaf cola', 'caffeine free coke', 'cola without caffeine'],
    de: ['koffeinfreie Cola', 'Cola ohne Koffein', 'entkoffeinierte Cola'],
    has: [pack(12, fl(12, 749, 3))],
  }),
  drink('cola-cm', 'cola', ownBrand, {
    en: ['corner cola', 'store brand cola', 'cheap cola'],
    de: ['Hauscola', 'günstige Cola', 'Cola der Hausmarke'],
    has: [l(2, 129, 37), pack(12, fl(12, 449, 28))],
  }),
  drink('lemon-lime', 'soda-fruit', 'Fizzle', {
    en: ['lemon-lime soda', 'lemon lime soda', 'lemonade soda', 'clear soda'],
    de: ['Zitronen-Limetten-Limonade', 'Zitronenlimonade', 'Limonade', 'weiße Limonade'],
    has: [l(2, 249, 29), pack(12, fl(12, 749, 20))],
  }),
  drink('orange-soda', 'soda-fruit', 'Fizzle', {
    en: ['orange soda', 'orange pop', 'orange fizzy drink'],
    de: ['Orangenlimonade', 'Orangenlimo', 'gelbe Limonade'],
    has: [l(2, 249, 18), gone(pack(12, fl(12, 749, 0)))],
  }),
  drink('root-beer', 'soda-spiced', 'Barrel Top', {
    en: ['root beer', 'rootbeer', 'sarsaparilla'],
    de: ['Wurzellimonade', 'Root Beer', 'Wurzelbier'],
    has: [pack(12, fl(12, 749, 17))],
  }),
  drink('ginger-ale', 'soda-spiced', 'Barrel Top', {
    en: ['ginger ale', 'ginger soda', 'gingerale'],
    de: ['Ginger Ale', 'Ingwerlimonade', 'Ingwer-Limonade'],
    has: [l(2, 229, 21), pack(12, fl(12, 699, 13))],
  }),
  drink('sports', 'sports-drink', 'Surgewell', {
    en: ['sports drink', 'electrolyte drink', 'isotonic drink'],
    de: ['Sportgetränk', 'Elektrolytgetränk', 'isotonisches Getränk'],
    has: [
      fl(28, 199, 38, 'lemon', 'Zitrone'),
      fl(28, 199, 30, 'orange', 'Orange'),
      pack(8, fl(20, 749, 15, 'berry', 'Beere')),
    ],
  }),
  drink('energy', 'energy-drink', 'Voltbull', {
    en: ['energy drink', 'energy', 'pick me up drink'],
    de: ['Energydrink', 'Energy', 'Energiegetränk'],
    has: [
      fl(12, 279, 40, 'regular', 'normal'),
      fl(12, 279, 27, 'sugar free', 'zuckerfrei'),
      pack(4, fl(12, 999, 10, 'regular', 'normal')),
    ],
  }),
  drink('kombucha', 'kombucha', 'Kettle Lane', {
    en: ['organic kombucha', 'kombucha', 'fermented tea', 'kombucha tea'],
    de: ['Bio-Kombucha', 'Kombucha', 'fermentierter Tee', 'Kombuchatee'],
    has: [fl(16, 349, 16, 'ginger', 'Ingwer'), fl(16, 349, 9, 'raspberry', 'Himbeere')],
  }),
];
