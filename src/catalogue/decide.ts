import type { Listing, Purchase } from '../commerce/product.ts';
import type { Finding } from './finder.ts';
import type { Match } from './match.ts';

/** Less of what was said than this, and it is something else. */
const ENOUGH = 0.6;
/** Candidates this close cannot be told apart by their names. */
const CLOSE = 0.05;
/** Within what somebody has bought, a word in common is nearly as good as the name. */
const CLOSE_IN_HISTORY = 0.1;
const MOST_OPTIONS = 3;
const MOST_NEAREST = 3;
const NEARLY = 0.34;

/** Sure, one question, or not found: among all that the shop sells. */
export function decideInShop(matches: readonly Match[]): Finding {
  const answering = closest(matches, CLOSE);
  const [best, ...others] = onePerProduct(answering);
  if (best === undefined) return none(matches);
  if (others.length > 0) return several([best, ...others]);
  return one(best);
}

/** The same, among a few that are known: in a cart, two sizes of a product are two things. */
export function decideAmong(matches: readonly Match[]): Finding {
  const [best, ...others] = closest(matches, CLOSE);
  if (best === undefined) return none(matches);
  return others.length > 0 ? several([best, ...others]) : one(best);
}

/** The same, among what the customer has bought: there a habit settles what the name leaves open. */
export function decideInHistory(matches: readonly Match[], purchases: readonly Purchase[]): Finding {
  const answering = byHabit(closest(matches, CLOSE_IN_HISTORY), purchases);
  const [best, next] = answering;
  if (best === undefined) return { kind: 'none', nearest: [] };
  const [most] = byHabit(complete(matches), purchases);
  if (most !== undefined && most.habit >= FAR_MORE * best.habit) return one(most.match);
  if (next === undefined || best.habit >= CLEARLY * next.habit) return one(best.match);
  return several(answering.map(({ match }) => match));
}

interface Habitual {
  readonly match: Match;
  readonly habit: number;
}

const byHabit = (matches: readonly Match[], purchases: readonly Purchase[]): readonly Habitual[] =>
  matches
    .map((match) => ({ match, habit: habitOf(match.entry.listing, purchases) }))
    .sort((a, b) => b.habit - a.habit);

/** All that was said is said of these, be it their name or a part of it. */
function complete(matches: readonly Match[]): readonly Match[] {
  const most = Math.max(0, ...matches.map(({ coverage }) => coverage));
  return matches.filter(({ coverage, literal }) => literal && coverage > most - SAME);
}

/** Whoever buys the jars every week means them by "baby food", though the pouches that they once tried are called so. */
const FAR_MORE = 8;

/** Bought twice as often: that is the one they mean. */
const CLEARLY = 2;

/** No word less was said of one than of the other. */
const SAME = 0.001;

/** As often as this, a part of its name is enough: whoever always buys oat milk calls it milk. */
const A_HABIT = 3;

/**
 * Of what the customer has bought, what can be meant by somebody who may also mean something new: the root beer that
 * they once tried is not their beer while the shop has beer, nor is their mint ice cream the vanilla that they name.
 */
export function likelyInHistory(
  bought: readonly Match[],
  inShop: readonly Match[],
  purchases: readonly Purchase[],
): readonly Match[] {
  const most = Math.max(0, ...inShop.filter(({ literal }) => literal).map(({ coverage }) => coverage));
  const complete = bought.filter(({ coverage }) => coverage > most - SAME);
  const kinds = new Set(inShop.filter(({ whole }) => whole).map(({ entry }) => entry.listing.kind));
  if (kinds.size === 0) return complete;
  return complete.filter(
    ({ entry: { listing } }) => kinds.has(listing.kind) || habitOf(listing, purchases) >= A_HABIT,
  );
}

const habitOf = ({ id }: Listing, purchases: readonly Purchase[]): number =>
  purchases.find(({ variant }) => variant.id === id)?.orders ?? 0;

function closest(matches: readonly Match[], margin: number): readonly Match[] {
  const [best] = matches;
  if (best === undefined || best.coverage < ENOUGH) return [];
  return matches.filter(({ score }) => score >= best.score - margin);
}

/** Its sizes are no other product: the best-selling one stands for all of them. */
function onePerProduct(matches: readonly Match[]): readonly Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const { popularity, product } = match.entry.listing;
    const so = best.get(product);
    if (so === undefined || popularity > so.entry.listing.popularity) best.set(product, match);
  }
  return [...best.values()];
}

const one = ({ entry, literal }: Match): Finding => ({
  kind: literal ? 'sure' : 'unsure',
  listing: entry.listing,
});

const several = (matches: readonly Match[]): Finding => ({
  kind: 'several',
  listings: matches.slice(0, MOST_OPTIONS).map(({ entry }) => entry.listing),
  total: matches.length,
});

const none = (matches: readonly Match[]): Finding => ({
  kind: 'none',
  // What only resembles it is no help: nobody who asks for dust means duct tape.
  nearest: onePerProduct(matches.filter(({ coverage, literal }) => literal && coverage >= NEARLY))
    .slice(0, MOST_NEAREST)
    .map(({ entry }) => entry.listing),
});
