import type { Money } from './money.ts';

/** UCP total types. A discount's amount is negative. */
export type TotalType = 'subtotal' | 'discount' | 'fulfillment' | 'tax' | 'total';

export interface Total {
  readonly type: TotalType;
  readonly amount: Money;
}

export function totalOf(checkout: { readonly totals: readonly Total[] }, type: TotalType): Money | undefined {
  return checkout.totals.find((total) => total.type === type)?.amount;
}

/** The full price of a checkout or an order: what the customer pays. */
export function grandTotal(checkout: { readonly totals: readonly Total[] }): Money {
  const total = totalOf(checkout, 'total');
  if (total === undefined) throw new TypeError('a checkout without a total');
  return total;
}
