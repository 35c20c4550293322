import type { Variant } from '../commerce/product.ts';
import type { SaidQuantity } from './intent.ts';

/** Said of the thing itself, not of what it comes in. */
const OF_PIECES: ReadonlySet<string | undefined> = new Set([undefined, 'piece', 'dozen']);
const A_DOZEN = 12;

/** From here on nobody counts packs by mistake for pieces: "ten eggs" are not ten cartons. */
const MANY_PIECES = 6;

/** How many pieces are wanted, when that is what was said: twelve eggs, and not two cartons of them. */
export function piecesSaid(said: SaidQuantity | undefined, unit: string | undefined): number | undefined {
  if (typeof said !== 'number' || !OF_PIECES.has(unit)) return undefined;
  if (unit === 'dozen') return said * A_DOZEN;
  return said >= MANY_PIECES ? said : undefined;
}

/**
 * How many to put in the cart for a number as it was said: "a dozen eggs" is one carton of twelve, or of eighteen,
 * "two cartons" are two, and so are "two eggs", which cannot be had; all of it is read back before anything is bought.
 */
export function packsFor(
  said: number,
  unit: string | undefined,
  { count, size }: Pick<Variant, 'count' | 'size'>,
): number {
  if (!OF_PIECES.has(unit)) return said;
  const pieces = count ?? (size?.unit === 'ct' ? size.amount : 1);
  if (unit === 'dozen') return Math.ceil((said * A_DOZEN) / pieces);
  const arePieces = said % pieces === 0 || (pieces >= MANY_PIECES && said * 2 >= pieces);
  return arePieces ? Math.ceil(said / pieces) : said;
}
