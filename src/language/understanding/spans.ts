import type { Locale } from '../../locales/locale.ts';
import { readNumber } from '../../locales/number-words.ts';
import { dayValue } from './day-meaning.ts';
import type { Lexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What was heard in a slot: the words, and the id or the value they stand for, if they do. */
export interface HeardSlot {
  readonly heard: string;
  readonly id?: string;
  readonly value?: number | string;
}

/** Words that a slot could take: from where they are looked for up to `end`. */
export interface Span {
  readonly end: number;
  readonly heard: HeardSlot;
  /** Whether the slot type knows these words, or takes them as it would take any. */
  readonly known: boolean;
  /** How well these words are explained by the slot, over all of them. */
  readonly worth: number;
}

/**
 * What a word is worth, by what explains it; a word of a sample utterance is worth 10. A long name is no accident:
 * "macaroni and cheese" is one thing.
 */
const WORTH = {
  day: 9,
  digits: 9,
  id: 9,
  number: 8,
  seed: 7,
  longSeed: 9,
  seedWord: 4,
  other: 3,
  verb: 1,
  small: 0.5,
};

/** The spans that a slot type can take from `start` on. */
export function spansFrom(
  start: number,
  type: string,
  { breaks, words }: Tokens,
  vocabulary: Vocabulary,
  today: string,
): readonly Span[] {
  const lexicon = vocabulary.lexicons.get(type);
  if (lexicon === undefined) return [];

  const longest = Math.min(lexicon.kind === 'words' ? LONGEST_NAME : lexicon.longest, words.length - start);
  const spans: Span[] = [];
  for (let length = 1; length <= longest; length += 1) {
    // Nobody names one thing across a comma: "oat milk, a dozen eggs".
    if (length > 1 && breaks.has(start + length - 1)) break;
    const said = words.slice(start, start + length);
    const span = knownSpan(said, lexicon, vocabulary, today) ?? anySpan(said, lexicon, vocabulary);
    if (span !== undefined) spans.push({ ...span, end: start + length });
  }
  return spans;
}

const LONGEST_NAME = 8;

type Taken = Omit<Span, 'end'>;

/** What words are when a slot type knows them, and what each of them is then worth. */
interface Known {
  readonly slot: Omit<HeardSlot, 'heard'>;
  readonly worth: number;
}

function knownSpan(
  said: readonly string[],
  lexicon: Lexicon,
  { locale }: Vocabulary,
  today: string,
): Taken | undefined {
  const heard = said.join(' ');
  const known = saidValue(said, lexicon, locale.locale, today) ?? listed(said, lexicon, locale.locale);
  return known && { heard: { heard, ...known.slot }, known: true, worth: known.worth * said.length };
}

/** Days, codes and numbers are what they say. */
function saidValue(
  said: readonly string[],
  { days, kind }: Lexicon,
  locale: Locale,
  today: string,
): Known | undefined {
  const day = days.get(said.join(' '));
  if (day !== undefined) return { slot: { value: dayValue(day, today) }, worth: WORTH.day };

  const value =
    kind === 'digits' ? codeIn(said, locale) : kind === 'number' ? numberIn(said, locale) : undefined;
  return value === undefined
    ? undefined
    : { slot: { value }, worth: WORTH[kind === 'digits' ? 'digits' : 'number'] };
}

function listed(said: readonly string[], lexicon: Lexicon, locale: Locale): Known | undefined {
  const heard = said.join(' ');
  const id = lexicon.ids.get(heard);
  if (id !== undefined) return { slot: { id }, worth: WORTH.id };
  if (lexicon.kind !== 'ids' && lexicon.kind !== 'words') return undefined;
  if (lexicon.seeds.has(heard)) return { slot: {}, worth: said.length > 2 ? WORTH.longSeed : WORTH.seed };

  const isSize = lexicon.measures.has(said.at(-1) ?? '') && numberIn(said.slice(0, -1), locale) !== undefined;
  return isSize ? { slot: {}, worth: WORTH.number } : undefined;
}

function numberIn(said: readonly string[], locale: Locale): number | undefined {
  return readNumber(locale, said.join(' '));
}

/** A four-digit code, said digit by digit, in pairs or written. */
function codeIn(said: readonly string[], locale: Locale): string | undefined {
  const byDigit = said.map((word) => digitsOf(word, locale)).join('');
  if (/^\d{4}$/.test(byDigit)) return byDigit;

  const pairs = said.map((_, split) =>
    [said.slice(0, split), said.slice(split)].map((pair) => pairOf(pair, locale)),
  );
  return pairs.map((pair) => pair.join('')).find((code) => /^\d{4}$/.test(code));
}

function digitsOf(word: string, locale: Locale): string {
  if (/^\d+$/.test(word)) return word;
  return word === 'oh' || word === 'o' ? '0' : String(readNumber(locale, word) ?? '?');
}

/** "thirty four", and "oh five" too. */
function pairOf(said: readonly string[], locale: Locale): string {
  const [first = '', second] = said.map((word) => digitsOf(word, locale));
  if (first === '0' && said.length === 2) return first + (second ?? '');
  return String(readNumber(locale, said.join(' ')) ?? '?');
}

function anySpan(said: readonly string[], lexicon: Lexicon, vocabulary: Vocabulary): Taken | undefined {
  if (lexicon.kind !== 'words') return undefined;
  const { fillers, pronouns, small } = vocabulary;
  const named = said.slice(said.findIndex((word) => !small.has(word)));
  const last = named.at(-1);
  if (
    last === undefined ||
    small.has(last) ||
    named.every((word) => pronouns.has(word) || fillers.has(word))
  ) {
    return undefined;
  }
  return {
    heard: { heard: named.join(' ') },
    known: named.filter((word) => lexicon.seedWords.has(word)).length * 2 >= named.length,
    worth: said.reduce((sum, word) => sum + worthOf(word, lexicon, vocabulary), 0),
  };
}

/** A number among them is rather a quantity: "no, I said two". */
function worthOf(word: string, { seedWords }: Lexicon, vocabulary: Vocabulary): number {
  const { fillers, locale, pronouns, small, verbs } = vocabulary;
  if (small.has(word) || pronouns.has(word) || fillers.has(word)) return WORTH.small;
  if (numberIn([word], locale.locale) !== undefined) return WORTH.verb;
  if (seedWords.has(word)) return WORTH.seedWord;
  return verbs.has(word) ? WORTH.verb : WORTH.other;
}
