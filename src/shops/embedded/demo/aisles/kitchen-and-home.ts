import { ct, type DemoProduct, fl, ft, gone, oz, ownBrand, sqft, shelf } from '../demo-product.ts';

const kitchen = shelf('household', 'kitchen', 'general');
const home = shelf('home', 'batteries-and-bulbs', 'general');

/** Bags, foil and wraps; batteries, bulbs, candles and small repairs. */
export const kitchenAndHome: readonly DemoProduct[] = [
  kitchen('trash-tall', 'trash-bags', 'Stoutbag', {
    en: ['tall kitchen trash bags', 'trash bags', 'garbage bags', 'bin bags', 'kitchen bags'],
    de: ['große Müllbeutel', 'Müllbeutel', 'Müllsäcke', 'Mülltüten', 'Abfallbeutel'],
    has: [
      ct(40, 849, 26, 'unscented', 'ohne Duft'),
      ct(40, 899, 15, 'fresh scent', 'Frischeduft'),
      ct(110, 1899, 9, 'unscented', 'ohne Duft'),
    ],
  }),
  kitchen('trash-cm', 'trash-bags', ownBrand, {
    en: ['everyday trash bags', 'cheap trash bags', 'store brand trash bags', 'thin trash bags'],
    de: ['einfache Müllbeutel', 'günstige Müllbeutel', 'Müllbeutel der Hausmarke', 'dünne Müllbeutel'],
    has: [ct(50, 599, 30)],
  }),
  kitchen('trash-compost', 'trash-bags', 'Mossling', {
    en: ['compostable bags', 'compost bags', 'food scrap bags', 'green bin bags'],
    de: ['kompostierbare Beutel', 'Biomüllbeutel', 'Kompostbeutel', 'Biobeutel'],
    has: [ct(25, 599, 3)],
  }),
  kitchen('trash-yard', 'trash-large', 'Stoutbag', {
    en: ['large yard waste bags', 'yard bags', 'lawn bags', 'contractor bags'],
    de: ['große Gartenabfallsäcke', 'Gartensäcke', 'Laubsäcke', 'Schwerlastsäcke'],
    has: [ct(20, 1299, 8)],
  }),
  kitchen('bags-sandwich', 'food-bags', 'Sealwell', {
    en: ['resealable sandwich bags', 'sandwich bags', 'zip bags', 'lunch bags'],
    de: ['wiederverschließbare Sandwichbeutel', 'Sandwichbeutel', 'Zipbeutel', 'Frühstücksbeutel'],
    has: [ct(100, 399, 28)],
  }),
  kitchen('bags-freezer', 'food-bags', 'Sealwell', {
    en: ['freezer storage bags', 'freezer bags', 'storage bags', 'gallon bags'],
    de: ['Gefrierbeutel', 'Tiefkühlbeutel', 'Aufbewahrungsbeutel'],
    has: [ct(30, 499, 24, 'quart', 'ein Liter'), ct(28, 499, 19, 'gallon', 'vier Liter')],
  }),
  kitchen('bags-freezer-cm', 'food-bags', ownBrand, {
    en: ['basic freezer bags', 'cheap freezer bags', 'store brand freezer bags', 'basic storage bags'],
    de: [
      'einfache Gefrierbeutel',
      'günstige Gefrierbeutel',
      'Gefrierbeutel der Hausmarke',
      'einfache Tiefkühlbeutel',
    ],
    has: [ct(40, 379, 17)],
  }),
  kitchen('foil', 'foil', 'Stoutbag', {
    en: ['heavy-duty aluminum foil', 'aluminum foil', 'foil', 'tin foil'],
    de: ['extrastarke Alufolie', 'Alufolie', 'Aluminiumfolie', 'Silberfolie'],
    has: [sqft(50, 549, 22), sqft(130, 1199, 8)],
  }),
  kitchen('foil-cm', 'foil', ownBrand, {
    en: ['standard aluminum foil', 'cheap foil', 'standard foil', 'store brand foil'],
    de: ['einfache Alufolie', 'günstige Alufolie', 'Alufolie der Hausmarke', 'normale Alufolie'],
    has: [sqft(75, 399, 25), sqft(200, 899, 12)],
  }),
  kitchen('wrap-plastic', 'wrap', 'Sealwell', {
    en: ['plastic cling wrap', 'plastic wrap', 'cling film', 'cling wrap'],
    de: ['Frischhaltefolie', 'Klarsichtfolie', 'Folie'],
    has: [sqft(200, 399, 21)],
  }),
  kitchen('wrap-bees', 'wrap', 'Mossling', {
    en: ['beeswax food wraps', 'beeswax wraps', 'wax wraps', 'reusable wraps'],
    de: ['Bienenwachstücher', 'Wachstücher', 'Wachspapier'],
    has: [ct(3, 1499, 5)],
  }),
  kitchen('parchment', 'baking-paper', ownBrand, {
    en: ['parchment paper', 'baking paper', 'parchment'],
    de: ['Backpapier', 'Pergamentpapier', 'Backtrennpapier'],
    has: [sqft(45, 399, 20)],
  }),
  kitchen('cupcake-liners', 'baking-paper', 'Griddle Goose', {
    en: ['cupcake liners', 'muffin cups', 'baking cups'],
    de: ['Muffinförmchen', 'Papierförmchen', 'Backförmchen'],
    has: [ct(75, 249, 13)],
  }),
  kitchen('coffee-filter', 'coffee-filters', ownBrand, {
    en: ['paper coffee filters', 'coffee filters', 'filters', 'filter paper'],
    de: ['Kaffeefilter', 'Filtertüten', 'Filterpapier'],
    has: [ct(100, 249, 27, 'cone', 'Kegelform'), ct(200, 299, 18, 'basket', 'Korbform')],
  }),
  kitchen('twine-kitchen', 'kitchen-tools', 'Sealwell', {
    en: ['cotton kitchen twine', 'twine', 'kitchen twine', 'butcher string'],
    de: ['Küchengarn', 'Bratenschnur', 'Rouladengarn'],
    has: [ft(200, 499, 9)],
  }),
  kitchen('timer', 'kitchen-tools', 'Sealwell', {
    en: ['kitchen timer', 'timer', 'egg timer', 'time clock'],
    de: ['Küchentimer', 'Eieruhr', 'Kurzzeitwecker', 'Timer'],
    has: [ct(1, 999, 6)],
  }),
  kitchen('water-filter', 'water-filters', 'Clear Chime', {
    en: ['pitcher water filters', 'water filters', 'filter cartridges', 'water filter'],
    de: ['Wasserfilterkartuschen', 'Wasserfilter', 'Filterkartuschen', 'Kartuschen'],
    has: [ct(2, 1399, 11), ct(4, 2499, 0)],
  }),
  home('battery-aa', 'batteries', 'Everpeak', {
    en: ['double A batteries', 'batteries', 'a a batteries', 'battery'],
    de: ['Mignonbatterien', 'Batterien', 'AA-Batterien', 'Doppel-A-Batterien', 'Batterie'],
    has: [ct(4, 549, 30), ct(8, 949, 33), ct(24, 1999, 12)],
  }),
  home('battery-aaa', 'batteries', 'Everpeak', {
    en: ['triple A batteries', 'triple a', 'small batteries'],
    de: ['Mikrobatterien', 'AAA-Batterien', 'kleine Batterien', 'Triple-A-Batterien'],
    has: [ct(4, 549, 26), ct(8, 949, 21), ct(24, 1999, 3)],
  }),
  home('battery-cm', 'batteries', ownBrand, {
    en: ['everyday double A batteries', 'cheap batteries', 'store brand batteries', 'everyday batteries'],
    de: ['einfache Mignonbatterien', 'günstige Batterien', 'Batterien der Hausmarke', 'einfache Batterien'],
    has: [ct(20, 999, 18)],
  }),
  home('battery-nine', 'batteries-special', 'Everpeak', {
    en: ['nine volt battery', 'nine volt', 'smoke alarm battery'],
    de: ['Neun-Volt-Block', 'Blockbatterie', 'Neun-Volt-Batterie', 'Rauchmelderbatterie'],
    has: [ct(1, 549, 14), ct(2, 949, 9)],
  }),
  home('battery-coin', 'batteries-special', 'Everpeak', {
    en: ['lithium coin batteries', 'coin battery', 'button battery', 'coin cell'],
    de: ['Lithium-Knopfzellen', 'Knopfzelle', 'Knopfzellen', 'Knopfbatterie'],
    has: [ct(2, 599, 13)],
  }),
  home('bulb-led', 'light-bulbs', 'Glowfield', {
    en: ['warm white light bulbs', 'light bulbs', 'bulbs', 'led bulbs', 'lightbulb'],
    de: ['warmweiße LED-Lampen', 'Glühbirnen', 'Glühbirne', 'LED-Lampen', 'Glühlampen'],
    has: [
      ct(2, 699, 18, 'forty watt', 'vierzig Watt'),
      ct(4, 1099, 20, 'sixty watt', 'sechzig Watt'),
      ct(4, 1299, 0, 'hundred watt', 'hundert Watt'),
    ],
  }),
  home('bulb-cm', 'light-bulbs', ownBrand, {
    en: ['daylight light bulbs', 'daylight bulbs', 'cheap light bulbs', 'cool white bulbs'],
    de: ['tageslichtweiße LED-Lampen', 'Tageslichtlampen', 'günstige Glühbirnen', 'kaltweiße Lampen'],
    has: [ct(4, 749, 16)],
  }),
  home('candles', 'candles', 'Wick and Wander', {
    en: ['unscented tea lights', 'tea lights', 'tealights', 'candles'],
    de: ['Teelichter ohne Duft', 'Teelichter', 'Kerzen', 'Teelicht'],
    has: [ct(50, 699, 19)],
  }),
  home('candle-scent', 'candles', 'Wick and Wander', {
    en: ['scented jar candle', 'scented candle', 'jar candle', 'candle'],
    de: ['Duftkerze im Glas', 'Duftkerze', 'Kerze', 'Kerze im Glas'],
    has: [oz(14, 1499, 10, 'vanilla', 'Vanille'), oz(14, 1499, 7, 'thyme', 'Thymian')],
  }),
  home('matches', 'matches', ownBrand, {
    en: ['wooden matches', 'matches', 'match box', 'kitchen matches'],
    de: ['Streichhölzer', 'Zündhölzer', 'Streichholzschachtel'],
    has: [ct(300, 349, 15)],
  }),
  home('leak-sealant', 'repair', 'Plumb Bob', {
    en: ['leak sealant', 'leak sealer', 'pipe sealant'],
    de: ['Dichtmasse gegen Lecks', 'Dichtmasse', 'Leckdichtung', 'Rohrdichtmittel'],
    has: [fl(10, 1299, 6)],
  }),
  home('duct-tape', 'repair', 'Plumb Bob', {
    en: ['silver duct tape', 'duct tape', 'duck tape', 'strong tape'],
    de: ['silbernes Gewebeband', 'Gewebeband', 'Panzertape', 'Klebeband'],
    has: [ft(60, 699, 17), gone(ft(180, 1599, 0))],
  }),
];
