import type { QuoteRequest } from '../commerce/checkout.ts';
import type { OrderId } from '../commerce/ids.ts';

/** What the customer is about to buy and how, before and while it is quoted. Corrections change the plan, never the quote. */
export interface Plan extends QuoteRequest {
  /** They were told that they ordered the same a moment ago, and want it again (V10). */
  readonly again: boolean;
  /** They were asked whether to add it to an order that has not shipped (V11); `addTo` tells what they chose. */
  readonly askedToJoin: boolean;
  /** The past order that it repeats, while it is all of that order: for "no, the one before". */
  readonly repeats?: OrderId;
}

/** What the shop is asked to quote: the rest of a plan is between the customer and us. */
export function requestOf(plan: Plan): QuoteRequest {
  const { again: _again, askedToJoin: _asked, repeats: _order, ...request } = plan;
  return request;
}

export const planFor = (items: QuoteRequest['items']): Plan => ({ items, again: false, askedToJoin: false });
