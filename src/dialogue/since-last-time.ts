import type { Checkout } from '../commerce/checkout.ts';
import { sameMoney, type Money } from '../commerce/money.ts';
import type { Purchase } from '../commerce/product.ts';
import type { PriceSince, SinceLastTime } from './words/quote-words.ts';

const MUCH_DEARER = 1.1;

/** V22: "same as last time", or the prices that have changed since. `undefined` when something is new to them. */
export function sinceLastTime(
  { lineItems }: Checkout,
  purchases: readonly Purchase[],
): SinceLastTime | undefined {
  const bought = lineItems.flatMap(({ price, variant }) => {
    const purchase = purchases.find((each) => each.variant.id === variant.id);
    return purchase === undefined ? [] : [priceSince(purchase, price)];
  });
  const prices = bought.filter(({ before, now }) => !sameMoney(before, now));
  if (prices.length > 0) return { kind: 'prices', prices };
  return bought.length === lineItems.length ? { kind: 'same' } : undefined;
}

const priceSince = ({ lastPrice, variant }: Purchase, now: Money): PriceSince => ({
  variant,
  before: lastPrice,
  now,
  muchDearer: now.currency === lastPrice.currency && now.minor > lastPrice.minor * MUCH_DEARER,
});
