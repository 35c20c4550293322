import type { Finding } from '../../catalogue/finder.ts';
import type { Purchase, Variant } from '../../commerce/product.ts';
import type { SaidQuantity } from '../intent.ts';
import { piecesSaid } from '../packs.ts';
import type { Tools } from '../ports.ts';
import { callOf, type Turn } from '../turn.ts';

export interface SaidItem {
  readonly item: string;
  readonly size?: string;
  readonly quantity?: SaidQuantity;
  readonly unit?: string;
  /** What it takes the place of. */
  readonly insteadOf?: Variant;
}

export interface Found {
  readonly finding: Finding;
  /** It is not in what the customer has bought before. */
  readonly isNew: boolean;
}

/** Looks first among what the customer has bought, then among all that the shop sells. */
export async function findProduct(
  { insteadOf, item, quantity, size, unit }: SaidItem,
  purchases: readonly Purchase[],
  turn: Turn,
  { finder }: Tools,
): Promise<Found> {
  const pieces = piecesSaid(quantity, unit);
  const sought = {
    said: item,
    purchases,
    ...(pieces !== undefined && { pieces }),
    ...(insteadOf !== undefined && { insteadOf }),
    ...(size !== undefined && { size }),
  };
  if (purchases.length > 0) {
    const finding = await finder.find(callOf(turn), { ...sought, among: 'purchases', orNew: true });
    if (finding.kind !== 'none') return { finding, isNew: false };
  }
  return { finding: await finder.find(callOf(turn), { ...sought, among: 'shop' }), isNew: true };
}
