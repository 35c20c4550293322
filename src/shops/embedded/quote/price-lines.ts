import type { PricedRow } from '../shelf.ts';
import type { Amounts } from './totals.ts';

type Priced = Pick<PricedRow, 'price' | 'tax_class'>;

/** A line before it is priced. */
export interface Wanted<Row extends Priced = PricedRow> {
  readonly row: Row;
  readonly quantity: number;
}

/** A line with its own part of what is taken off and of the tax, so that it can be given back by itself. */
export interface PricedLine<Row extends Priced = PricedRow> extends Wanted<Row> {
  readonly discount: number;
  readonly tax: number;
}

/** What changes a price beside the shelf: percent off, the fee, and the tax rates of the destination by class. */
export interface Terms {
  readonly percentOff: number;
  readonly fee: number;
  readonly taxRates: ReadonlyMap<string, number>;
}

/** The class under which the delivery fee is taxed, where it is. */
const DELIVERY = 'delivery';

/**
 * Prices a basket in minor units. Discount and tax are rounded line by line, half to even, and the tax is that of the
 * discounted line: so the parts of an order always add up to the order.
 */
export function priceLines<Row extends Priced>(
  wanted: readonly Wanted<Row>[],
  { percentOff, fee, taxRates }: Terms,
): { readonly lines: readonly PricedLine<Row>[]; readonly amounts: Amounts } {
  const lines = wanted.map(({ row, quantity }) => {
    const full = row.price * quantity;
    const discount = shareOf(full, percentOff * 10_000);
    return { row, quantity, discount, tax: shareOf(full - discount, taxRates.get(row.tax_class) ?? 0) };
  });
  const add = (part: (line: PricedLine<Row>) => number): number =>
    lines.reduce((total, line) => total + part(line), 0);
  return {
    lines,
    amounts: {
      subtotal: subtotalOf(wanted),
      discount: add((line) => line.discount),
      fulfillment: fee,
      tax: add((line) => line.tax) + shareOf(fee, taxRates.get(DELIVERY) ?? 0),
    },
  };
}

export const subtotalOf = (wanted: readonly Wanted<Priced>[]): number =>
  wanted.reduce((total, { row, quantity }) => total + row.price * quantity, 0);

const MILLION = 1_000_000;

/** So many millionths of an amount, half a cent to the even side. */
export function shareOf(minor: number, partsPerMillion: number): number {
  const product = minor * partsPerMillion;
  const whole = Math.floor(product / MILLION);
  const rest = product - whole * MILLION;
  if (rest * 2 === MILLION) return whole + (whole % 2);
  return rest * 2 > MILLION ? whole + 1 : whole;
}
