import { sql } from 'kysely';
import type { CheckoutId, OrderId } from '../../../commerce/ids.ts';
import type { Order } from '../../../commerce/order.ts';
import type { Variant } from '../../../commerce/product.ts';
import type { OrderQuery, Page, ShopperCall } from '../../../commerce/shop.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { Books } from '../books.ts';
import { cursorAt, placeOf } from '../cursor.ts';
import { shelf, toVariant } from '../shelf.ts';
import { orderRows, type OrderRow } from './order-rows.ts';
import { toOrder } from './to-order.ts';

const PAGE = 20;
const LONGEST_PAGE = 100;

/** A customer's orders, newest first; days are those of the customer's own calendar. */
export async function orders(
  db: Books,
  { locale, shopper }: ShopperCall,
  { placed, limit = PAGE, cursor }: OrderQuery,
): Promise<Page<Order>> {
  const place = placeOf(cursor);
  const most = Math.max(1, Math.min(limit, LONGEST_PAGE));
  const rows = await orderRows(db)
    .innerJoin('shop.customers as c', 'c.id', 'o.customer')
    .where('o.customer', '=', shopper.customer)
    .$if(placed !== undefined, (query) =>
      query.where(
        sql<boolean>`o.placed_at >= ${placed?.from}::date::timestamp at time zone c.time_zone
          and o.placed_at < (${placed?.to}::date + 1)::timestamp at time zone c.time_zone`,
      ),
    )
    .$if(place !== undefined, (query) =>
      query.where(sql<boolean>`(o.placed_at, o.id) < (${place?.after}::timestamptz, ${place?.id})`),
    )
    .orderBy('o.placed_at', 'desc')
    .orderBy('o.id', 'desc')
    .limit(most + 1)
    .execute();

  const last = rows.length > most ? rows[most - 1] : undefined;
  const next = last && cursorAt({ after: last.placed_at.toISOString(), id: last.id, asOf: '' });
  return {
    items: await told(db, locale, rows.slice(0, most)),
    ...(next !== undefined && { next }),
  };
}

/** One of a customer's own orders. */
export async function order(
  db: Books,
  { locale, shopper }: ShopperCall,
  id: OrderId,
): Promise<Order | undefined> {
  const rows = await orderRows(db)
    .where('o.id', '=', id)
    .where('o.customer', '=', shopper.customer)
    .execute();
  return (await told(db, locale, rows))[0];
}

/** What became of completing a checkout, if it was the customer's own. */
export async function outcomeOf(
  db: Books,
  { locale, shopper }: ShopperCall,
  checkout: CheckoutId,
): Promise<Order | undefined> {
  const rows = await orderRows(db)
    .innerJoin('shop.completions as done', 'done.order_id', 'o.id')
    .where('done.checkout', '=', checkout)
    .where('o.customer', '=', shopper.customer)
    .execute();
  return (await told(db, locale, rows))[0];
}

async function told(db: Books, locale: Locale, rows: readonly OrderRow[]): Promise<readonly Order[]> {
  const variants = await variantsOf(db, locale, rows);
  return rows.map((row) => toOrder(row, variants, locale));
}

async function variantsOf(
  db: Books,
  locale: Locale,
  rows: readonly OrderRow[],
): Promise<ReadonlyMap<string, Variant>> {
  const ids = [...new Set(rows.flatMap(({ lines }) => lines.map((line) => line.variant)))];
  if (ids.length === 0) return new Map();

  const found = await shelf(db, locale).where('v.id', 'in', ids).execute();
  return new Map(found.map((row) => [row.id, toVariant(row)]));
}
