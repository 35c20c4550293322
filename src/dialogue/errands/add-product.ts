import type { VariantId } from '../../commerce/ids.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import type { Tools } from '../ports.ts';
import { packsFor } from '../packs.ts';
import { allPurchases } from '../purchases.ts';
import { checkQuantity } from '../quantity.ts';
import { callOf, shopperCallOf, type LinkedTurn } from '../turn.ts';
import { addAll } from './add-all.ts';
import { askHowMany } from './ask-how-many.ts';

/** One more of what was said in one breath is known: on with the rest, and then into the cart with all of it. */
export async function addProduct(
  variant: VariantId,
  errand: Errand,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const checked = checkQuantity(errand.quantity);
  const [offer] = await tools.shop.offers(callOf(turn), [variant]);
  if (offer !== undefined && (checked.kind === 'unclear' || checked.kind === 'too-many')) {
    return askHowMany(checked.kind, offer.variant, errand, turn, tools);
  }
  const said = checked.kind === 'fine' ? checked.quantity : 1;
  const quantity = offer === undefined ? said : packsFor(said, errand.unit, offer.variant);
  const { known = [], notFound = [], rest = [] } = errand;
  const purchases = await allPurchases(tools.shop, shopperCallOf(turn));
  return addAll({ known: [...known, { variant, quantity }], notFound, rest }, purchases, turn, tools);
}
