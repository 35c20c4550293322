import type { Listing } from '../commerce/product.ts';
import type { Finding } from './finder.ts';
import type { Shelf } from './shelf.ts';

/** A dozen eggs are the carton of twelve, where they come in one: of those that were found, or beside the one that was. */
export function packed(finding: Finding, pieces: number | undefined, { entries }: Shelf): Finding {
  if (pieces === undefined || finding.kind === 'none') return finding;
  const holdsAsMany = (listing: Listing): boolean => piecesIn(listing) === pieces;
  if (finding.kind === 'several') {
    const [only, ...others] = finding.listings.filter(holdsAsMany);
    return only === undefined || others.length > 0 ? finding : { kind: 'sure', listing: only };
  }
  const { option, product } = finding.listing;
  const beside = entries
    .map(({ listing }) => listing)
    .find((each) => each.product === product && each.option === option && holdsAsMany(each));
  return beside === undefined ? finding : { ...finding, listing: beside };
}

const piecesIn = ({ count, size }: Listing): number => count ?? (size?.unit === 'ct' ? size.amount : 1);
