import { de } from './de/de.ts';
import { en } from './en/en.ts';
import { languageOf, type Language, type Locale } from './locale.ts';
import type { Tongue } from './tongue/tongue.ts';

/** What we know of a locale's language. */
export function tongueOf(locale: Locale): Tongue {
  return TONGUES[languageOf(locale)];
}

const TONGUES: Readonly<Record<Language, Tongue>> = { en, de };
