import type { HeardSlot, Span } from './spans.ts';
import type { Pattern, Step } from './vocabulary.ts';

/** How a pattern explains what was said. */
export interface Match {
  readonly slots: Readonly<Record<string, HeardSlot>>;
  readonly worth: number;
}

/** What was said, as patterns look at it. */
export interface Heard {
  /** How many words of politeness or hesitation begin at a word. */
  readonly fillerAt: (at: number) => number;
  readonly spansAt: (at: number, type: string) => readonly Span[];
  readonly words: readonly string[];
}

/** What a word of the sample is worth; a filler is neither good nor bad; what nothing explains counts against. */
const WORD = 10;
const FILLER = 4;
const UNEXPLAINED = -5;

/** The best way that a pattern explains all that was said, leaving at most `maySkip` words unexplained. */
export function matchPattern(pattern: Pattern, heard: Heard, maySkip: number): Match | undefined {
  const known = new Map<number, Match | undefined>();
  const { steps } = pattern;

  const best = (step: number, at: number, skips: number): Match | undefined => {
    const key = (step * 64 + at) * 4 + skips;
    if (known.has(key)) return known.get(key);
    const ways = [taking(steps[step], step, at, skips), skipping(step, at, skips)].flat();
    const found = ways.reduce<Match | undefined>(
      (a, b) => (a !== undefined && a.worth >= b.worth ? a : b),
      undefined,
    );
    known.set(key, found);
    return found;
  };

  const taking = (next: Step | undefined, step: number, at: number, skips: number): readonly Match[] => {
    if (next === undefined) return at === heard.words.length ? [NOTHING] : [];
    if (next.kind === 'word') {
      return heard.words[at] === next.word ? plus(best(step + 1, at + 1, skips), WORD) : [];
    }
    return heard
      .spansAt(at, next.type)
      .filter(({ known: isKnown }) => isKnown || pattern.literals.length > 0)
      .flatMap((span) => plus(best(step + 1, span.end, skips), span.worth, { [next.name]: span.heard }));
  };

  const skipping = (step: number, at: number, skips: number): readonly Match[] => {
    if (at >= heard.words.length) return [];
    const filler = heard.fillerAt(at);
    const politely = filler === 0 ? [] : plus(best(step, at + filler, skips), FILLER * filler);
    if (skips === 0) return politely;
    return [...politely, ...plus(best(step, at + 1, skips - 1), UNEXPLAINED)];
  };

  return best(0, 0, maySkip);
}

const NOTHING: Match = { slots: {}, worth: 0 };

function plus(
  rest: Match | undefined,
  worth: number,
  slots: Readonly<Record<string, HeardSlot>> = {},
): readonly Match[] {
  return rest === undefined
    ? []
    : [{ ...rest, slots: { ...slots, ...rest.slots }, worth: rest.worth + worth }];
}
