import { sql } from 'kysely';
import type { OrderId } from '../../commerce/ids.ts';
import { currency, money } from '../../commerce/money.ts';
import type { Cancellation } from '../../commerce/order.ts';
import type { ShopperCall } from '../../commerce/shop.ts';
import type { Books } from './books.ts';
import type { Change } from './changing.ts';
import { lockOffers } from './complete/lock-goods.ts';
import { moveSlot, moveStock } from './complete/take-goods.ts';
import { orderRows, type OrderRow } from './orders/order-rows.ts';
import { order } from './orders/orders.ts';
import { isSlot } from './quote/delivery-options.ts';
import { totalMinor } from './quote/totals.ts';

/** Calls an order off as long as nothing of it has left the house: the goods go back, and so does the money. */
export async function cancel(change: Change, call: ShopperCall, id: OrderId): Promise<Cancellation> {
  const { tx, at } = change;
  const row = await lockOrder(tx, call, id);
  const because = whyNot(row);
  if (row === undefined || because !== undefined) {
    return { kind: 'refused', because: because ?? 'not_found' };
  }

  await returnGoods(tx, row);
  await callOff(tx, row, at);
  const refund = await giveBack(tx, row, at);
  const canceled = await order(tx, call, id);
  if (canceled === undefined) return { kind: 'refused', because: 'not_found' };
  return {
    kind: 'canceled',
    order: canceled,
    ...(refund > 0 && { refund: money(refund, currency(row.currency)) }),
  };
}

async function lockOrder(tx: Books, { shopper }: ShopperCall, id: OrderId): Promise<OrderRow | undefined> {
  await tx.selectFrom('shop.orders').select('id').where('id', '=', id).forUpdate().execute();
  return orderRows(tx).where('o.id', '=', id).where('o.customer', '=', shopper.customer).executeTakeFirst();
}

function whyNot(
  row: OrderRow | undefined,
): 'shipped' | 'delivered' | 'already_canceled' | 'not_found' | undefined {
  if (row === undefined) return 'not_found';
  if (row.canceled_at !== null) return 'already_canceled';
  if (row.parcels.every(({ state }) => state === 'delivered' || state === 'returned')) return 'delivered';
  return row.parcels.every((parcel) => parcel.state === 'processing') ? undefined : 'shipped';
}

async function returnGoods(tx: Books, { delivery_option, lines }: OrderRow): Promise<void> {
  await lockOffers(
    tx,
    lines.map((line) => line.variant),
  );
  await moveStock(
    tx,
    lines.map(({ variant, quantity, canceled }) => ({ variant, quantity: quantity - canceled })),
  );
  if (isSlot(delivery_option)) await moveSlot(tx, delivery_option, -1);
}

async function callOff(tx: Books, { id }: OrderRow, at: Date): Promise<void> {
  await tx.updateTable('shop.orders').set({ canceled_at: at }).where('id', '=', id).execute();
  await tx
    .updateTable('shop.order_lines')
    .set({ canceled: sql<number>`quantity` })
    .where('order_id', '=', id)
    .execute();
  await tx.updateTable('shop.parcels').set({ state: 'canceled' }).where('order_id', '=', id).execute();
  await tx.insertInto('shop.order_events').values({ order_id: id, at, type: 'canceled' }).execute();
}

/** An authorisation is void at once; money that was taken already is on its way back. Tells how much. */
async function giveBack(tx: Books, row: OrderRow, at: Date): Promise<number> {
  const payments = await tx
    .selectFrom('shop.payments')
    .select(['id', 'status'])
    .where('order_id', '=', row.id)
    .where('status', 'in', ['authorized', 'captured'])
    .execute();
  for (const { id, status } of payments) {
    const then = status === 'captured' ? 'refunded' : 'voided';
    await tx.updateTable('shop.payments').set({ status: then }).where('id', '=', id).execute();
  }
  const before = row.adjustments.reduce((sum, { amount }) => sum + amount, 0);
  const amount = totalMinor(row) - before;
  if (amount <= 0 || payments.length === 0) return 0;

  const status = payments.some((payment) => payment.status === 'captured') ? 'pending' : 'completed';
  await tx
    .insertInto('shop.adjustments')
    .values({ order_id: row.id, type: 'cancellation', at, amount, status })
    .execute();
  return amount;
}
