import { ct, type DemoProduct, oz, ownBrand, shelf } from '../demo-product.ts';

const leaves = shelf('fresh', 'salad-and-herbs', 'food');

/** Lettuce, salad mixes and fresh herbs. */
export const saladAndHerbs: readonly DemoProduct[] = [
  leaves('lettuce-ice', 'lettuce', null, {
    en: ['iceberg lettuce', 'lettuce', 'iceberg', 'head of lettuce'],
    de: ['Eisbergsalat', 'Salat', 'Salatkopf'],
    has: [ct(1, 199, 48)],
  }),
  leaves('lettuce-romaine', 'lettuce', ownBrand, {
    en: ['romaine hearts', 'romaine', 'romaine lettuce', 'lettuce hearts'],
    de: ['Romanasalatherzen', 'Römersalat', 'Romanasalat', 'Salatherzen'],
    has: [ct(3, 399, 37)],
  }),
  leaves('spinach-baby', 'salad-leaves', 'Green Acre', {
    en: ['organic baby spinach', 'spinach', 'baby spinach', 'fresh spinach'],
    de: ['Bio-Babyspinat', 'Spinat', 'Babyspinat', 'frischer Spinat'],
    has: [oz(5, 349, 41), oz(11, 599, 16)],
  }),
  leaves('spring-mix', 'salad-leaves', 'Green Acre', {
    en: ['spring mix salad', 'salad', 'spring mix', 'mixed greens', 'salad mix'],
    de: ['gemischter Blattsalat', 'Salatmischung', 'Blattsalat', 'Pflücksalat'],
    has: [oz(5, 349, 36), oz(11, 599, 3)],
  }),
  leaves('arugula', 'salad-leaves', 'Glasshouse', {
    en: ['baby arugula', 'arugula', 'rocket', 'rocket salad'],
    de: ['Rucola', 'Rauke', 'Rucolasalat'],
    has: [oz(5, 349, 24)],
  }),
  leaves('kale', 'salad-leaves', null, {
    en: ['curly kale', 'kale', 'green kale', 'kale greens'],
    de: ['Grünkohl', 'Krauskohl', 'frischer Grünkohl'],
    has: [ct(1, 229, 20, 'bunch', 'im Bund')],
  }),
  leaves('caesar-kit', 'salad-kit', ownBrand, {
    en: ['caesar salad kit', 'salad kit', 'caesar kit', 'bagged salad'],
    de: ['Caesar-Salat-Set', 'Salat-Set', 'Caesar Salad', 'Tütensalat'],
    has: [oz(10, 399, 21)],
  }),
  leaves('basil-fresh', 'herb-fresh', null, {
    en: ['fresh basil', 'basil', 'basil leaves', 'fresh basil leaves'],
    de: ['frisches Basilikum', 'Basilikum', 'Basilikumblätter', 'Basilikum frisch'],
    has: [oz(0.75, 249, 30), ct(1, 399, 9, 'in a pot', 'im Topf')],
  }),
  leaves('mint-fresh', 'herb-fresh', null, {
    en: ['fresh mint', 'mint', 'mint leaves', 'fresh mint leaves'],
    de: ['frische Minze', 'Minze', 'Minzblätter', 'Pfefferminze frisch'],
    has: [oz(0.75, 249, 22), ct(1, 399, 2, 'in a pot', 'im Topf')],
  }),
  leaves('thyme-fresh', 'herb-fresh', null, {
    en: ['fresh thyme', 'thyme', 'thyme sprigs', 'fresh thyme sprigs'],
    de: ['frischer Thymian', 'Thymian', 'Thymianzweige', 'Thymian frisch'],
    has: [oz(0.75, 249, 18)],
  }),
  leaves('parsley', 'herb-fresh', null, {
    en: ['flat leaf parsley', 'parsley', 'fresh parsley', 'italian parsley'],
    de: ['glatte Petersilie', 'Petersilie', 'frische Petersilie', 'Petersilie frisch'],
    has: [ct(1, 129, 40, 'bunch', 'im Bund')],
  }),
  leaves('cilantro', 'herb-fresh', null, {
    en: ['fresh cilantro', 'cilantro', 'coriander leaves', 'fresh coriander'],
    de: ['frischer Koriander', 'Koriander', 'Koriandergrün', 'Koriander frisch'],
    has: [ct(1, 99, 42, 'bunch', 'im Bund')],
  }),
  leaves('dill', 'herb-fresh', null, {
    en: ['fresh dill', 'dill', 'dill weed', 'baby dill'],
    de: ['frischer Dill', 'Dill', 'Dillspitzen', 'Dill frisch'],
    has: [oz(0.75, 249, 0)],
  }),
  leaves('rosemary', 'herb-fresh', null, {
    en: ['fresh rosemary', 'rosemary', 'rosemary sprigs', 'fresh rosemary sprigs'],
    de: ['frischer Rosmarin', 'Rosmarin', 'Rosmarinzweige', 'Rosmarin frisch'],
    has: [oz(0.75, 249, 15)],
  }),
];
