import type { Variant } from '../commerce/product.ts';

/** Said of the thing itself, not of what it comes in. */
const OF_PIECES: ReadonlySet<string | undefined> = new Set([undefined, 'piece', 'dozen']);
const A_DOZEN = 12;

/**
 * How many to put in the cart for a number as it was said: "a dozen eggs" is one carton of twelve, "two cartons" are
 * two, and "five eggs" cannot be had but as five cartons, which is read back before anything is bought.
 */
export function packsFor(
  said: number,
  unit: string | undefined,
  { count, size }: Pick<Variant, 'count' | 'size'>,
): number {
  if (!OF_PIECES.has(unit)) return said;
  const pieces = count ?? (size?.unit === 'ct' ? size.amount : 1);
  const wanted = unit === 'dozen' ? said * A_DOZEN : said;
  return pieces > 1 && wanted % pieces === 0 ? wanted / pieces : wanted;
}
