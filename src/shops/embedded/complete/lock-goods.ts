import type { Checkout } from '../../../commerce/checkout.ts';
import type { Books } from '../books.ts';
import { isSlot } from '../quote/delivery-options.ts';
import { wantedIds } from '../quote/wanted.ts';
import type { Wish } from '../quote/wish.ts';

/** Holds everything that others could take away: the order that is added to, the goods by id, the delivery slot. */
export async function lockGoods(tx: Books, wish: Wish, { fulfillment }: Checkout): Promise<void> {
  const { addTo, items } = wish.request;
  if (addTo !== undefined) {
    await tx.selectFrom('shop.orders').select('id').where('id', '=', addTo).forUpdate().execute();
  }
  await lockOffers(tx, await wantedIds(tx, wish.customer, items));
  if (fulfillment !== undefined && isSlot(fulfillment.selected.id)) {
    await lockSlot(tx, fulfillment.selected.id);
  }
}

/** Always in the order of their ids, so that two baskets never wait for each other in a circle. */
export async function lockOffers(tx: Books, variants: readonly string[]): Promise<void> {
  if (variants.length === 0) return;
  await tx
    .selectFrom('shop.offers')
    .select('variant')
    .where('variant', 'in', variants)
    .orderBy('variant')
    .forUpdate()
    .execute();
}

async function lockSlot(tx: Books, slot: string): Promise<void> {
  await tx
    .insertInto('shop.slot_bookings')
    .values({ slot, taken: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx.selectFrom('shop.slot_bookings').select('slot').where('slot', '=', slot).forUpdate().execute();
}
