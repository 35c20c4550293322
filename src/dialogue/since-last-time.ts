import type { LineItem } from '../commerce/cart.ts';
import type { Checkout, Fulfillment } from '../commerce/checkout.ts';
import { sameMoney, type Money } from '../commerce/money.ts';
import type { Order } from '../commerce/order.ts';
import type { Purchase } from '../commerce/product.ts';
import type { PriceSince, SinceLastTime } from './words/quote-words.ts';

const MUCH_DEARER = 1.1;

/**
 * V22: "same as last time", or the prices that have changed since. `undefined` when something is new to them: a thing,
 * how many of it, or where it goes.
 */
export function sinceLastTime(
  { fulfillment, lineItems }: Checkout,
  purchases: readonly Purchase[],
  lately: readonly Order[],
): SinceLastTime | undefined {
  const bought = lineItems.flatMap(({ price, variant }) => {
    const purchase = purchases.find((each) => each.variant.id === variant.id);
    return purchase === undefined ? [] : [priceSince(purchase, price)];
  });
  const prices = bought.filter(({ before, now }) => !sameMoney(before, now));
  if (prices.length > 0) return { kind: 'prices', prices };
  const isSame =
    lineItems.every((line) => isAsLastTime(line, purchases)) && goesWhereTheLatestWent(fulfillment, lately);
  return isSame ? { kind: 'same' } : undefined;
}

const isAsLastTime = ({ quantity, variant }: LineItem, purchases: readonly Purchase[]): boolean =>
  purchases.some(({ lastQuantity, variant: { id } }) => id === variant.id && lastQuantity === quantity);

function goesWhereTheLatestWent(fulfillment: Fulfillment | undefined, lately: readonly Order[]): boolean {
  const latest = lately.find(({ canceledAt }) => canceledAt === undefined);
  return (
    fulfillment === undefined || latest === undefined || latest.destination.id === fulfillment.destination.id
  );
}

const priceSince = ({ lastPrice, variant }: Purchase, now: Money): PriceSince => ({
  variant,
  before: lastPrice,
  now,
  muchDearer: now.currency === lastPrice.currency && now.minor > lastPrice.minor * MUCH_DEARER,
});
