import { instant, later, millisecondsBetween, type Instant } from '../commerce/instant.ts';
import type { Call, Shop } from '../commerce/shop.ts';
import type { Listing } from '../commerce/product.ts';
import type { Locale } from '../locales/locale.ts';
import { decideAmong, decideInHistory, decideInShop, likelyInHistory } from './decide.ts';
import type { Finder, Finding, Sought } from './finder.ts';
import { matchesFor } from './match.ts';
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
  const listings: Listing[] = [];
  let cursor: string | undefined;
  do {
    const page = await shop.listings(call, cursor);
    listings.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return shelfOf(locale, listings);
}

const find = (listed: Shelf, sought: Sought): Finding => packed(found(listed, sought), sought.pieces, listed);

function found(listed: Shelf, sought: Sought): Finding {
  const { among, orNew = false, purchases } = sought;
  const shelf = among === 'purchases' ? withUnlisted(listed, purchases) : listed;
  const isOnOffer = offered(among, purchases);
  const all = matchesFor(termsOf(sought, shelf), shelf);
  const matches = all.filter(({ entry }) => isOnOffer(entry));
  if (among === 'purchases') {
    const likely = orNew ? likelyInHistory(matches, all, purchases) : matches;
    return sized(decideInHistory(likely, purchases), sought.size, shelf);
  }
  return among === 'shop' ? inItsSize(decideInShop(matches), sought, shelf) : decideAmong(matches);
}

/** "Large" is no word of a name; "12 ounce" may be. */
function termsOf({ said, size = '' }: Sought, { locale }: Shelf): readonly string[] {
  const isCompared = size === 'small' || size === 'medium' || size === 'large';
  return termsIn(locale, `${said} ${isCompared ? '' : size}`);
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
