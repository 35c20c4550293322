import type { Unit } from '../../commerce/product.ts';
import type { PricedRow } from './shelf.ts';

type Pack = Pick<PricedRow, 'brand' | 'count' | 'option' | 'price' | 'product' | 'size_amount' | 'size_unit'>;

/**
 * How far one pack is from standing in for another of its kind: 0 is the same thing. Twice or half as much of the same
 * product comes before as much of another one; twice or half the price, another flavour and another brand count less.
 */
export const distance = (wanted: Pack, other: Pack): number =>
  doublings(contentOf(wanted), contentOf(other)) +
  doublings(wanted.price, other.price) / 2 +
  (wanted.product === other.product ? 0 : 0.75) +
  (wanted.option === other.option ? 0 : 0.5) +
  (wanted.brand === other.brand ? 0 : 0.25);

/** When one comes by weight and the other by volume, nobody can tell which is more. */
const UNKNOWN = 1;

const doublings = (a: number | undefined, b: number | undefined): number =>
  a === undefined || b === undefined ? UNKNOWN : Math.abs(Math.log2(a / b));

/** What is in a pack, in the base unit of its dimension; dimensions are far enough apart never to meet. */
function contentOf({ count, size_amount, size_unit }: Pack): number | undefined {
  if (size_amount === null || size_unit === null) return undefined;
  return size_amount * (count ?? 1) * IN_BASE_UNITS[size_unit];
}

/** Grams, millilitres and pieces; an ounce of water weighs about what a fluid ounce holds, so these may be compared. */
const IN_BASE_UNITS: Readonly<Record<Unit, number>> = {
  oz: 28.35,
  'fl oz': 29.57,
  lb: 453.6,
  ct: 1,
  g: 1,
  kg: 1000,
  ml: 1,
  l: 1000,
  gal: 3785,
  qt: 946.4,
  pt: 473.2,
  'sq ft': 1,
  ft: 1,
};
