import type { Address } from '../../../commerce/customer.ts';
import type { Books } from '../books.ts';

/** The tax of each class at a destination, in parts per million; nothing is known without one. */
export async function taxRates(
  db: Books,
  destination: Address | undefined,
): Promise<ReadonlyMap<string, number>> {
  if (destination === undefined) return new Map();
  const rows = await db
    .selectFrom('shop.tax_rates')
    .select(['tax_class', 'parts_per_million'])
    .where('country', '=', destination.country)
    .where('region', '=', destination.region ?? '')
    .execute();
  return new Map(rows.map((row) => [row.tax_class, row.parts_per_million]));
}

/** What the best promotion of the day takes off a basket of this size. */
export async function percentOff(db: Books, subtotal: number, at: Date): Promise<number> {
  const best = await db
    .selectFrom('shop.promotions')
    .select((row) => row.fn.max('percent').as('percent'))
    .where('minimum_subtotal', '<=', subtotal)
    .where('starts_at', '<=', at)
    .where('ends_at', '>', at)
    .executeTakeFirst();
  return best?.percent ?? 0;
}
