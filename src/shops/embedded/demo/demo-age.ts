import { sql } from 'kysely';
import type { Books } from '../books.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How many whole days ago the demo shop was opened: its parcels do not move, so after a day they are late. */
export async function demoAge(db: Books, now: Date): Promise<number> {
  const row = await db
    .selectFrom('shop.orders as o')
    .select(sql<Date | null>`max(o.placed_at)`.as('newest'))
    // Whatever was quoted and completed was ordered since.
    .where(sql<boolean>`not exists (select from shop.completions c where c.order_id = o.id)`)
    .executeTakeFirst();
  const newest = row?.newest ?? now;
  return Math.max(0, Math.floor((now.getTime() - newest.getTime()) / DAY_MS));
}
