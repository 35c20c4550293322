import { ct, type DemoProduct, fl, ft, gone, lb, oz, ownBrand, pack, qt, shelf } from '../demo-product.ts';

const flower = shelf('home', 'flowers', 'general');
const garden = shelf('home', 'garden', 'general');

/** Cut flowers, plants, soil, seeds, and things for the yard. */
export const flowersAndGarden: readonly DemoProduct[] = [
  flower('bouquet-mixed', 'flowers-cut', 'Petal Post', {
    en: ['mixed flower bouquet', 'flowers', 'bouquet', 'bunch of flowers', 'flower bouquet'],
    de: ['gemischter Blumenstrauß', 'Blumen', 'Blumenstrauß', 'Strauß', 'bunter Strauß'],
    has: [ct(1, 1299, 12, 'small', 'klein'), ct(1, 1999, 9, 'large', 'groß')],
  }),
  flower('roses', 'flowers-cut', 'Petal Post', {
    en: ['long-stemmed roses', 'roses', 'rose', 'red roses'],
    de: ['langstielige Rosen', 'Rosen', 'Rose', 'rote Rosen'],
    has: [ct(12, 1999, 10, 'red', 'rot'), ct(12, 1999, 3, 'white', 'weiß')],
  }),
  flower('tulips', 'flowers-cut', 'Petal Post', {
    en: ['fresh-cut tulips', 'tulips', 'tulip', 'bunch of tulips'],
    de: ['frische Tulpen', 'Tulpen', 'Tulpe', 'Strauß Tulpen'],
    has: [ct(10, 999, 8, 'mixed', 'gemischt'), gone(ct(20, 1699, 0, 'mixed', 'gemischt'))],
  }),
  flower('sunflowers', 'flowers-cut', 'Petal Post', {
    en: ['cut sunflowers', 'sunflowers', 'sunflower', 'yellow flowers'],
    de: ['geschnittene Sonnenblumen', 'Sonnenblumen', 'Sonnenblume', 'gelbe Blumen'],
    has: [ct(5, 1199, 0)],
  }),
  flower('orchid', 'plants-potted', 'Petal Post', {
    en: ['potted orchid', 'orchid', 'orchids', 'house plant'],
    de: ['Orchidee im Topf', 'Orchidee', 'Orchideen', 'Zimmerpflanze'],
    has: [ct(1, 2199, 6, 'white', 'weiß'), ct(1, 2199, 4, 'pink', 'rosa')],
  }),
  flower('succulent', 'plants-potted', 'Petal Post', {
    en: ['potted succulent', 'succulent', 'little plant', 'cactus'],
    de: ['Sukkulente im Topf', 'Sukkulente', 'kleine Pflanze', 'Kaktus'],
    has: [ct(1, 699, 14)],
  }),
  flower('flower-food', 'flower-care', 'Petal Post', {
    en: ['cut flower food', 'flower food', 'plant food for cut flowers', 'vase powder'],
    de: ['Frischhaltemittel für Schnittblumen', 'Blumenfrisch', 'Schnittblumennahrung', 'Vasenpulver'],
    has: [ct(10, 349, 15)],
  }),
  garden('potting-soil', 'soil', 'Loam and Co', {
    en: ['potting soil', 'soil', 'potting mix', 'dirt'],
    de: ['Blumenerde', 'Erde', 'Pflanzerde', 'Topferde'],
    has: [qt(8, 599, 19), qt(25, 1299, 11)],
  }),
  garden('soil-organic', 'soil', 'Green Acre', {
    en: ['organic raised bed soil', 'organic soil', 'raised bed soil', 'vegetable soil'],
    de: ['Bio-Hochbeeterde', 'Bio-Erde', 'Hochbeeterde', 'Gemüseerde'],
    has: [qt(25, 1599, 7)],
  }),
  garden('fertilizer', 'fertilizer', 'Loam and Co', {
    en: ['all-purpose plant food', 'plant food', 'fertilizer', 'liquid fertilizer'],
    de: ['Universaldünger', 'Dünger', 'Pflanzendünger', 'Flüssigdünger'],
    has: [fl(32, 899, 13)],
  }),
  garden('fert-tomato', 'fertilizer', 'Green Acre', {
    en: ['organic tomato fertilizer', 'tomato food', 'tomato fertilizer', 'vegetable fertilizer'],
    de: ['Bio-Tomatendünger', 'Tomatendünger', 'Gemüsedünger', 'Biodünger'],
    has: [lb(4, 1099, 6)],
  }),
  garden('seed-basil', 'seeds', 'Sprig and Row', {
    en: ['basil seeds', 'herb seeds', 'basil to plant'],
    de: ['Basilikumsamen', 'Kräutersamen', 'Basilikum zum Aussäen'],
    has: [ct(1, 249, 20)],
  }),
  garden('seed-flower', 'seeds', 'Sprig and Row', {
    en: ['wildflower seed mix', 'flower seeds', 'wildflower seeds', 'seeds'],
    de: ['Wildblumensamen', 'Blumensamen', 'Wildblumenmischung', 'Samen'],
    has: [oz(1, 349, 17)],
  }),
  garden('plant-stakes', 'garden-supplies', 'Sprig and Row', {
    en: ['bamboo plant stakes', 'plant stakes', 'stakes', 'garden stakes'],
    de: ['Pflanzstäbe aus Bambus', 'Pflanzstäbe', 'Bambusstäbe', 'Rankstäbe'],
    has: [ct(12, 699, 9)],
  }),
  garden('garden-twine', 'garden-supplies', 'Sprig and Row', {
    en: ['green garden twine', 'garden twine', 'garden string', 'plant twine'],
    de: ['grüne Gartenschnur', 'Gartenschnur', 'Bindeschnur', 'Pflanzenschnur'],
    has: [ft(200, 499, 11)],
  }),
  garden('charcoal', 'grill-fuel', 'Hickory Jack', {
    en: ['charcoal briquettes', 'charcoal', 'briquettes', 'grill coal'],
    de: ['Grillbriketts', 'Grillkohle', 'Kohle', 'Holzkohle', 'Briketts'],
    has: [lb(8, 899, 16), lb(16, 1599, 8)],
  }),
  garden('fire-starter', 'grill-fuel', 'Hickory Jack', {
    en: ['natural fire starters', 'fire starters', 'grill lighters', 'fire lighters'],
    de: ['natürliche Grillanzünder', 'Grillanzünder', 'Anzünder', 'Kaminanzünder'],
    has: [ct(24, 599, 12)],
  }),
  garden('bug-spray', 'insect', 'Shoreline', {
    en: ['insect repellent spray', 'bug spray', 'mosquito spray', 'insect repellent'],
    de: ['Mückenspray', 'Insektenspray', 'Mückenschutz'],
    has: [fl(6, 799, 14), pack(2, fl(6, 1399, 2))],
  }),
  garden('ant-traps', 'insect', ownBrand, {
    en: ['ant bait traps', 'ant traps', 'ant bait', 'ant killer'],
    de: ['Ameisenköder', 'Ameisenfalle', 'Ameisengift'],
    has: [ct(6, 599, 10)],
  }),
];
