import type { Locale } from '../../locales/locale.ts';
import { remembered } from '../../locales/remembered.ts';
import type { LocaleModel, Models, Piece } from '../model.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { spelling } from './tokens.ts';

/** All that is needed to understand one language, worked out once. */
export interface Vocabulary {
  readonly fillers: ReadonlySet<string>;
  readonly lexicons: ReadonlyMap<string, Lexicon>;
  readonly locale: LocaleModel;
  /** The patterns by the rarest of their words, which must be said for any of them to fit; by '' those without. */
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  readonly pronouns: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  /** The words that the sample utterances are made of, and that name no product. */
  readonly verbs: ReadonlySet<string>;
}

/** A sample utterance, ready to be compared with what was said. */
export interface Pattern {
  readonly intent: string;
  /** Its words, each once. */
  readonly literals: readonly string[];
  readonly steps: readonly Step[];
}

/** A word that must be said, or a slot of a type. */
export type Step =
  | { readonly kind: 'slot'; readonly name: string; readonly type: string }
  | { readonly kind: 'word'; readonly word: string };

/** The vocabulary of a language. */
export function vocabularyOf(models: Models, wanted: Locale): Vocabulary {
  const locale = models.locales.find((model) => model.locale === wanted);
  if (locale === undefined) throw new RangeError(`models/locales says nothing of ${wanted}`);

  const lexicons = new Map(models.slots.map((slot) => [slot.name, lexiconOf(slot, locale)]));
  const patterns = patternsOf(models, locale);
  const seedWords = new Set([...lexicons.values()].flatMap((lexicon) => [...lexicon.seedWords]));
  const spelled = (words: readonly string[]) => new Set(words.map((word) => spelling(word, locale)));
  return {
    fillers: spelled(locale.fillers),
    lexicons,
    locale,
    patterns: byRarestWord(patterns),
    pronouns: spelled(locale.pronouns),
    small: spelled(locale.small),
    verbs: new Set(patterns.flatMap(({ literals }) => literals).filter((word) => !seedWords.has(word))),
  };
}

function patternsOf(models: Models, locale: LocaleModel): readonly Pattern[] {
  const spelled = remembered((word) => spelling(word, locale).split(' '));
  const all = models.intents.flatMap(({ name, phrases, slots }) =>
    phrases[locale.locale]
      .flatMap(({ samples }) => samples)
      .map(({ pieces }) =>
        patternOf(
          name,
          pieces.flatMap((piece) => stepsOf(piece, slots, spelled)),
        ),
      ),
  );
  return [
    ...new Map(all.map((pattern) => [JSON.stringify([pattern.intent, pattern.steps]), pattern])).values(),
  ];
}

function patternOf(intent: string, steps: readonly Step[]): Pattern {
  const literals = new Set(steps.flatMap((step) => (step.kind === 'word' ? [step.word] : [])));
  return { intent, literals: [...literals], steps };
}

function stepsOf(
  piece: Piece,
  slots: Readonly<Record<string, string>>,
  spelled: (word: string) => readonly string[],
): readonly Step[] {
  if ('slot' in piece) return [{ kind: 'slot', name: piece.slot, type: slots[piece.slot] ?? '' }];
  return spelled(piece.word).map((word) => ({ kind: 'word', word }));
}

function byRarestWord(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Pattern[]> {
  const uses = new Map<string, number>();
  for (const word of patterns.flatMap(({ literals }) => literals)) uses.set(word, (uses.get(word) ?? 0) + 1);

  const grouped = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const [rarest = ''] = pattern.literals.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
    grouped.set(rarest, [...(grouped.get(rarest) ?? []), pattern]);
  }
  return grouped;
}
