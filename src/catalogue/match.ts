import { resembles } from './resembles.ts';
import type { Entry, Shelf } from './shelf.ts';

/** How well one listing answers to what was said. */
export interface Match {
  readonly entry: Entry;
  /** How much of what was said it answers to, rare words counting for more: 0 to 1. */
  readonly coverage: number;
  /** `coverage`, and how close what was said is to one of its names: 0 to 1. */
  readonly score: number;
  /** Every word was found as it was said, none only resembles. */
  readonly literal: boolean;
  /** What was said is one of its names, and no mere part of one: "beer" is not the whole of "root beer". */
  readonly whole: boolean;
}

const BY_COVERAGE = 0.7;
const BY_NAME = 0.3;

/** Every listing that answers to any of the terms, best first. */
export function matchesFor(terms: readonly string[], shelf: Shelf): readonly Match[] {
  const found = new Map<Entry, { weight: number; literal: boolean; terms: Set<string> }>();
  const said = new Set(terms);
  let all = 0;
  for (const term of said) {
    const { entries, fit, literal } = lookUp(term, shelf);
    const weight = rarity(entries.length, shelf);
    all += weight;
    for (const { entry, as } of entries) {
      const so = found.get(entry) ?? { weight: 0, literal: true, terms: new Set() };
      so.weight += weight * fit;
      so.literal &&= literal;
      so.terms.add(as);
      found.set(entry, so);
    }
  }
  return [...found]
    .map(([entry, so]): Match => {
      const coverage = so.weight / all;
      const byName = nameFit(entry, so.terms);
      return {
        entry,
        coverage,
        literal: so.literal,
        score: BY_COVERAGE * coverage + BY_NAME * byName,
        whole: so.literal && so.terms.size === said.size && byName >= SECONDARY,
      };
    })
    .sort((a, b) => b.score - a.score || b.entry.listing.popularity - a.entry.listing.popularity);
}

interface Looked {
  readonly entries: readonly { readonly entry: Entry; readonly as: string }[];
  readonly fit: number;
  readonly literal: boolean;
}

const RESEMBLING = 0.8;

/** The word itself; only when nothing has it, the words that resemble it. */
function lookUp(term: string, { byTerm }: Shelf): Looked {
  const exact = byTerm.get(term);
  if (exact !== undefined) {
    return { entries: exact.map((entry) => ({ entry, as: term })), fit: 1, literal: true };
  }
  const entries = [...byTerm].flatMap(([other, having]) =>
    resembles(term, other) ? having.map((entry) => ({ entry, as: other })) : [],
  );
  return { entries, fit: RESEMBLING, literal: false };
}

/** A word that few listings have tells more than one that many have; one that none has counts like the rarest. */
const rarity = (having: number, { entries }: Shelf): number =>
  Math.log(1 + entries.length / Math.max(1, having));

const PRIMARY = 1;
const SECONDARY = 0.75;
const PARTLY = 0.5;

/** 1 for the title or the first alias, less for the others, and less for a part of a name. */
function nameFit({ names }: Entry, said: ReadonlySet<string>): number {
  const fits = names.map((name, place) => {
    const shared = [...name].filter((term) => said.has(term)).length;
    if (shared === name.size && shared === said.size) return place <= 1 ? PRIMARY : SECONDARY;
    return name.size === 0 ? 0 : (PARTLY * shared) / Math.max(name.size, said.size);
  });
  return Math.max(0, ...fits);
}
