import type { Language } from '../../locales/locale.ts';
import type { DayMeaning } from './day-meaning.ts';
import { englishDays } from './english-days.ts';
import { germanDays } from './german-days.ts';

/** Every way to say a day, a week or a month that we know in a language. */
export function spokenDays(language: Language): ReadonlyMap<string, DayMeaning> {
  return DAYS[language]();
}

const DAYS: Readonly<Record<Language, () => ReadonlyMap<string, DayMeaning>>> = {
  de: germanDays,
  en: englishDays,
};
