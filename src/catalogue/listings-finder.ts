import { instant, later, millisecondsBetween, type Instant } from '../commerce/instant.ts';
import type { Call, Shop } from '../commerce/shop.ts';
import type { Listing } from '../commerce/product.ts';
import type { Locale } from '../locales/locale.ts';
import { qualityWord } from '../locales/normalise.ts';
import { decideAmong, decideInHistory, decideInShop, likelyInHistory } from './decide.ts';
import type { Finder, Finding, Sought } from './finder.ts';
import { matchesFor, type Match } from './match.ts';
import { packed } from './packed.ts';
import { shelfOf, type Entry, type Shelf } from './shelf.ts';
import { sized, sizedAs } from './sized.ts';
import { termsIn } from './terms.ts';
import { withUnlisted } from './with-unlisted.ts';

/** Names may be a minute old; prices and stock are never kept. */
const FRESH_MS = 60_000;
/** Reading a whole catalogue takes longer than a turn may. */
const READING_MS = 60_000;

interface Kept {
  readonly readAt: Instant;
  readonly shelf: Promise<Shelf>;
}

/** Finds products by the names that the shop gives them, read from it now and then, in each language. */
export function listingsFinder(
  shop: Pick<Shop, 'listings'>,
  now: () => Instant,
  report: (error: unknown) => void,
): Finder {
  const kept = new Map<Locale, Kept>();

  return { find: async (call, sought) => find(await shelfFor(call.locale), sought) };

  function shelfFor(locale: Locale): Promise<Shelf> {
    const known = kept.get(locale);
    if (known === undefined) return keep(locale, readShelf(shop, locale, now()));
    if (millisecondsBetween(known.readAt, now()) > FRESH_MS) refresh(locale, known);
    return known.shelf;
  }

  function keep(locale: Locale, shelf: Promise<Shelf>): Promise<Shelf> {
    const entry = { readAt: now(), shelf };
    kept.set(locale, entry);
    // A shop that did not answer is asked again at the next turn.
    shelf.catch(() => {
      if (kept.get(locale) === entry) kept.delete(locale);
    });
    return shelf;
  }

  /** Turns go on with the shelf they know while the next one is read. */
  function refresh(locale: Locale, { shelf }: Kept): void {
    kept.set(locale, { readAt: now(), shelf });
    readShelf(shop, locale, now()).then(
      (read) => kept.set(locale, { readAt: now(), shelf: Promise.resolve(read) }),
      report,
    );
  }
}

async function readShelf(shop: Pick<Shop, 'listings'>, locale: Locale, now: Instant): Promise<Shelf> {
  const call: Call = { locale, deadline: later(instant(now), READING_MS) };
  const listings = new Map<string, Listing>();
  let cursor: string | undefined;
  do {
    const page = await shop.listings(call, cursor);
    // A thing that is listed twice is one thing all the same, and nobody is asked which of the two.
    for (const listing of page.items) listings.set(listing.id, listing);
    cursor = page.next;
  } while (cursor !== undefined);
  return shelfOf(locale, [...listings.values()]);
}

const find = (listed: Shelf, sought: Sought): Finding => packed(found(listed, sought), sought.pieces, listed);

function found(listed: Shelf, sought: Sought): Finding {
  const shelf = sought.among === 'purchases' ? withUnlisted(listed, sought.purchases) : listed;
  const { size } = sought;
  if (size !== 'small' && size !== 'medium' && size !== 'large') {
    return decided(candidates(sought, size ?? '', shelf), sought, shelf);
  }
  // "The medium roast" is no roast of medium size.
  const word = qualityWord(shelf.locale, size);
  const named = candidates(sought, word, shelf).filter(isCalledThat[size]);
  if (named.length > 0) return decided(named, { ...sought, size: '' }, shelf);
  const isSomethingNew = sought.orNew && matchesOf(sought, word, shelf).some(isCalledThat[size]);
  return isSomethingNew ? NOTHING : decided(candidates(sought, '', shelf), sought, shelf);
}

const NOTHING: Finding = { kind: 'none', nearest: [] };

const ALL = 0.999;

const isWhole = ({ whole }: Match): boolean => whole;

/** A large coffee filter is no large coffee, but medium is what roasts are. */
const isCalledThat = {
  small: isWhole,
  medium: ({ coverage, literal }: Match) => literal && coverage > ALL,
  large: isWhole,
} as const;

function candidates(sought: Sought, size: string, shelf: Shelf): readonly Match[] {
  const { among, orNew = false, purchases } = sought;
  const all = matchesOf(sought, size, shelf);
  const isOnOffer = offered(among, purchases);
  const matches = all.filter(({ entry }) => isOnOffer(entry));
  return orNew && among === 'purchases' ? likelyInHistory(matches, all, purchases) : matches;
}

const matchesOf = ({ said }: Sought, size: string, shelf: Shelf): readonly Match[] =>
  matchesFor(termsIn(shelf.locale, `${size} ${said}`), shelf);

function decided(matches: readonly Match[], sought: Sought, shelf: Shelf): Finding {
  switch (sought.among) {
    case 'purchases':
      return sized(decideInHistory(matches, sought.purchases), sought.size, shelf);
    case 'shop':
      return inItsSize(decideInShop(matches), sought, shelf);
    default:
      return decideAmong(matches);
  }
}

const inItsSize = (finding: Finding, { insteadOf, size }: Sought, shelf: Shelf): Finding =>
  size === undefined && insteadOf !== undefined
    ? sizedAs(finding, insteadOf, shelf)
    : sized(finding, size, shelf);

function offered(among: Sought['among'], purchases: Sought['purchases']): (entry: Entry) => boolean {
  if (among === 'shop') return () => true;
  const ids = new Set(among === 'purchases' ? purchases.map(({ variant }) => variant.id) : among);
  return ({ listing }) => ids.has(listing.id);
}
