import type { VariantId } from '../../commerce/ids.ts';
import type { Offer } from '../../commerce/product.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import { packsFor } from '../packs.ts';
import { planFor } from '../plan.ts';
import type { Tools } from '../ports.ts';
import { propose } from '../propose.ts';
import { allPurchases } from '../purchases.ts';
import { checkQuantity } from '../quantity.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { callOf, shopperCallOf, type LinkedTurn } from '../turn.ts';
import { askHowMany } from './ask-how-many.ts';
import { offerInstead } from './offer-instead.ts';

/** The product is known: as many as were said, or as usual, at today's price, if there are as many. */
export async function reorderProduct(
  variant: VariantId,
  errand: Errand,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const [offer] = await tools.shop.offers(callOf(turn), [variant]);
  const wanted = errand.quantity === undefined ? await asUsual(errand, variant, turn, tools) : errand;
  if (offer?.availability !== 'in_stock') return offerInstead(variant, wanted, turn, tools);

  const checked = checkQuantity(wanted.quantity);
  switch (checked.kind) {
    case 'fine':
      return inStock(offer, packsFor(checked.quantity, wanted.unit, offer.variant), wanted, turn, tools);
    case 'too-many':
      return askHowMany('too-many', offer.variant, errand, turn, tools);
    case 'unclear':
    case 'unsaid':
      return askHowMany('unclear', offer.variant, errand, turn, tools);
  }
}

/** As many as last time, counted as the shop sells them. */
async function asUsual(
  errand: Errand,
  variant: VariantId,
  turn: LinkedTurn,
  { shop }: Tools,
): Promise<Errand> {
  const purchases = await allPurchases(shop, shopperCallOf(turn));
  const quantity = purchases.find((each) => each.variant.id === variant)?.lastQuantity ?? 1;
  return { ...errand, quantity, unit: PACK };
}

const PACK = 'pack';

function inStock(
  offer: Offer,
  quantity: number,
  errand: Errand,
  turn: LinkedTurn,
  tools: Tools,
): Answer | Promise<Answer> {
  const { variant } = offer;
  if (quantity <= offer.available) {
    const items = [{ variant: variant.id, quantity }];
    return propose({ ...(errand.plan ?? planFor(items)), items, again: false }, turn, tools);
  }
  return {
    reply: ask(tools.words.product.short({ offer, wanted: quantity })),
    session: asking(turn.session, {
      kind: 'this-product',
      because: 'short',
      variant,
      quantity: offer.available,
      errand: { ...errand, unit: PACK },
    }),
  };
}
