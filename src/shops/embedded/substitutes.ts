import type { VariantId } from '../../commerce/ids.ts';
import type { Offer } from '../../commerce/product.ts';
import type { Call } from '../../commerce/shop.ts';
import type { Books } from './books.ts';
import { distance } from './distance.ts';
import { currencyOf } from './profile.ts';
import { pricedShelf, toOffer } from './shelf.ts';

const AT_MOST = 3;

/** What can stand in for a variant and is there, the nearest first. */
export async function substitutes(
  db: Books,
  { locale }: Call,
  at: Date,
  id: VariantId,
): Promise<readonly Offer[]> {
  const wanted = await pricedShelf(db, locale).where('v.id', '=', id).executeTakeFirst();
  if (wanted === undefined) return [];

  const of = await currencyOf(db);
  const candidates = await pricedShelf(db, locale)
    .where('p.kind', '=', wanted.kind)
    .where('v.id', '<>', id)
    .where('o.withdrawn', '=', false)
    .where('o.on_hand', '>', 0)
    .orderBy('v.id')
    .execute();
  return candidates
    .map((row) => ({ row, far: distance(wanted, row) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, AT_MOST)
    .map(({ row }) => toOffer(row, of, at));
}
