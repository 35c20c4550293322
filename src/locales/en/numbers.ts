import type { Numbers } from '../tongue/numbers.ts';

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');

const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers in English. */
export const enNumbers: Numbers = { say, times, read, readOrdinal };

function say(n: number): string {
  return n <= 12 ? (SMALL[n] ?? DIGITS.format(n)) : DIGITS.format(n);
}

const DIGITS = new Intl.NumberFormat('en-US');

function times(n: number): string {
  return ['once', 'twice'][n - 1] ?? `${say(n)} times`;
}

function read(text: string): number | undefined {
  const said = text.replace(/ of$/, '');
  const fixed = FIXED.get(said);
  if (fixed !== undefined) return fixed;

  const [, dozens] = /^(.+) dozen$/.exec(said) ?? [];
  if (dozens === undefined) return belowThousand(said.split(' '));
  const count = belowThousand(dozens.split(' '));
  return count === undefined ? undefined : count * 12;
}

const FIXED: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['a single', 1],
  ['a couple', 2],
  ['couple', 2],
  ['a pair', 2],
  ['half dozen', 6],
  ['half a dozen', 6],
  ['a half dozen', 6],
  ['dozen', 12],
  ['a dozen', 12],
]);

function belowThousand(words: readonly string[]): number | undefined {
  const at = words.indexOf('hundred');
  if (at === -1) return belowHundred(words);

  const hundreds = hundredsOf(words.slice(0, at));
  const rest = afterHundred(words.slice(at + 1));
  return hundreds === undefined || rest === undefined ? undefined : hundreds * 100 + rest;
}

function hundredsOf(words: readonly string[]): number | undefined {
  const [count = 'a', ...more] = words;
  const n = count === 'a' ? 1 : SMALL.indexOf(count);
  return more.length === 0 && n >= 1 && n <= 9 ? n : undefined;
}

function afterHundred(words: readonly string[]): number | undefined {
  if (words.length === 0) return 0;
  return belowHundred(words[0] === 'and' ? words.slice(1) : words);
}

function belowHundred(words: readonly string[]): number | undefined {
  const [first = '', second, ...more] = words;
  if (second === undefined) return oneWord(first);

  const tens = TENS.indexOf(first) * 10;
  const ones = SMALL.indexOf(second);
  return more.length === 0 && tens >= 20 && ones >= 1 && ones <= 9 ? tens + ones : undefined;
}

function oneWord(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  if (SMALL.includes(word)) return SMALL.indexOf(word);
  return TENS.includes(word) ? TENS.indexOf(word) * 10 : undefined;
}

function readOrdinal(text: string): number | undefined {
  const said = text.replace(/^the /, '').replace(/ (?:one|option|choice)$/, '');
  const [, digits] = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(said) ?? [];
  if (digits !== undefined) return Number(digits);

  const [, numbered] = /^(?:number|option) (.+)$/.exec(said) ?? [];
  if (numbered !== undefined) return /^\d{1,3}$/.test(numbered) ? Number(numbered) : read(numbered);

  const words = said.split(' ');
  const cardinal = cardinalOf(words.pop() ?? '');
  return cardinal === undefined ? undefined : belowThousand([...words, cardinal]);
}

/** "third" is "three", "twelfth" is "twelve", "twentieth" is "twenty". */
function cardinalOf(ordinal: string): string | undefined {
  const irregular = IRREGULAR.get(ordinal);
  if (irregular !== undefined) return irregular;
  return ordinal.endsWith('th') ? ordinal.replace(/ieth$/, 'y').replace(/th$/, '') : undefined;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['first', 'one'],
  ['second', 'two'],
  ['third', 'three'],
  ['fifth', 'five'],
  ['eighth', 'eight'],
  ['ninth', 'nine'],
  ['twelfth', 'twelve'],
]);
