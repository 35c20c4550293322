import { fold } from './fold.ts';
import type { Locale } from './locale.ts';
import type { Agreement } from './tongue/numbers.ts';
import { tongueOf } from './tongues.ts';

/**
 * A number as it is said: in words up to twelve, in digits above. Where it stands before a noun, say what the noun
 * asks: German "eine", "einen", "einem"; without, it is the number that one counts with ("eins").
 */
export function sayNumber(locale: Locale, n: number, agreement?: Agreement): string {
  return tongueOf(locale).numbers.say(n, agreement);
}

/** How often, with no regard to gender: "once", "twice", "three times"; "einmal", "zweimal". */
export function sayTimes(locale: Locale, n: number): string {
  return tongueOf(locale).numbers.times(n);
}

/**
 * The number that was said, in digits ("12", "1,000") or in words up to 999 ("twenty one", "zwo", "a dozen"). Nothing
 * for what is vague or no number ("a few", "ein paar", "?"). It may be negative, huge or a fraction when digits say
 * so: what was said is told as it was, and whether it makes sense is for the caller to judge.
 */
export function readNumber(locale: Locale, text: string): number | undefined {
  // Nobody says a number this long; what is longer is not read at all.
  if (text.length > LONGEST) return undefined;
  const said = fold(text).trim().replaceAll('\u2212', '-');
  const digits = readDigits(locale, said.replace(/ ?x$/, ''));
  if (digits !== undefined) return digits;

  const [, minus, rest = ''] = /^(minus |negative )?(.*)$/.exec(plain(said)) ?? [];
  const n = readDigits(locale, rest) ?? tongueOf(locale).numbers.read(rest);
  return n === undefined || minus === undefined ? n : -n;
}

/** The place in a row that was said: "second", "2nd", "the third one", "number two", "das zweite", "3." */
export function readOrdinal(locale: Locale, text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  return tongueOf(locale).numbers.readOrdinal(plain(fold(text)));
}

const LONGEST = 100;

function plain(folded: string): string {
  return folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function readDigits(locale: Locale, text: string): number | undefined {
  const { group, point } = tongueOf(locale).matching.digits;
  const shape = new RegExp(`^[-+]?(?:\\d+|\\d{1,3}(?:[${group}]\\d{3})+)(?:[${point}]\\d+)?$`);
  return shape.test(text) ? Number(text.replaceAll(group, '').replace(point, '.')) : undefined;
}
