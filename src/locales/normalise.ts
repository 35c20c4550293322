import { fold } from './fold.ts';
import type { Locale } from './locale.ts';
import { remembered } from './remembered.ts';
import { tongueOf } from './tongues.ts';

/**
 * The words of a text, for comparing what was said with what is on the shelf: folded (see `fold`), no punctuation,
 * `&` and `%` as words, digits apart from letters ("12oz" is 12 and oz), and one decimal mark in every language.
 */
export function wordsIn(locale: Locale, text: string): readonly string[] {
  const { signs, digits } = tongueOf(locale).matching;
  return (
    fold(text)
      .replaceAll('&', ` ${signs['&']} `)
      .replaceAll('%', ` ${signs['%']} `)
      .replaceAll(grouping(digits.group), '')
      .replaceAll(pointing(digits.point), '.')
      .match(WORDS) ?? []
  );
}

/**
 * The form that a word and its plural share, for matching a folded word and never for showing: "berries" and "berry"
 * are both "berry". German endings go whether they mark a plural or a case ("grüner Tee", "grünen Tee").
 */
export function singular(locale: Locale, word: string): string {
  return tongueOf(locale).matching.singular(word);
}

/** The word for a size or a quality that was heard by its id: "decaf" is "entkoffeiniert" on a German shelf. */
export const qualityWord = (locale: Locale, id: string): string =>
  tongueOf(locale).matching.qualities.get(id) ?? id.replaceAll('-', ' ');

/** Folded words that tell nothing about a product: "the", "my", "please", "more". */
export function stopWords(locale: Locale): ReadonlySet<string> {
  return tongueOf(locale).matching.stopWords;
}

const WORDS = /\d+(?:\.\d+)?|[\p{L}\p{M}]+|\p{N}/gu;

const grouping = remembered((mark) => new RegExp(`(?<=\\d)[${mark}](?=\\d{3}(?!\\d))`, 'g'));
const pointing = remembered((mark) => new RegExp(`(?<=\\d)[${mark}](?=\\d)`, 'g'));
