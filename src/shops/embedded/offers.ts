import type { VariantId } from '../../commerce/ids.ts';
import type { Offer } from '../../commerce/product.ts';
import type { Call } from '../../commerce/shop.ts';
import type { Books } from './books.ts';
import { currencyOf } from './profile.ts';
import { pricedShelf, toOffer } from './shelf.ts';

/** What these cost and how many there are, at this moment. */
export async function offers(
  db: Books,
  { locale }: Call,
  at: Date,
  variants: readonly VariantId[],
): Promise<readonly Offer[]> {
  if (variants.length === 0) return [];
  const [of, rows] = await Promise.all([
    currencyOf(db),
    pricedShelf(db, locale).where('v.id', 'in', variants).execute(),
  ]);
  const known = new Map(rows.map((row) => [row.id, toOffer(row, of, at)]));
  return variants.flatMap((id) => known.get(id) ?? []);
}
