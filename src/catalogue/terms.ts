import type { Locale } from '../locales/locale.ts';
import { singular, stopWords, wordsIn } from '../locales/normalise.ts';

/** The words of a text that tell one product from another, each in the form that its plural shares. */
export function termsIn(locale: Locale, text: string): readonly string[] {
  const words = wordsIn(locale, text);
  const telling = words.filter((word) => !stopWords(locale).has(word));
  return (telling.length > 0 ? telling : words).map((word) => singular(locale, word));
}
