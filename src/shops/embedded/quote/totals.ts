import type { Total } from '../../../commerce/totals.ts';
import { money, type Currency } from '../../../commerce/money.ts';

/** The parts of a price in minor units; the discount is what is taken off. */
export interface Amounts {
  readonly subtotal: number;
  readonly discount: number;
  readonly fulfillment: number;
  readonly tax: number;
}

/** What is paid in the end. */
export const totalMinor = ({ subtotal, discount, fulfillment, tax }: Amounts): number =>
  subtotal - discount + fulfillment + tax;

/** The totals as a customer is told them; a discount only where there is one. */
export const totalsOf = (amounts: Amounts, of: Currency): readonly Total[] => [
  { type: 'subtotal', amount: money(amounts.subtotal, of) },
  ...(amounts.discount > 0 ? [{ type: 'discount' as const, amount: money(-amounts.discount, of) }] : []),
  { type: 'fulfillment', amount: money(amounts.fulfillment, of) },
  { type: 'tax', amount: money(amounts.tax, of) },
  { type: 'total', amount: money(totalMinor(amounts), of) },
];
