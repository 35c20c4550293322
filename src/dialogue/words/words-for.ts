import type { Locale } from '../../locales/locale.ts';
import { de } from './de/de.ts';
import { en } from './en/en.ts';
import type { Manner, Words, WordsFor } from './words.ts';

/** What is said in a locale, in this manner. */
export const wordsFor: WordsFor = (locale, manner) => LANGUAGES[locale](manner);

const LANGUAGES: Readonly<Record<Locale, (manner: Manner) => Words>> = { 'en-US': en, 'de-DE': de };
