import { type DemoProduct, fl, gone, l, ml, ownBrand, pack, shelf } from '../demo-product.ts';

const cellar = shelf('drinks', 'beer-and-wine', 'alcohol');

/** Beer, wine and cider: for those who are of age. */
export const beerAndWine: readonly DemoProduct[] = [
  cellar('lager', 'beer-lager', 'Copper Badger', {
    en: ['golden lager', 'beer', 'lager', 'lager beer'],
    de: ['helles Lagerbier', 'Bier', 'Helles', 'Lagerbier'],
    has: [pack(6, fl(12, 899, 32)), pack(12, fl(12, 1599, 26)), pack(24, fl(12, 2799, 8))],
  }),
  cellar('lager-light', 'beer-lager', 'Copper Badger', {
    en: ['light lager', 'light beer', 'lite beer'],
    de: ['leichtes Lagerbier', 'Leichtbier', 'leichtes Bier', 'Bier light'],
    has: [pack(12, fl(12, 1499, 24))],
  }),
  cellar('lager-cm', 'beer-lager', ownBrand, {
    en: ['classic American lager', 'cheap beer', 'store brand beer', 'american lager'],
    de: ['amerikanisches Lager', 'günstiges Bier', 'amerikanisches Bier', 'Bier der Hausmarke'],
    has: [pack(6, fl(12, 599, 20)), pack(30, fl(12, 2199, 5))],
  }),
  cellar('pilsner', 'beer-pils', 'Lantern Street', {
    en: ['German-style pilsner', 'pilsner', 'pils', 'pilsener'],
    de: ['Pils', 'Pilsner', 'Pilsener'],
    has: [pack(6, fl(12, 1099, 18))],
  }),
  cellar('ipa', 'beer-ale', 'Lantern Street', {
    en: ['India pale ale', 'i p a', 'ipa', 'hoppy beer'],
    de: ['India Pale Ale', 'IPA', 'Pale Ale', 'hopfiges Bier'],
    has: [pack(6, fl(12, 1199, 22)), pack(12, fl(12, 2199, 3))],
  }),
  cellar('amber-ale', 'beer-ale', 'Lantern Street', {
    en: ['amber ale', 'ale', 'red ale'],
    de: ['Amber Ale', 'Ale', 'Rotbier', 'Bernsteinbier'],
    has: [pack(6, fl(12, 1149, 11))],
  }),
  cellar('stout', 'beer-dark', 'Lantern Street', {
    en: ['oatmeal stout', 'stout', 'dark beer', 'oat stout'],
    de: ['Haferstout', 'Stout', 'dunkles Bier', 'Schwarzbier'],
    has: [pack(4, fl(16, 1199, 9))],
  }),
  cellar('wheat-beer', 'beer-wheat', 'Alpenrast', {
    en: ['Bavarian wheat beer', 'wheat beer', 'hefeweizen', 'white beer'],
    de: ['Hefeweizen', 'Weizenbier', 'Weißbier'],
    has: [ml(500, 349, 24), pack(6, ml(500, 1899, 0))],
  }),
  cellar('beer-na', 'beer-alcohol-free', 'Copper Badger', {
    en: ['alcohol-free lager', 'non alcoholic beer', 'alcohol free beer', 'n a beer'],
    de: ['alkoholfreies Lagerbier', 'alkoholfreies Bier', 'Alkoholfreies', 'Bier ohne Alkohol'],
    tax: 'beverage',
    has: [pack(6, fl(12, 849, 16))],
  }),
  cellar('wheat-na', 'beer-alcohol-free', 'Alpenrast', {
    en: [
      'alcohol-free wheat beer',
      'alcohol free wheat beer',
      'non alcoholic wheat beer',
      'wheat beer without alcohol',
    ],
    de: ['alkoholfreies Weizenbier', 'alkoholfreies Weißbier', 'alkoholfreies Weizen', 'Weizen ohne Alkohol'],
    tax: 'beverage',
    has: [ml(500, 299, 14)],
  }),
  cellar('cider-hard', 'cider-hard', 'Orchard Pike', {
    en: ['dry hard cider', 'hard cider', 'alcoholic cider', 'apple hard cider'],
    de: ['trockener Cidre', 'Cidre', 'Apfelwein', 'Cider mit Alkohol'],
    has: [pack(6, fl(12, 1099, 13))],
  }),
  cellar('spiked', 'cider-hard', 'Wave Cabin', {
    en: ['hard seltzer variety pack', 'hard seltzer', 'spiked seltzer', 'alcoholic seltzer'],
    de: ['alkoholischer Seltzer', 'Hard Seltzer', 'Seltzer mit Alkohol', 'alkoholisches Sprudelwasser'],
    has: [pack(12, fl(12, 1799, 15, 'mixed', 'gemischt'))],
  }),
  cellar('wine-cab', 'wine-red', 'Stony Ferry', {
    en: ['cabernet sauvignon', 'wine', 'red wine', 'cabernet', 'cab'],
    de: ['Cabernet Sauvignon', 'Wein', 'Rotwein', 'Cabernet'],
    has: [ml(750, 1399, 30), l(1.5, 2499, 7)],
  }),
  cellar('wine-pinot', 'wine-red', 'Stony Ferry', {
    en: ['pinot noir', 'light red wine', 'pinot'],
    de: ['Spätburgunder', 'Pinot Noir', 'leichter Rotwein'],
    has: [ml(750, 1599, 16)],
  }),
  cellar('wine-merlot', 'wine-red', ownBrand, {
    en: ['merlot', 'cheap red wine', 'soft red wine'],
    de: ['Merlot', 'günstiger Rotwein', 'milder Rotwein'],
    has: [ml(750, 799, 22)],
  }),
  cellar('wine-reserve', 'wine-red', 'Casa Miravento', {
    en: ['reserve red blend', 'reserve red wine', 'fancy red wine', 'red blend'],
    de: ['Rotweincuvée Reserve', 'Rotweincuvée', 'edler Rotwein', 'Reserve-Rotwein'],
    has: [ml(750, 3999, 3)],
  }),
  cellar('wine-chard', 'wine-white', 'Stony Ferry', {
    en: ['chardonnay', 'white wine', 'chard'],
    de: ['Chardonnay', 'Weißwein', 'trockener Weißwein'],
    has: [ml(750, 1299, 25), gone(l(1.5, 2299, 0))],
  }),
  cellar('wine-sauv', 'wine-white', 'Casa Miravento', {
    en: ['sauvignon blanc', 'sauv blanc', 'dry white wine'],
    de: ['Sauvignon Blanc', 'frischer Weißwein', 'Sauvignon'],
    has: [ml(750, 1499, 0)],
  }),
  cellar('wine-riesling', 'wine-white', 'Alpenrast', {
    en: ['riesling', 'sweet white wine', 'german wine'],
    de: ['Riesling', 'halbtrockener Weißwein', 'Weißwein aus Deutschland'],
    has: [ml(750, 1299, 14, 'dry', 'trocken'), ml(750, 1299, 9, 'sweet', 'lieblich')],
  }),
  cellar('wine-rose', 'wine-rose', 'Maison Lisette', {
    en: ['dry rosé', 'rosé', 'rose wine', 'pink wine'],
    de: ['trockener Rosé', 'Rosé', 'Roséwein', 'Rosewein'],
    has: [ml(750, 1399, 17)],
  }),
  cellar('prosecco', 'wine-sparkling', 'Bella Conca', {
    en: ['prosecco', 'sparkling wine', 'bubbly'],
    de: ['Prosecco', 'Schaumwein', 'Perlwein'],
    has: [ml(187, 549, 20), ml(750, 1499, 19)],
  }),
  cellar('sparkling-brut', 'wine-sparkling', 'Maison Lisette', {
    en: ['brut sparkling wine', 'champagne', 'brut', 'sparkling brut'],
    de: ['trockener Sekt', 'Sekt', 'Champagner', 'Brut'],
    has: [ml(750, 2499, 8)],
  }),
];
