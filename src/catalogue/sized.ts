import type { Listing, Unit } from '../commerce/product.ts';
import type { Finding } from './finder.ts';
import type { Shelf } from './shelf.ts';

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

/** "The large one" of the product that was found, whether or not this customer has ever bought that size. */
export function sized(finding: Finding, size: string | undefined, { entries }: Shelf): Finding {
  if (finding.kind !== 'sure' && finding.kind !== 'unsure') return finding;
  if (size !== 'small' && size !== 'large' && size !== 'medium') return finding;
  const siblings = siblingsOf(finding.listing, entries).sort((a, b) => amountIn(a) - amountIn(b));
  const listing = siblings.at(PLACE[size](siblings.length));
  return listing === undefined ? finding : { ...finding, listing };
}

/** The product that was found in the size of another one, if it comes in that size. */
export function sizedAs(
  finding: Finding,
  other: Pick<Listing, 'count' | 'size'>,
  { entries }: Shelf,
): Finding {
  if (finding.kind !== 'sure' && finding.kind !== 'unsure') return finding;
  const siblings = siblingsOf(finding.listing, entries);
  const listing = siblings.find((each) => amountIn(each) === amountIn(other));
  return listing === undefined ? finding : { ...finding, listing };
}

const siblingsOf = ({ option, product }: Listing, entries: Shelf['entries']): Listing[] =>
  entries.map(({ listing }) => listing).filter((each) => each.product === product && each.option === option);

const PLACE = {
  small: () => 0,
  medium: (sizes: number) => Math.floor((sizes - 1) / 2),
  large: () => -1,
} as const;

/** How much of it there is, pack and all, to tell the big one from the small one. */
export const amountIn = ({ count = 1, size }: Pick<Listing, 'count' | 'size'>): number =>
  count * (size === undefined ? 1 : size.amount * IN_BASE_UNITS[size.unit]);
