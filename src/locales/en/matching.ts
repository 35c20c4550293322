import type { Matching } from '../tongue/matching.ts';

/** Comparing words in English. */
export const enMatching: Matching = {
  signs: { '&': 'and', '%': 'percent' },
  digits: { group: ',', point: '.' },
  // Not "all", "always", "kind" and the like, which are brands.
  stopWords: new Set(
    (
      'a an the this that these those my our your some any more another again also just too of for to from i im id ' +
      'ive me we us you need want wanna like would could can please thanks thank um uh er usual same buy order reorder'
    ).split(' '),
  ),
  qualities: new Map(),
  singular,
};

function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || OWN_S.test(word)) return word;

  const [ending, instead] = ENDINGS.find(([plural]) => plural.test(word)) ?? [/$/, ''];
  return word.replace(ending, instead);
}

/** "glass", "hummus", "tennis": their s is their own. */
const OWN_S = /(?:ss|us|nnis|sis|iris|bis)$/;

/** The first that fits tells what a plural ends in, and what its singular ends in instead. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=cook|brown|smooth|smart|mov|vegg|good|calor|hood|cut)ies$/, 'ie'],
  [/(?<=..)ies$/, 'y'],
  [/(?<=ss|sh|ch|x|zz)es$/, ''],
  [/(?<=potato|tomato|mango|avocado)es$/, ''],
  [/s$/, ''],
];

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['loaves', 'loaf'],
  ['leaves', 'leaf'],
  ['knives', 'knife'],
  ['halves', 'half'],
  ['shelves', 'shelf'],
  ['lens', 'lens'],
  ['lenses', 'lens'],
  ['quiches', 'quiche'],
  ['buses', 'bus'],
  ['menus', 'menu'],
  ['christmas', 'christmas'],
]);
