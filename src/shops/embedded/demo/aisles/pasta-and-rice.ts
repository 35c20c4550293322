import { type DemoProduct, lb, oz, ownBrand, pack, shelf } from '../demo-product.ts';

const dry = shelf('pantry', 'pasta-and-rice', 'food');

/** Pasta, noodles, rice, grains and dry pulses. */
export const pastaAndRice: readonly DemoProduct[] = [
  dry('spaghetti', 'pasta-long', 'Nonna Valeria', {
    en: ['spaghetti', 'pasta', 'noodles for spaghetti'],
    de: ['Spaghetti', 'Spagetti', 'lange Nudeln', 'Pasta'],
    has: [lb(1, 229, 62), lb(3, 599, 17)],
  }),
  dry('spaghetti-cm', 'pasta-long', ownBrand, {
    en: ['thin spaghetti', 'spaghettini', 'cheap spaghetti'],
    de: ['dünne Spaghetti', 'Spaghettini', 'günstige Spaghetti'],
    has: [lb(1, 129, 55)],
  }),
  dry('linguine', 'pasta-long', 'Nonna Valeria', {
    en: ['linguine', 'linguini', 'flat spaghetti'],
    de: ['Linguine', 'Bandnudeln', 'flache Spaghetti'],
    has: [lb(1, 229, 24)],
  }),
  dry('penne', 'pasta-short', 'Nonna Valeria', {
    en: ['penne', 'penne pasta', 'tube pasta'],
    de: ['Penne', 'Nudeln', 'Pasta', 'Röhrennudeln'],
    has: [lb(1, 229, 48)],
  }),
  dry('penne-whole', 'pasta-short', 'Nonna Valeria', {
    en: ['whole wheat penne', 'whole wheat pasta', 'whole grain pasta', 'brown pasta'],
    de: ['Vollkorn-Penne', 'Vollkornnudeln', 'Vollkornpenne', 'Vollkornpasta'],
    has: [lb(1, 259, 19)],
  }),
  dry('fusilli-gf', 'pasta-gluten-free', 'Tender Crumb', {
    en: ['gluten-free fusilli', 'gluten free pasta', 'gluten free noodles', 'rice pasta'],
    de: ['glutenfreie Fusilli', 'glutenfreie Nudeln', 'glutenfreie Pasta', 'Nudeln ohne Gluten'],
    has: [oz(12, 399, 13)],
  }),
  dry('pasta-lentil', 'pasta-gluten-free', 'Rootsmith', {
    en: ['red lentil rotini', 'lentil pasta', 'protein pasta', 'red lentil pasta'],
    de: ['Rote-Linsen-Nudeln', 'Linsennudeln', 'Proteinnudeln', 'Linsenpasta'],
    has: [oz(8, 449, 10)],
  }),
  dry('macaroni', 'pasta-short', ownBrand, {
    en: ['elbow macaroni', 'macaroni', 'elbows', 'elbow pasta'],
    de: ['Hörnchennudeln', 'Makkaroni', 'Hörnchen'],
    has: [lb(1, 129, 41), lb(3, 349, 14)],
  }),
  dry('bowties', 'pasta-short', ownBrand, {
    en: ['bow tie pasta', 'bow ties', 'farfalle', 'bowtie pasta'],
    de: ['Schmetterlingsnudeln', 'Farfalle', 'Schmetterlinge'],
    has: [lb(1, 149, 20)],
  }),
  dry('lasagna-dry', 'pasta-sheets', 'Nonna Valeria', {
    en: ['lasagna sheets', 'lasagna noodles', 'oven ready lasagna'],
    de: ['Lasagneplatten', 'Lasagneblätter', 'Nudelplatten'],
    has: [oz(9, 299, 18)],
  }),
  dry('mac-cheese', 'mac-and-cheese', 'Cheddar Chimp', {
    en: ['macaroni and cheese', 'mac and cheese', 'mac n cheese', 'boxed mac'],
    de: ['Makkaroni mit Käsesoße', 'Mac and Cheese', 'Käsenudeln', 'Käsemakkaroni'],
    has: [oz(7, 149, 50), pack(5, oz(7, 649, 12))],
  }),
  dry('mac-cheese-cm', 'mac-and-cheese', ownBrand, {
    en: ['white cheddar macaroni', 'white mac and cheese', 'white cheddar mac', 'shells and cheese'],
    de: ['Makkaroni mit weißem Cheddar', 'weiße Käsenudeln', 'Cheddar-Nudeln', 'Muschelnudeln mit Käse'],
    has: [oz(7, 119, 27)],
  }),
  dry('ramen', 'noodles-instant', 'Lucky Bamboo', {
    en: ['instant ramen noodles', 'ramen', 'instant noodles', 'noodle packets'],
    de: ['Instant-Ramennudeln', 'Ramen', 'Instantnudeln', 'Fertignudeln'],
    has: [
      oz(3, 59, 90, 'chicken', 'Huhn'),
      oz(3, 59, 74, 'beef', 'Rind'),
      pack(12, oz(3, 549, 9, 'chicken', 'Huhn')),
    ],
  }),
  dry('egg-noodles', 'noodles-egg', 'Furrow and Field', {
    en: ['wide egg noodles', 'egg noodles', 'noodles', 'wide noodles'],
    de: ['breite Eiernudeln', 'Eiernudeln', 'Bandnudeln', 'Suppennudeln'],
    has: [oz(12, 249, 22)],
  }),
  dry('rice-noodles', 'noodles-asian', 'Lucky Bamboo', {
    en: ['rice noodles', 'pad thai noodles', 'stir fry noodles'],
    de: ['Reisnudeln', 'breite Reisnudeln', 'asiatische Nudeln'],
    has: [oz(14, 329, 15)],
  }),
  dry('rice-white', 'rice-white', ownBrand, {
    en: ['long grain white rice', 'rice', 'white rice', 'long grain rice'],
    de: ['weißer Langkornreis', 'Reis', 'Langkornreis', 'weißer Reis'],
    has: [lb(2, 229, 57), lb(5, 449, 33), lb(20, 1499, 6)],
  }),
  dry('rice-jasmine', 'rice-aromatic', 'Lucky Bamboo', {
    en: ['jasmine rice', 'thai rice', 'fragrant rice'],
    de: ['Jasminreis', 'Duftreis', 'Thaireis'],
    has: [lb(2, 449, 28), lb(5, 899, 14)],
  }),
  dry('rice-basmati', 'rice-aromatic', 'Marigold Gate', {
    en: ['basmati rice', 'basmati', 'indian rice'],
    de: ['Basmatireis', 'Basmati', 'indischer Reis'],
    has: [lb(2, 499, 30), lb(10, 1799, 5)],
  }),
  dry('rice-brown', 'rice-brown', ownBrand, {
    en: ['brown rice', 'whole grain rice', 'wholegrain rice'],
    de: ['Naturreis', 'Vollkornreis', 'brauner Reis'],
    has: [lb(2, 259, 26)],
  }),
  dry('rice-brown-org', 'rice-brown', 'Green Acre', {
    en: ['organic brown rice', 'organic rice', 'bio rice'],
    de: ['Bio-Naturreis', 'Bioreis', 'Bio-Vollkornreis', 'Bio-Reis'],
    has: [lb(2, 449, 12)],
  }),
  dry('rice-arborio', 'rice-risotto', 'Nonna Valeria', {
    en: ['arborio rice', 'risotto rice', 'arborio', 'risotto'],
    de: ['Risottoreis', 'Arborio', 'Rundkornreis'],
    has: [lb(1, 449, 11)],
  }),
  dry('rice-minute', 'rice-quick', 'Quick Cup', {
    en: ['microwave rice pouch', 'microwave rice', 'instant rice', 'quick rice', 'ready rice'],
    de: ['Mikrowellenreis', 'Expressreis', 'Schnellkochreis'],
    has: [oz(8.8, 249, 34, 'white', 'weiß'), oz(8.8, 249, 21, 'brown', 'Vollkorn')],
  }),
  dry('quinoa', 'grains', 'Green Acre', {
    en: ['organic white quinoa', 'quinoa', 'keen wah', 'white quinoa'],
    de: ['Bio-Quinoa', 'Quinoa', 'weiße Quinoa', 'Inkareis'],
    has: [lb(1, 549, 19)],
  }),
  dry('couscous', 'grains', 'Aegina', {
    en: ['couscous', 'cous cous', 'quick couscous'],
    de: ['Couscous', 'Kuskus', 'Hartweizengrieß'],
    has: [oz(10, 299, 17)],
  }),
  dry('barley', 'grains', 'Old Mill Road', {
    en: ['pearl barley', 'barley', 'pearled barley', 'soup barley'],
    de: ['Perlgraupen', 'Graupen', 'Gerste', 'Gerstengraupen'],
    has: [lb(1, 229, 2)],
  }),
  dry('lentils-dry', 'pulses-dry', 'Furrow and Field', {
    en: ['dry green lentils', 'lentils', 'dry lentils', 'green lentils'],
    de: ['getrocknete grüne Linsen', 'Linsen', 'Tellerlinsen', 'grüne Linsen'],
    has: [lb(1, 199, 28)],
  }),
  dry('beans-dry', 'pulses-dry', 'Furrow and Field', {
    en: ['dry pinto beans', 'dry beans', 'pinto beans', 'dried beans'],
    de: ['getrocknete Wachtelbohnen', 'getrocknete Bohnen', 'Pintobohnen', 'Wachtelbohnen'],
    has: [lb(1, 179, 30), lb(4, 599, 8)],
  }),
];
