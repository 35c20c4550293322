import { ct, type DemoProduct, lb, oz, ownBrand, shelf } from '../demo-product.ts';

const cheeses = shelf('chilled', 'cheese', 'food');

/** Cheese in blocks, slices, tubs and shreds. */
export const cheese: readonly DemoProduct[] = [
  cheeses('cheddar-sharp', 'cheese-cheddar', 'Clover Hollow', {
    en: ['sharp cheddar', 'cheese', 'cheddar', 'cheddar cheese'],
    de: ['kräftiger Cheddar', 'Cheddar', 'würziger Cheddar', 'Cheddarkäse'],
    has: [oz(8, 399, 34), lb(1, 699, 22)],
  }),
  cheeses('cheddar-mild', 'cheese-cheddar', ownBrand, {
    en: ['mild cheddar', 'mild cheddar cheese', 'block cheddar'],
    de: ['milder Cheddar', 'Cheddar am Stück', 'Cheddar'],
    has: [oz(8, 279, 40), lb(2, 899, 16)],
  }),
  cheeses('cheese-shred', 'cheese-shredded', ownBrand, {
    en: ['shredded cheese blend', 'shredded cheese', 'grated cheese', 'taco cheese'],
    de: ['Reibekäse-Mischung', 'Reibekäse', 'geriebener Käse', 'Streukäse'],
    has: [
      oz(8, 299, 45, 'Mexican blend', 'mexikanische Art'),
      oz(8, 299, 38, 'cheddar', 'Cheddar'),
      lb(2, 899, 12, 'Mexican blend', 'mexikanische Art'),
    ],
  }),
  cheeses('mozz-shred', 'cheese-shredded', 'Bella Conca', {
    en: ['shredded mozzarella', 'pizza cheese', 'grated mozzarella'],
    de: ['geriebener Mozzarella', 'Pizzakäse', 'Mozzarella gerieben'],
    has: [oz(8, 349, 26), lb(1, 599, 3)],
  }),
  cheeses('mozz-fresh', 'cheese-mozzarella', 'Bella Conca', {
    en: ['fresh mozzarella', 'mozzarella', 'mozzarella ball'],
    de: ['Mozzarella', 'frischer Mozzarella', 'Mozzarellakugel'],
    has: [oz(8, 449, 24), oz(8, 499, 13, 'mini balls', 'Minikugeln')],
  }),
  cheeses('parmesan', 'cheese-hard', 'Bella Conca', {
    en: ['parmesan wedge', 'parmesan', 'parmesan cheese', 'parmigiano'],
    de: ['Parmesan am Stück', 'Parmesan', 'Parmesankäse', 'Hartkäse'],
    has: [oz(7, 699, 18)],
  }),
  cheeses('parmesan-grat', 'cheese-hard', ownBrand, {
    en: ['grated parmesan', 'parmesan shaker', 'spaghetti cheese'],
    de: ['geriebener Parmesan', 'Parmesan gerieben', 'Käse für Spaghetti'],
    has: [oz(8, 449, 31)],
  }),
  cheeses('swiss', 'cheese-sliced', 'Alpenrast', {
    en: ['sliced Swiss cheese', 'swiss cheese', 'swiss', 'sliced swiss'],
    de: ['Emmentaler in Scheiben', 'Emmentaler', 'Käse', 'Schweizer Käse', 'Scheibenkäse'],
    has: [oz(8, 449, 27)],
  }),
  cheeses('gouda', 'cheese-sliced', 'Alpenrast', {
    en: ['sliced gouda', 'gouda', 'gouda cheese', 'gouda slices'],
    de: ['Gouda in Scheiben', 'Gouda', 'Goudascheiben', 'junger Gouda'],
    has: [oz(8, 449, 23, 'mild', 'jung'), oz(8, 549, 9, 'aged', 'alt')],
  }),
  cheeses('american', 'cheese-sliced', ownBrand, {
    en: ['American cheese slices', 'american cheese', 'cheese slices', 'sandwich cheese', 'burger cheese'],
    de: ['Schmelzkäsescheiben', 'Schmelzkäse', 'Käsescheiben', 'Toastkäse', 'Burgerkäse'],
    has: [ct(16, 349, 36), ct(24, 479, 18)],
  }),
  cheeses('cream-cheese', 'cream-cheese', 'Clover Hollow', {
    en: ['cream cheese', 'bagel spread', 'soft cheese'],
    de: ['Frischkäse', 'Doppelrahmfrischkäse', 'Frischkäse natur'],
    has: [
      oz(8, 329, 42, 'plain', 'natur'),
      oz(8, 349, 25, 'chive', 'Schnittlauch'),
      oz(8, 329, 19, 'light', 'leicht'),
    ],
  }),
  cheeses('cream-ch-cm', 'cream-cheese', ownBrand, {
    en: ['plain cream cheese', 'cream cheese brick', 'baking cream cheese'],
    de: ['Frischkäse natur', 'Frischkäseblock', 'Frischkäse zum Backen'],
    has: [oz(8, 229, 39)],
  }),
  cheeses('feta', 'cheese-crumbled', 'Aegina', {
    en: ['feta cheese', 'feta', 'greek cheese'],
    de: ['Feta', 'Fetakäse', 'Schafskäse'],
    has: [oz(6, 449, 20, 'crumbled', 'zerbröselt'), oz(8, 549, 15, 'block', 'am Stück')],
  }),
  cheeses('goat-cheese', 'cheese-crumbled', 'Billy Ridge', {
    en: ['soft goat cheese', 'goat cheese', 'goats cheese', 'chevre'],
    de: ['Ziegenfrischkäse', 'Ziegenkäse', 'weicher Ziegenkäse'],
    has: [oz(4, 449, 17), oz(8, 749, 0)],
  }),
  cheeses('brie', 'cheese-soft', 'Maison Lisette', {
    en: ['double cream brie', 'brie', 'brie cheese', 'brie wheel'],
    de: ['Brie', 'Briekäse', 'Weichkäse'],
    has: [oz(8, 699, 12)],
  }),
  cheeses('camembert', 'cheese-soft', 'Maison Lisette', {
    en: ['camembert', 'camembert cheese', 'soft french cheese'],
    de: ['Camembert', 'Camembertkäse', 'französischer Weichkäse'],
    has: [oz(8, 649, 1)],
  }),
  cheeses('string-cheese', 'cheese-snack', ownBrand, {
    en: ['mozzarella string cheese', 'string cheese', 'cheese sticks', 'lunchbox cheese'],
    de: ['Käsesticks', 'Snackkäse', 'Mozzarella-Sticks'],
    has: [ct(12, 449, 33), ct(24, 799, 14)],
  }),
  cheeses('babybites', 'cheese-snack', 'Alpenrast', {
    en: ['mini cheese wheels', 'mini cheese', 'wax cheese', 'little cheese wheels'],
    de: ['Mini-Käselaibe', 'Minikäse', 'Käse in Wachs', 'kleine Käselaibe'],
    has: [ct(6, 449, 15), ct(12, 799, 0)],
  }),
];
