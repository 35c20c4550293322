import type { Listing } from '../../commerce/product.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import type { Tools } from '../ports.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { callOf, type LinkedTurn } from '../turn.ts';
import { offerInstead } from './offer-instead.ts';

/** Not in their history: the shop's is offered by name and price. */
export async function offerNew(
  said: string,
  listing: Listing,
  errand: Errand,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const [offer] = await tools.shop.offers(callOf(turn), [listing.id]);
  if (offer?.availability !== 'in_stock') return offerInstead(listing.id, errand, turn, tools);
  return {
    reply: ask(tools.words.product.newToYou({ said, offer })),
    session: asking(turn.session, {
      kind: 'this-product',
      because: 'new',
      variant: offer.variant,
      errand: { ...errand, said },
    }),
  };
}
