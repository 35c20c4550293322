import type { QuoteRequest } from '../commerce/checkout.ts';

/** What the customer is about to buy and how, before and while it is quoted. Corrections change the plan, never the quote. */
export interface Plan extends QuoteRequest {
  /** They were told that they ordered the same a moment ago, and want it again (V10). */
  readonly again: boolean;
  /** They were asked whether to add it to an order that has not shipped (V11); `addTo` tells what they chose. */
  readonly askedToJoin: boolean;
}

export const planFor = (items: QuoteRequest['items']): Plan => ({ items, again: false, askedToJoin: false });
