import type { Purchase } from '../../commerce/product.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import type { Tools } from '../ports.ts';
import type { LinkedTurn } from '../turn.ts';
import { continueErrand } from './continue-errand.ts';
import type { SaidItem } from './find-product.ts';
import { identify } from './identify.ts';
import { offerNew } from './offer-new.ts';

/** Something is to be bought, in the customer's own words: finds it and quotes it, asking if need be. */
export async function reorderItem(
  said: SaidItem,
  purchases: readonly Purchase[],
  errand: Errand,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const found = await identify(said, purchases, errand, turn, tools);
  if (found.kind === 'asked') return found.answer;
  // V9: what they never bought is offered, not quoted at once.
  if (found.isNew) return offerNew(said.item, found.listing, errand, turn, tools);
  return continueErrand(errand, found.listing.id, turn, tools);
}
