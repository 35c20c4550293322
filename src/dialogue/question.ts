import type { Checkout, WantedItem } from '../commerce/checkout.ts';
import type { AddressId, FulfillmentOptionId, InstrumentId, OrderId } from '../commerce/ids.ts';
import type { Instant } from '../commerce/instant.ts';
import type { Variant } from '../commerce/product.ts';
import type { RiskRule } from '../orders/risk-rule.ts';
import type { Errand } from './errand.ts';
import type { Intent } from './intent.ts';
import type { Plan } from './plan.ts';

/**
 * What we may be waiting to hear about: at most one question is open. What yes, no, a choice and a correction mean to
 * each is in `questions/`, one file an entry.
 */
export interface Questions {
  /** "Shall I order it?" The only question whose yes can buy (V3). */
  'confirm-quote': {
    readonly plan: Plan;
    readonly checkout: Checkout;
    readonly spoken: string;
    readonly quotedBy: string;
    readonly quotedAt: Instant;
    /** The last moment at which a yes counts. */
    readonly until: Instant;
    readonly risk: readonly RiskRule[];
  };
  /** "Which one: the small or the large?" Two or three options, never answered by yes (V23). */
  'which-product': { readonly options: readonly Variant[]; readonly errand: Errand };
  /** "You haven't bought that before. Would you like …?", "I heard oat milk. Right?", "Would you like … instead?" */
  'this-product': {
    readonly because: 'new' | 'heard' | 'substitute' | 'short' | 'asked';
    readonly variant: Variant;
    /** Replaces the errand's quantity, when there are only so many. */
    readonly quantity?: number;
    /** What they wanted, where this one would take its place until it is back. */
    readonly wanted?: Variant;
    readonly errand: Errand;
  };
  'how-many': { readonly variant: Variant; readonly errand: Errand };
  /** "The eggs are out of stock. Shall I order the rest?" Yes buys nothing yet: it quotes what is left (V14). */
  'adjust-plan': { readonly plan: Plan; readonly adjusted: readonly WantedItem[] };
  /** It costs less than the smallest order: what goes with it? Outside the cart: shall it be put there? (V15) */
  'below-minimum': { readonly plan: Plan };
  /** "You ordered this ten minutes ago. Again?" (V10) */
  'order-again': { readonly plan: Plan };
  /** "Add it to that one, or a new order?" (V11) */
  'join-order': { readonly order: OrderId; readonly plan: Plan };
  'which-address': { readonly options: readonly AddressId[]; readonly plan: Plan };
  'which-payment': { readonly options: readonly InstrumentId[]; readonly plan: Plan };
  'which-delivery': { readonly options: readonly FulfillmentOptionId[]; readonly plan: Plan };
  /** Several orders answer to what was said. */
  'which-order': { readonly options: readonly OrderId[]; readonly errand: 'status' | 'cancel' };
  'confirm-cancel': { readonly order: OrderId };
  'confirm-clear-cart': object;
  /** "Shall I tell you when it is back?" (V14) */
  'tell-when-back': { readonly variant: Variant };
  /** Yes carries on with `intent`: what launch offers, "check out now?", "hear about the other order?" */
  'shall-i': { readonly intent: Intent };
  /** "Anything else?": yes asks what, no says goodbye. */
  'anything-else': object;
}

export type QuestionKind = keyof Questions;

/** Distributes over `K`: a question is one of the map's entries, never a mixture. */
export type Question<K extends QuestionKind = QuestionKind> = {
  [P in K]: { readonly kind: P } & Questions[P];
}[K];
