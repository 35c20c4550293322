import { sql } from 'kysely';
import type { Books } from './books.ts';
import { orderRows } from './orders/order-rows.ts';
import { shelf } from './shelf.ts';

type Fact = Readonly<Record<string, unknown>>;

/** One order with all that ever happened to it, as plain data. */
export interface OrderStory {
  readonly order: Fact;
  readonly lines: readonly Fact[];
  readonly parcels: readonly Fact[];
  readonly payments: readonly Fact[];
  readonly adjustments: readonly Fact[];
  /** The quotes that were completed into it: the first made it, later ones added to it. */
  readonly checkouts: readonly Fact[];
  readonly events: readonly Fact[];
}

/** Tells an order's story to the shop's own people: whoever calls it may see every customer's orders. */
export async function orderStory(db: Books, id: string): Promise<OrderStory | undefined> {
  const row = await orderRows(db).where('o.id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;

  const { lines, parcels, adjustments, events, ...order } = row;
  const titles = await titlesOf(
    db,
    lines.map((line) => line.variant),
  );
  return {
    order: { ...order, total: order.subtotal - order.discount + order.fulfillment + order.tax },
    lines: lines.map((line) => ({ ...line, title: titles.get(line.variant) })),
    parcels,
    payments: await paymentsOf(db, id),
    adjustments,
    checkouts: await checkoutsOf(db, id),
    events,
  };
}

async function titlesOf(db: Books, variants: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await shelf(db, 'en-US').where('v.id', 'in', variants).execute();
  return new Map(rows.map(({ id, brand, title, option }) => [id, named(brand, title, option)]));
}

const named = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(' ');

const paymentsOf = async (db: Books, order: string): Promise<readonly Fact[]> =>
  db
    .selectFrom('shop.payments')
    .select(['at', 'checkout', 'instrument', 'amount', 'status'])
    .where('order_id', '=', order)
    .orderBy('at')
    .orderBy('id')
    .execute();

const checkoutsOf = async (db: Books, order: string): Promise<readonly Fact[]> =>
  db
    .selectFrom('shop.completions as d')
    .innerJoin('shop.checkouts as c', 'c.id', 'd.checkout')
    .select([
      'c.id',
      'c.created_at',
      'c.expires_at',
      'c.request',
      'c.snapshot',
      sql<Date>`d.at`.as('completed_at'),
    ])
    .where('d.order_id', '=', order)
    .orderBy('d.at')
    .execute();
