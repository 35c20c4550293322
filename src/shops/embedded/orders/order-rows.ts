import type { ExpressionBuilder, InferResult } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Books } from '../books.ts';
import type { ShopTables } from '../schema.ts';

/** A query for orders with all that belongs to them, in one statement and therefore of one moment. */
export const orderRows = (db: Books) =>
  db
    .selectFrom('shop.orders as o')
    .select([
      'o.id',
      'o.customer',
      'o.placed_at',
      'o.canceled_at',
      'o.currency',
      'o.destination',
      'o.instrument',
      'o.delivery_option',
    ])
    .select(['o.subtotal', 'o.discount', 'o.fulfillment', 'o.tax'])
    .select((order) => [
      lines(order).as('lines'),
      parcels(order).as('parcels'),
      events(order).as('events'),
      adjustments(order).as('adjustments'),
    ]);

/** One row of `orderRows`. */
export type OrderRow = InferResult<ReturnType<typeof orderRows>>[number];

type Row = ExpressionBuilder<ShopTables & { o: ShopTables['shop.orders'] }, 'o'>;

const lines = (order: Row) =>
  jsonArrayFrom(
    order
      .selectFrom('shop.order_lines as l')
      .whereRef('l.order_id', '=', 'o.id')
      .orderBy('l.position')
      .select(['l.id', 'l.variant', 'l.quantity', 'l.price', 'l.canceled', 'l.returned']),
  );

const parcels = (order: Row) =>
  jsonArrayFrom(
    order
      .selectFrom('shop.parcels as p')
      .whereRef('p.order_id', '=', 'o.id')
      .orderBy('p.position')
      .selectAll('p')
      .select((parcel) =>
        jsonArrayFrom(
          parcel
            .selectFrom('shop.parcel_lines as i')
            .innerJoin('shop.order_lines as il', 'il.id', 'i.line')
            .whereRef('i.parcel', '=', 'p.id')
            .orderBy('il.position')
            .select(['i.line', 'i.quantity']),
        ).as('lines'),
      ),
  );

const events = (order: Row) =>
  jsonArrayFrom(
    order
      .selectFrom('shop.order_events as e')
      .whereRef('e.order_id', '=', 'o.id')
      .orderBy('e.at')
      .orderBy('e.id')
      .select(['e.at', 'e.type', 'e.parcel', 'e.detail']),
  );

const adjustments = (order: Row) =>
  jsonArrayFrom(
    order
      .selectFrom('shop.adjustments as a')
      .whereRef('a.order_id', '=', 'o.id')
      .orderBy('a.at')
      .orderBy('a.id')
      .select(['a.at', 'a.type', 'a.amount', 'a.status']),
  );
