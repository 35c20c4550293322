import type { Checkout } from '../../commerce/checkout.ts';
import { money, type Money } from '../../commerce/money.ts';
import { amountOf } from './order-view.ts';

export interface Extra {
  readonly type: 'fulfillment' | 'tax' | 'discount';
  /** Never negative: a discount is told as what it takes off. */
  readonly amount: Money;
}

/** All that the total holds beside the items, as far as it is not nothing (V2). */
export const extrasOf = ({ totals }: Checkout): readonly Extra[] =>
  TYPES.flatMap((type) => {
    const amount = amountOf(totals, type);
    if (amount === undefined || amount.minor === 0) return [];
    return [{ type, amount: money(Math.abs(amount.minor), amount.currency) }];
  });

const TYPES = ['fulfillment', 'tax', 'discount'] as const;
