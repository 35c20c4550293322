import { languageOf } from '../../locales/locale.ts';
import type { LocaleModel, SlotModel } from '../model.ts';
import type { DayMeaning } from './day-meaning.ts';
import { spokenDays } from './spoken-days.ts';
import { spelling } from './tokens.ts';

/** What one slot type knows in one language, spelled as spoken words are compared. */
export interface Lexicon {
  readonly days: ReadonlyMap<string, DayMeaning>;
  /** The id of every phrase that has one. */
  readonly ids: ReadonlyMap<string, string>;
  readonly kind: SlotModel['kind'];
  /** The most words that anything here has. */
  readonly longest: number;
  readonly measures: ReadonlySet<string>;
  readonly seeds: ReadonlySet<string>;
  /** Every word of the seeds: what contains one sounds like it belongs here. */
  readonly seedWords: ReadonlySet<string>;
}

/** What a slot type knows in a language. */
export function lexiconOf(slot: SlotModel, locale: LocaleModel): Lexicon {
  const spelled = (words: readonly string[]) => words.map((word) => spelling(word, locale));
  const ids = new Map(
    slot.values.flatMap(({ id, words }) => spelled(words[locale.locale]).map((word) => [word, id] as const)),
  );
  const seeds = new Set(spelled(slot.seeds[locale.locale]));
  const days = slot.kind === 'date' ? spokenDays(languageOf(locale.locale)) : NO_DAYS;
  const phrases = [...ids.keys(), ...seeds, ...days.keys()];
  return {
    days,
    ids,
    kind: slot.kind,
    longest: phrases.reduce((most, phrase) => Math.max(most, phrase.split(' ').length), LONGEST_NUMBER),
    measures: new Set(spelled(slot.measures[locale.locale])),
    seeds,
    seedWords: new Set([...seeds].flatMap((seed) => seed.split(' ')).filter((word) => tells(word, locale))),
  };
}

/** The "a" of "double a batteries" does not tell that groceries are meant. */
function tells(word: string, { fillers, pronouns, small }: LocaleModel): boolean {
  return word.length > 1 && ![fillers, pronouns, small].some((words) => words.includes(word));
}

const NO_DAYS: ReadonlyMap<string, DayMeaning> = new Map();

/** "two hundred and twenty five". */
const LONGEST_NUMBER = 5;
