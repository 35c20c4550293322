import { LOCALES, type Locale } from '../locales/locale.ts';
import type { Models } from './model.ts';
import { withoutInvocation } from './understanding/invocation.ts';
import { matchPattern, type Heard } from './understanding/match.ts';
import { spansFrom, type HeardSlot, type Span } from './understanding/spans.ts';
import type { Tokens } from './understanding/tokens.ts';
import { vocabularyOf, type Pattern, type Vocabulary } from './understanding/vocabulary.ts';

/** What a platform would have made of a sentence. */
interface Understood {
  readonly intent: string;
  /** The intents that came next, best first: 10 when every word is the sample's own. */
  readonly runnersUp: readonly { readonly intent: string; readonly score: number }[];
  readonly score: number;
  readonly slots: Readonly<Record<string, HeardSlot>>;
}

/** Understands a sentence typed in a locale on a day (`YYYY-MM-DD`). */
export type Understand = (locale: Locale, text: string, today: string) => Understood;

/** Understands typed sentences as the platforms would: each by the sample utterance that explains it best. */
export function understandWith(models: Models): Understand {
  const vocabularies = new Map(LOCALES.map((locale) => [locale, vocabularyOf(models, locale)]));
  return (locale, text, today) => {
    const vocabulary = vocabularies.get(locale);
    if (vocabulary === undefined) return plain('NotUnderstood');

    const { opened, rest } = withoutInvocation(text, vocabulary.locale);
    if (rest.words.length === 0) return plain(opened ? 'Launch' : 'NoInput');
    if (rest.words.length > MOST_WORDS) return plain('NotUnderstood');
    return bestOf(rest, vocabulary, today);
  };
}

/** Nobody says more to a speaker in one breath. */
const MOST_WORDS = 40;

/** Below this, an explanation is a guess: more so when words are left out, of which there may be two. */
const ENOUGH = 2.5;
const ENOUGH_WHEN_SKIPPING = 5;
const MOST_SKIPPED = 2;

function plain(intent: string): Understood {
  return { intent, runnersUp: [], score: 0, slots: {} };
}

function bestOf(tokens: Tokens, vocabulary: Vocabulary, today: string): Understood {
  const heard = heardIn(tokens, vocabulary, today);
  const said = new Set(tokens.words);
  const candidates = ['', ...said]
    .flatMap((word) => vocabulary.patterns.get(word) ?? [])
    .filter(({ literals }) => literals.every((word) => said.has(word)));
  const whole = matches(candidates, heard, 0, ENOUGH);
  const found = whole.length > 0 ? whole : matches(candidates, heard, MOST_SKIPPED, ENOUGH_WHEN_SKIPPING);
  const [first, ...others] = found;
  if (first === undefined) return plain('NotUnderstood');
  return { ...first, runnersUp: others.slice(0, 3).map(({ intent, score }) => ({ intent, score })) };
}

/** The best match of each intent, the best of all first. */
function matches(
  candidates: readonly Pattern[],
  heard: Heard,
  mostSkipped: number,
  enough: number,
): readonly Found[] {
  const best = new Map<string, Found>();
  for (const pattern of candidates) {
    // A sample of one word says too little to guess from.
    const match = matchPattern(pattern, heard, pattern.literals.length > 1 ? mostSkipped : 0);
    if (match === undefined) continue;
    const score = Math.round((match.worth / heard.words.length) * 100) / 100;
    if (score < enough || score <= (best.get(pattern.intent)?.score ?? 0)) continue;
    best.set(pattern.intent, { intent: pattern.intent, score, slots: match.slots });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

type Found = Omit<Understood, 'runnersUp'>;

function heardIn(tokens: Tokens, vocabulary: Vocabulary, today: string): Heard {
  const spans = new Map<string, readonly Span[]>();
  const spansAt = (at: number, type: string) => {
    const key = `${at} ${type}`;
    const found = spans.get(key) ?? spansFrom(at, type, tokens, vocabulary, today);
    spans.set(key, found);
    return found;
  };
  return { fillerAt: (at) => fillerAt(at, tokens.words, vocabulary.fillers), spansAt, words: tokens.words };
}

/** The longest filler that begins at a word: "i would like to" before "i". */
function fillerAt(at: number, words: readonly string[], fillers: ReadonlySet<string>): number {
  for (let length = 6; length > 0; length -= 1) {
    if (at + length <= words.length && fillers.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}
