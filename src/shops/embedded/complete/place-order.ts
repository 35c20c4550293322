import { sql } from 'kysely';
import { orderId, type CustomerId, type OrderId } from '../../../commerce/ids.ts';
import type { Window } from '../../../commerce/instant.ts';
import { ShopError } from '../../../commerce/shop-error.ts';
import type { Books } from '../books.ts';
import type { Change } from '../changing.ts';
import type { Draft } from '../quote/draft.ts';
import { insertLines } from './insert-lines.ts';

/** A new order, all of it in one parcel that is being prepared. */
export async function placeOrder(
  { tx, at }: Change,
  customer: CustomerId,
  { amounts, buyer, checkout, lines }: Draft,
): Promise<OrderId> {
  const { fulfillment } = checkout;
  if (fulfillment === undefined || buyer.instrument === undefined) {
    throw new ShopError('misbehaved', 'an order without a delivery or a payment');
  }
  const id = await nextOrderId(tx);
  await tx
    .insertInto('shop.orders')
    .values({
      id,
      customer,
      placed_at: at,
      currency: fulfillment.selected.price.currency,
      destination: JSON.stringify(fulfillment.destination),
      instrument: JSON.stringify(buyer.instrument.shown),
      delivery_option: fulfillment.selected.id,
      ...amounts,
    })
    .execute();
  const parcel = await firstParcel(tx, id, fulfillment.selected.window);
  await insertLines(tx, { order: id, parcel, after: 0 }, lines);
  await tx.insertInto('shop.order_events').values({ order_id: id, at, type: 'placed' }).execute();
  return id;
}

async function firstParcel(tx: Books, order: OrderId, { start, end }: Window): Promise<string> {
  const id = `${order}-P1`;
  await tx
    .insertInto('shop.parcels')
    .values({
      id,
      order_id: order,
      position: 1,
      state: 'processing',
      promised_start: new Date(start),
      promised_end: new Date(end),
      expected_start: new Date(start),
      expected_end: new Date(end),
    })
    .execute();
  return id;
}

async function nextOrderId(tx: Books): Promise<OrderId> {
  const { rows } = await sql<{ readonly id: string }>`
    select 'CM-' || nextval('shop.order_numbers') as id
  `.execute(tx);
  return orderId(rows[0]?.id ?? '');
}
