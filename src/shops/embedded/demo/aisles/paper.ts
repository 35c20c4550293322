import { ct, type DemoProduct, gone, ownBrand, pack, shelf } from '../demo-product.ts';

const paperGoods = shelf('household', 'paper-goods', 'general');

/** Toilet paper, kitchen rolls, tissues, plates and cups. */
export const paper: readonly DemoProduct[] = [
  paperGoods('tp-soft', 'toilet-paper', 'Cloudleaf', {
    en: ['soft toilet paper', 'toilet paper', 'tp', 't p', 'bath tissue', 'loo roll'],
    de: ['weiches Toilettenpapier', 'Toilettenpapier', 'Klopapier', 'WC-Papier', 'Clopapier'],
    has: [ct(6, 699, 28), ct(12, 1299, 41), ct(24, 2399, 19)],
  }),
  paperGoods('tp-strong', 'toilet-paper', 'Cloudleaf', {
    en: ['strong toilet paper', 'strong tp', 'thick toilet paper'],
    de: ['reißfestes Toilettenpapier', 'reißfestes Klopapier', 'festes Toilettenpapier', 'dickes Klopapier'],
    has: [ct(12, 1299, 22)],
  }),
  paperGoods('tp-cm', 'toilet-paper', ownBrand, {
    en: ['two-ply toilet paper', 'cheap toilet paper', 'store brand tp', 'two ply'],
    de: [
      'zweilagiges Toilettenpapier',
      'günstiges Klopapier',
      'zweilagiges Klopapier',
      'Toilettenpapier der Hausmarke',
    ],
    has: [ct(4, 249, 30), ct(12, 649, 46), ct(30, 1499, 13)],
  }),
  paperGoods('tp-eco', 'toilet-paper', 'Mossling', {
    en: ['recycled toilet paper', 'eco toilet paper', 'recycled tp'],
    de: ['Recycling-Toilettenpapier', 'Recycling-Klopapier', 'Öko-Toilettenpapier', 'Recyclingpapier'],
    has: [ct(12, 1199, 3)],
  }),
  paperGoods('wipes-flush', 'toilet-wipes', 'Cloudleaf', {
    en: ['moist toilet wipes', 'flushable wipes', 'moist wipes', 'toilet wipes'],
    de: ['feuchtes Toilettenpapier', 'feuchtes Klopapier', 'feuchte Toilettentücher'],
    has: [ct(42, 349, 22), pack(4, ct(42, 1199, 8))],
  }),
  paperGoods('towels', 'paper-towels', 'Big Drip', {
    en: ['absorbent paper towels', 'paper towels', 'kitchen roll', 'paper towel', 'kitchen towels'],
    de: ['saugstarke Küchenrolle', 'Küchenrolle', 'Küchenpapier', 'Küchenrollen', 'Haushaltsrolle'],
    has: [ct(2, 599, 26), ct(6, 1499, 34), ct(12, 2699, 10)],
  }),
  paperGoods('towels-half', 'paper-towels', 'Big Drip', {
    en: ['half-sheet paper towels', 'half sheet paper towels', 'select a size towels', 'small sheet towels'],
    de: [
      'Küchenrolle mit halben Blättern',
      'halbe Küchentücher',
      'Küchenrolle mit kleinen Blättern',
      'kleine Küchentücher',
    ],
    has: [ct(6, 1549, 17)],
  }),
  paperGoods('towels-cm', 'paper-towels', ownBrand, {
    en: ['everyday paper towels', 'cheap paper towels', 'store brand paper towels', 'everyday kitchen roll'],
    de: [
      'einfache Küchenrolle',
      'günstige Küchenrolle',
      'Küchenrolle der Hausmarke',
      'einfaches Küchenpapier',
    ],
    has: [ct(6, 799, 38)],
  }),
  paperGoods('tissues', 'tissues', 'Cloudleaf', {
    en: ['facial tissues', 'tissues', 'facial tissue', 'nose tissues'],
    de: ['Kosmetiktücher', 'Taschentücher in der Box', 'Taschentuchbox'],
    has: [ct(120, 199, 40), pack(4, ct(120, 699, 18))],
  }),
  paperGoods('tissues-pocket', 'tissues', ownBrand, {
    en: ['pocket tissues', 'travel tissues', 'hankies'],
    de: ['Taschentücher', 'Papiertaschentücher', 'Schnupftücher'],
    has: [pack(8, ct(10, 199, 29)), pack(30, ct(10, 549, 12))],
  }),
  paperGoods('napkins', 'napkins', ownBrand, {
    en: ['white paper napkins', 'napkins', 'paper napkins', 'serviettes'],
    de: ['weiße Papierservietten', 'Servietten', 'Papierservietten', 'weiße Servietten'],
    has: [ct(100, 249, 25), ct(400, 799, 9)],
  }),
  paperGoods('napkins-dinner', 'napkins', 'Partywise', {
    en: ['colored dinner napkins', 'dinner napkins', 'party napkins', 'colored napkins'],
    de: ['farbige Servietten', 'bunte Servietten', 'Partyservietten'],
    has: [
      ct(40, 399, 11, 'red', 'rot'),
      ct(40, 399, 8, 'green', 'grün'),
      gone(ct(40, 399, 0, 'yellow', 'gelb')),
    ],
  }),
  paperGoods('plates', 'party-plates', 'Partywise', {
    en: ['sturdy paper plates', 'paper plates', 'disposable plates', 'party plates'],
    de: ['stabile Pappteller', 'Pappteller', 'Einwegteller', 'Partyteller'],
    has: [ct(50, 699, 20), ct(120, 1399, 7)],
  }),
  paperGoods('plates-cm', 'party-plates', ownBrand, {
    en: ['plain paper plates', 'cheap paper plates', 'plain plates', 'thin paper plates'],
    de: ['einfache Pappteller', 'günstige Pappteller', 'dünne Pappteller', 'Pappteller der Hausmarke'],
    has: [ct(100, 449, 16)],
  }),
  paperGoods('cups-paper', 'party-cups', 'Partywise', {
    en: ['hot drink paper cups', 'paper cups', 'coffee cups', 'disposable cups'],
    de: ['Pappbecher für Heißgetränke', 'Pappbecher', 'Kaffeebecher', 'Einwegbecher'],
    has: [ct(50, 799, 13)],
  }),
  paperGoods('cups-party', 'party-cups', 'Partywise', {
    en: ['red party cups', 'party cups', 'red cups', 'beer cups'],
    de: ['rote Partybecher', 'Partybecher', 'rote Becher', 'Bierbecher'],
    has: [ct(50, 699, 18)],
  }),
  paperGoods('cutlery', 'party-cutlery', 'Partywise', {
    en: ['wooden disposable cutlery', 'disposable cutlery', 'plastic forks', 'wooden forks'],
    de: ['Einwegbesteck aus Holz', 'Einwegbesteck', 'Holzbesteck', 'Partybesteck'],
    has: [ct(24, 399, 14)],
  }),
];
