import type { VariantId } from '../../commerce/ids.ts';
import type { ShopperCall } from '../../commerce/shop.ts';
import type { Change } from './changing.ts';

/** Remembers that the customer wants to hear when it is back; what the shop has never sold will not come back. */
export async function watchRestock(
  { tx, at }: Change,
  { shopper }: ShopperCall,
  variant: VariantId,
): Promise<void> {
  const known = await tx.selectFrom('shop.variants').select('id').where('id', '=', variant).execute();
  if (known.length === 0) return;
  await tx
    .insertInto('shop.restock_watches')
    .values({ customer: shopper.customer, variant, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
