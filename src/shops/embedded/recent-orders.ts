import { sql } from 'kysely';
import type { Books } from './books.ts';

/** An order in a list for the shop's own people. */
export interface RecentOrder {
  readonly id: string;
  readonly customer: string;
  readonly placedAt: Date;
}

/** The newest orders of all customers, for whoever looks for one. */
export const recentOrders = async (db: Books, limit: number): Promise<readonly RecentOrder[]> =>
  db
    .selectFrom('shop.orders')
    .select(['id', 'customer', sql<Date>`placed_at`.as('placedAt')])
    .orderBy('placed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
