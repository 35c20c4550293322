import { compare, minus, money, type Money } from '../../commerce/money.ts';

export type PriceStep =
  | { readonly kind: 'same' }
  | { readonly kind: 'more' | 'less'; readonly by: Money }
  /** Two currencies: nobody has told us the rate. */
  | { readonly kind: 'unknown' };

/** How much more or less one price is than another. */
export function priceStep(from: Money, to: Money): PriceStep {
  if (from.currency !== to.currency) return { kind: 'unknown' };
  const way = compare(to, from);
  if (way === 0) return { kind: 'same' };
  const by = minus(to, from);
  return way > 0 ? { kind: 'more', by } : { kind: 'less', by: money(-by.minor, by.currency) };
}
