import type { Listing } from '../commerce/product.ts';
import type { Locale } from '../locales/locale.ts';
import { sayMeasure } from '../locales/say-quantity.ts';
import { termsIn } from './terms.ts';

/** A listing with the terms that it answers to. */
export interface Entry {
  readonly listing: Listing;
  /** The title, then the aliases, most usual first: each as a set of terms. */
  readonly names: readonly ReadonlySet<string>[];
  /** Every term of every name, the brand, the option and the size. */
  readonly terms: ReadonlySet<string>;
}

/** Everything that is sold, arranged by the words that it answers to, in one language. */
export interface Shelf {
  readonly locale: Locale;
  readonly entries: readonly Entry[];
  readonly byTerm: ReadonlyMap<string, readonly Entry[]>;
}

export function shelfOf(locale: Locale, listings: readonly Listing[]): Shelf {
  const entries = listings.map((listing) => entryOf(locale, listing));
  const byTerm = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const term of entry.terms) {
      const others = byTerm.get(term);
      if (others === undefined) byTerm.set(term, [entry]);
      else others.push(entry);
    }
  }
  return { locale, entries, byTerm };
}

function entryOf(locale: Locale, listing: Listing): Entry {
  const { aliases, brand = '', option = '', size, title } = listing;
  const names = [title, ...aliases].map((name) => new Set(termsIn(locale, name)));
  const measure = size === undefined ? '' : sayMeasure(locale, size);
  const extra = termsIn(locale, `${brand} ${option} ${measure}`);
  return { listing, names, terms: new Set([...names.flatMap((name) => [...name]), ...extra]) };
}
