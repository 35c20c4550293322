import { sql } from 'kysely';
import { orderId, type OrderId } from '../../../commerce/ids.ts';
import { ShopError } from '../../../commerce/shop-error.ts';
import type { Change } from '../changing.ts';
import type { OrderRow } from '../orders/order-rows.ts';
import type { Draft } from '../quote/draft.ts';
import { insertLines } from './insert-lines.ts';

/** Puts more into an order that has not left the house, in the parcel that is being prepared, and pays for it apart. */
export async function addToOrder(
  { tx, at }: Change,
  order: OrderRow,
  { amounts, lines }: Draft,
): Promise<OrderId> {
  const [parcel] = order.parcels;
  if (parcel === undefined) throw new ShopError('misbehaved', 'an open order without a parcel');

  await insertLines(tx, { order: order.id, parcel: parcel.id, after: order.lines.length }, lines);
  await tx
    .updateTable('shop.orders')
    .set({
      subtotal: sql<number>`subtotal + ${amounts.subtotal}`,
      discount: sql<number>`discount + ${amounts.discount}`,
      fulfillment: sql<number>`fulfillment + ${amounts.fulfillment}`,
      tax: sql<number>`tax + ${amounts.tax}`,
    })
    .where('id', '=', order.id)
    .execute();
  await tx
    .insertInto('shop.order_events')
    .values({ order_id: order.id, at, type: 'added_to', parcel: parcel.id })
    .execute();
  return orderId(order.id);
}
