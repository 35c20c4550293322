import type { Unit, Variant } from '../../commerce/product.ts';

/** What one of each is in the smallest unit of its kind: grams, millilitres, pieces, square centimetres, millimetres. */
const IN_BASE_UNITS: Readonly<Record<Unit, number>> = {
  oz: 28.35,
  lb: 453.6,
  g: 1,
  kg: 1000,
  'fl oz': 29.57,
  pt: 473.2,
  qt: 946.4,
  gal: 3785,
  ml: 1,
  l: 1000,
  ct: 1,
  'sq ft': 929,
  ft: 304.8,
};

/** How much of it there is, pack and all, to tell the big one from the small one. */
export const amountIn = ({ count = 1, size }: Variant): number =>
  count * (size === undefined ? 1 : size.amount * IN_BASE_UNITS[size.unit]);
