import type { Listing, Purchase, Variant } from '../commerce/product.ts';
import { shelfOf, type Entry, type Shelf } from './shelf.ts';

/**
 * The shelf, and on it what the customer used to buy and the shop no longer lists: "the mint ice cream" is what they
 * had, even when it cannot be had any more. Whoever has moved on to another size of it means that one.
 */
export function withUnlisted(shelf: Shelf, purchases: readonly Purchase[]): Shelf {
  const variants = purchases.map(({ variant }) => variant);
  const listed = new Set(shelf.entries.map(({ listing }) => listing.id));
  const movedOnTo = new Set(variants.filter(({ id }) => listed.has(id)).map(({ product }) => product));
  const unlisted = variants.filter(({ id, product }) => !listed.has(id) && !movedOnTo.has(product));
  if (unlisted.length === 0) return shelf;

  const old = shelfOf(
    shelf.locale,
    unlisted.map((variant) => listingOf(variant, shelf)),
  );
  const byTerm = new Map(shelf.byTerm);
  for (const [term, entries] of old.byTerm) byTerm.set(term, [...(byTerm.get(term) ?? []), ...entries]);
  return { ...shelf, entries: [...shelf.entries, ...old.entries], byTerm };
}

/** It goes by the names of its siblings that are still there. */
function listingOf(variant: Variant, { entries }: Shelf): Listing {
  const sibling: Entry | undefined = entries.find(({ listing }) => listing.product === variant.product);
  return {
    ...variant,
    aliases: sibling?.listing.aliases ?? [],
    kind: sibling?.listing.kind ?? '',
    popularity: 0,
  };
}
