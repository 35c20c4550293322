import { ct, type DemoProduct, lb, oz, ownBrand, pack, shelf } from '../demo-product.ts';

const orchard = shelf('fresh', 'fruit', 'food');

/** Fresh fruit, loose and in bags. */
export const fruit: readonly DemoProduct[] = [
  orchard('banana', 'banana', null, {
    en: ['bananas', 'banana', 'yellow bananas'],
    de: ['Bananen', 'Banane', 'gelbe Bananen'],
    has: [ct(1, 29, 240), lb(2, 129, 90), lb(3, 179, 60)],
  }),
  orchard('banana-organic', 'banana', 'Green Acre', {
    en: ['organic bananas', 'organic banana', 'bio bananas', 'fair trade bananas'],
    de: ['Biobananen', 'Bio-Banane', 'Fairtrade-Bananen', 'Bananen'],
    has: [lb(2, 199, 45)],
  }),
  orchard('apple-gala', 'apple', ownBrand, {
    en: ['gala apples', 'apples', 'gala apple', 'red apples', 'apple'],
    de: ['Gala-Äpfel', 'Äpfel', 'Apfel', 'rote Äpfel'],
    has: [ct(1, 79, 150), lb(3, 449, 70), lb(5, 649, 22)],
  }),
  orchard('apple-granny', 'apple', null, {
    en: ['green baking apples', 'green apples', 'granny smith apples', 'sour apples'],
    de: ['grüne Äpfel', 'Granny Smith', 'saure Äpfel', 'Backäpfel'],
    has: [ct(1, 89, 110), lb(3, 499, 34)],
  }),
  orchard('apple-honey', 'apple', 'Orchard Pike', {
    en: ['honeycrisp apples', 'honeycrisp', 'honey crisp apples', 'crisp apples'],
    de: ['Honeycrisp-Äpfel', 'Honeycrisp', 'knackige Äpfel', 'süße Äpfel'],
    has: [ct(1, 139, 80), lb(3, 799, 18)],
  }),
  orchard('pear-bartlett', 'pear', null, {
    en: ['Bartlett pears', 'pears', 'pear', 'green pears'],
    de: ['Williams-Birnen', 'Birnen', 'Birne', 'Williamsbirnen'],
    has: [ct(1, 89, 95), lb(3, 499, 25)],
  }),
  orchard('pear-bosc', 'pear', 'Orchard Pike', {
    en: ['Bosc pears', 'brown pears', 'bosc pear', 'cooking pears'],
    de: ['Kaiserbirnen', 'braune Birnen', 'Kochbirnen', 'Bosc-Birnen'],
    has: [ct(1, 99, 3)],
  }),
  orchard('orange-navel', 'orange', null, {
    en: ['navel oranges', 'oranges', 'orange', 'eating oranges'],
    de: ['Navelorangen', 'Orangen', 'Orange', 'Apfelsinen'],
    has: [ct(1, 89, 140), lb(4, 599, 40)],
  }),
  orchard('mandarin', 'orange', 'Little Sunny', {
    en: ['seedless mandarins', 'mandarins', 'clementines', 'tangerines', 'easy peelers'],
    de: ['kernlose Mandarinen', 'Mandarinen', 'Clementinen', 'Mandarine'],
    has: [lb(2, 449, 33), lb(3, 599, 50), lb(5, 849, 12)],
  }),
  orchard('grapefruit', 'orange', null, {
    en: ['ruby grapefruit', 'grapefruit', 'grapefruits', 'pink grapefruit'],
    de: ['rosa Grapefruit', 'Grapefruit', 'Grapefruits', 'Pampelmuse'],
    has: [ct(1, 129, 48)],
  }),
  orchard('lemon', 'lemon', null, {
    en: ['lemons', 'lemon', 'fresh lemons'],
    de: ['Zitronen', 'Zitrone', 'frische Zitronen'],
    has: [ct(1, 69, 160), lb(2, 399, 36)],
  }),
  orchard('lime', 'lemon', null, {
    en: ['limes', 'lime', 'fresh limes'],
    de: ['Limetten', 'Limette', 'Limonen'],
    has: [ct(1, 49, 170), lb(1, 249, 0)],
  }),
  orchard('strawberry', 'berries', 'Bramble Row', {
    en: ['strawberries', 'strawberry', 'fresh strawberries'],
    de: ['Erdbeeren', 'Erdbeere', 'frische Erdbeeren'],
    has: [oz(16, 449, 42), oz(32, 799, 14)],
  }),
  orchard('blueberry', 'berries', 'Bramble Row', {
    en: ['blueberries', 'blueberry', 'fresh blueberries'],
    de: ['Heidelbeeren', 'Blaubeeren', 'Heidelbeere'],
    has: [oz(6, 349, 38), oz(18, 749, 20)],
  }),
  orchard('raspberry', 'berries', 'Bramble Row', {
    en: ['raspberries', 'raspberry', 'fresh raspberries'],
    de: ['Himbeeren', 'Himbeere', 'frische Himbeeren'],
    has: [oz(6, 399, 2), oz(12, 699, 0)],
  }),
  orchard('currant-red', 'berries', 'Bramble Row', {
    en: ['fresh red currants', 'red currants', 'fresh currants', 'currants'],
    de: ['frische Johannisbeeren', 'Johannisbeeren', 'rote Johannisbeeren', 'Ribisel'],
    has: [oz(6, 499, 3)],
  }),
  orchard('cherry', 'cherry', null, {
    en: ['sweet red cherries', 'cherries', 'cherry', 'fresh cherries'],
    de: ['Süßkirschen', 'Kirschen', 'Kirsche', 'frische Kirschen'],
    has: [lb(1, 549, 19), lb(2, 999, 8)],
  }),
  orchard('grape-red', 'grapes', null, {
    en: ['red seedless grapes', 'grapes', 'red grapes', 'seedless grapes'],
    de: ['rote kernlose Trauben', 'Trauben', 'rote Trauben', 'Weintrauben'],
    has: [lb(2, 599, 44)],
  }),
  orchard('grape-green', 'grapes', null, {
    en: ['green seedless grapes', 'green grapes', 'white grapes', 'seedless grapes'],
    de: ['helle kernlose Trauben', 'grüne Trauben', 'helle Trauben', 'Weintrauben'],
    has: [lb(2, 599, 39)],
  }),
  orchard('peach', 'stone-fruit', null, {
    en: ['yellow peaches', 'peaches', 'peach', 'fresh peaches'],
    de: ['Pfirsiche', 'Pfirsich', 'gelbe Pfirsiche'],
    has: [ct(1, 99, 60), lb(2, 449, 21)],
  }),
  orchard('plum', 'stone-fruit', null, {
    en: ['black plums', 'plums', 'plum', 'fresh plums'],
    de: ['Pflaumen', 'Pflaume', 'Zwetschgen'],
    has: [ct(1, 69, 75), lb(2, 399, 0)],
  }),
  orchard('pineapple', 'tropical', null, {
    en: ['golden pineapple', 'pineapple', 'pineapples', 'whole pineapple'],
    de: ['Ananas', 'frische Ananas', 'ganze Ananas'],
    has: [ct(1, 349, 28)],
  }),
  orchard('mango', 'tropical', null, {
    en: ['ripe mangoes', 'mango', 'mangoes', 'mangos'],
    de: ['reife Mangos', 'Mango', 'Mangos', 'Flugmango'],
    has: [ct(1, 149, 52), pack(4, ct(1, 529, 15))],
  }),
  orchard('kiwi', 'tropical', null, {
    en: ['green kiwis', 'kiwis', 'kiwi', 'kiwi fruit'],
    de: ['Kiwis', 'Kiwi', 'grüne Kiwis'],
    has: [ct(1, 59, 88), lb(1, 329, 30)],
  }),
  orchard('melon-water', 'melon', null, {
    en: ['seedless watermelon', 'watermelon', 'watermelons', 'melon'],
    de: ['kernlose Wassermelone', 'Wassermelone', 'Melone', 'Wassermelonen'],
    has: [ct(1, 699, 16, 'whole', 'ganz'), ct(1, 399, 11, 'half', 'halbiert')],
  }),
  orchard('melon-cantal', 'melon', null, {
    en: ['cantaloupe', 'cantaloupes', 'cantaloupe melon', 'orange melon'],
    de: ['Cantaloupe-Melone', 'Cantaloupe', 'Zuckermelone', 'Honigmelone'],
    has: [ct(1, 399, 17)],
  }),
  orchard('avocado', 'avocado', null, {
    en: ['ripe avocados', 'avocados', 'avocado', 'hass avocados'],
    de: ['reife Avocados', 'Avocado', 'Avocados', 'Hass-Avocado'],
    has: [ct(1, 129, 130), pack(4, ct(1, 449, 45))],
  }),
  orchard('avocado-organic', 'avocado', 'Green Acre', {
    en: ['organic avocados', 'organic avocado', 'bio avocados', 'ripe organic avocados'],
    de: ['Bio-Avocados', 'Bio-Avocado', 'Avocados aus Bioanbau', 'Avocado'],
    has: [ct(1, 189, 35), pack(3, ct(1, 499, 0))],
  }),
];
