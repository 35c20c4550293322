import { sql } from 'kysely';
import type { Purchase } from '../../commerce/product.ts';
import { instant } from '../../commerce/instant.ts';
import type { CustomerId } from '../../commerce/ids.ts';
import { currency, money } from '../../commerce/money.ts';
import type { Page, ShopperCall } from '../../commerce/shop.ts';
import type { Books } from './books.ts';
import { cursorAt, placeOf } from './cursor.ts';
import { shelf, toVariant } from './shelf.ts';

const PAGE = 200;

/** All that a customer has ever bought, what they bought last first, as it was when the first page was asked for. */
export async function purchases(
  db: Books,
  { locale, shopper }: ShopperCall,
  at: Date,
  cursor?: string,
): Promise<Page<Purchase>> {
  const place = placeOf(cursor);
  const asOf = place?.asOf ?? at.toISOString();
  const rows = await db
    .selectFrom(shelf(db, locale).as('shelf'))
    .innerJoin(bought(db, shopper.customer, asOf).as('b'), 'b.variant', 'shelf.id')
    .selectAll('shelf')
    .select(['b.orders', 'b.last_at', 'b.last_quantity', 'b.last_price', 'b.currency', 'b.usual'])
    .$if(place !== undefined, (query) =>
      query.where(sql<boolean>`(b.last_at, b.variant) < (${place?.after}::timestamptz, ${place?.id})`),
    )
    .orderBy('b.last_at', 'desc')
    .orderBy('b.variant', 'desc')
    .limit(PAGE + 1)
    .execute();

  const items = rows.slice(0, PAGE).map((row) => ({
    variant: toVariant(row),
    orders: row.orders,
    lastAt: instant(row.last_at),
    lastQuantity: row.last_quantity,
    lastPrice: money(row.last_price, currency(row.currency)),
    usualQuantity: row.usual,
  }));
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
  return {
    items,
    ...(last !== undefined && { next: cursorAt({ after: last.last_at.toISOString(), id: last.id, asOf }) }),
  };
}

/** One row a variant; of quantities bought equally often the smallest is the usual one. */
const bought = (db: Books, customer: CustomerId, asOf: string) =>
  db
    .selectFrom(perOrder(db, customer, asOf).as('each'))
    .groupBy('each.variant')
    .select([
      'each.variant',
      sql<number>`count(*)::int`.as('orders'),
      sql<Date>`max(placed_at)`.as('last_at'),
      sql<number>`(array_agg(quantity order by placed_at desc, id desc))[1]`.as('last_quantity'),
      sql<number>`(array_agg(price order by placed_at desc, id desc))[1]`.as('last_price'),
      sql<string>`(array_agg(currency order by placed_at desc, id desc))[1]`.as('currency'),
      sql<number>`mode() within group (order by quantity)`.as('usual'),
    ]);

/** How many of each variant every order had, and at what price; added lines count with the rest. */
const perOrder = (db: Books, customer: CustomerId, asOf: string) =>
  db
    .selectFrom('shop.orders as o')
    .innerJoin('shop.order_lines as l', 'l.order_id', 'o.id')
    .where('o.customer', '=', customer)
    .where('o.canceled_at', 'is', null)
    .where(sql<boolean>`o.placed_at <= ${asOf}::timestamptz and l.quantity > l.canceled`)
    .groupBy(['o.id', 'l.variant'])
    .select([
      'o.id',
      'o.placed_at',
      'o.currency',
      'l.variant',
      sql<number>`sum(l.quantity - l.canceled)::int`.as('quantity'),
      sql<number>`(array_agg(l.price order by l.position desc))[1]`.as('price'),
    ]);
