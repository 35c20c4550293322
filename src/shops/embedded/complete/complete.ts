import type { Checkout, CheckoutProblem, Completion } from '../../../commerce/checkout.ts';
import type { CheckoutId, OrderId } from '../../../commerce/ids.ts';
import type { ShopperCall } from '../../../commerce/shop.ts';
import { ShopError } from '../../../commerce/shop-error.ts';
import { changeCart } from '../cart.ts';
import type { Change } from '../changing.ts';
import { order, outcomeOf } from '../orders/orders.ts';
import { draft, type Draft } from '../quote/draft.ts';
import { written } from '../quote/quote.ts';
import { totalMinor } from '../quote/totals.ts';
import type { Wish } from '../quote/wish.ts';
import { addToOrder } from './add-to-order.ts';
import { lockGoods } from './lock-goods.ts';
import { placeOrder } from './place-order.ts';
import { takeGoods } from './take-goods.ts';

/** Buys exactly what was quoted, once: everything that was agreed to is looked at again under lock, and must be the same. */
export async function complete(change: Change, call: ShopperCall, id: CheckoutId): Promise<Completion> {
  const done = await outcomeOf(change.tx, call, id);
  if (done !== undefined) return { kind: 'completed', order: done };

  const quoted = await openQuote(change, call, id);
  if (quoted === undefined) return { kind: 'expired' };

  const wish: Wish = { ...quoted, customer: call.shopper.customer, locale: call.locale, at: change.at };
  await lockGoods(change.tx, wish, quoted.snapshot);
  const now = await draft(change.tx, wish);
  if (now.terms !== quoted.terms) return changed(change, wish, now);
  if (now.checkout.problems.length > 0) return { kind: 'refused', problems: now.checkout.problems };

  const declined = await charge(change, id, now);
  if (declined !== undefined) return { kind: 'refused', problems: [declined] };
  return { kind: 'completed', order: await bought(change, call, wish, id, now) };
}

/** The quote as it was given, unless it has expired or is somebody else's. */
async function openQuote({ tx, at }: Change, { shopper }: ShopperCall, id: CheckoutId) {
  return tx
    .selectFrom('shop.checkouts')
    .select(['request', 'snapshot', 'terms'])
    .where('id', '=', id)
    .where('customer', '=', shopper.customer)
    .where('expires_at', '>', at)
    .executeTakeFirst();
}

/** A cart that is empty now was ordered or cleared since: there is nothing to ask again. */
async function changed(change: Change, wish: Wish, now: Draft): Promise<Completion> {
  if (wish.request.items === 'cart' && now.lines.length === 0) return { kind: 'expired' };
  const checkout: Checkout = await written(change, wish, now);
  return { kind: 'changed', checkout };
}

/** Authorises the payment. A refusal is kept in the books, and nothing else has happened. */
async function charge(
  { tx, at }: Change,
  checkout: CheckoutId,
  { amounts, buyer }: Draft,
): Promise<CheckoutProblem | undefined> {
  const { instrument } = buyer;
  if (instrument === undefined) return { code: 'no_payment_method' };
  await tx
    .insertInto('shop.payments')
    .values({
      checkout,
      instrument: instrument.shown.id,
      amount: totalMinor(amounts),
      status: instrument.approves ? 'authorized' : 'declined',
      at,
    })
    .execute();
  return instrument.approves ? undefined : { code: 'payment_declined', instrument: instrument.shown };
}

async function bought(change: Change, call: ShopperCall, wish: Wish, checkout: CheckoutId, now: Draft) {
  const { tx, at } = change;
  await takeGoods(tx, now);
  const id: OrderId =
    now.order === undefined
      ? await placeOrder(change, wish.customer, now)
      : await addToOrder(change, now.order, now);
  await tx.insertInto('shop.completions').values({ checkout, order_id: id, at }).execute();
  await tx.updateTable('shop.payments').set({ order_id: id }).where('checkout', '=', checkout).execute();
  if (wish.request.items === 'cart') await emptyCart(change, wish);

  const placed = await order(tx, call, id);
  if (placed === undefined) throw new ShopError('misbehaved', 'an order that was just placed is not there');
  return placed;
}

const emptyCart = async ({ tx }: Change, { customer }: Wish): Promise<void> =>
  changeCart(tx, customer, [{ kind: 'clear' }]);
