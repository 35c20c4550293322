import type { Checkout } from '../commerce/checkout.ts';
import type { AddressId, FulfillmentOptionId, InstrumentId, OrderId, VariantId } from '../commerce/ids.ts';
import type { Instant } from '../commerce/instant.ts';
import type { Variant } from '../commerce/product.ts';
import type { RiskRule } from '../orders/risk-rule.ts';
import type { Errand } from './errand.ts';
import type { Intent } from './intent.ts';
import type { Plan } from './plan.ts';

/**
 * The question that the customer is about to answer: at most one is open. What yes, no, a choice and a correction
 * mean to each is in `questions/`, one file a kind.
 */
export type Question =
  /** "Shall I order it?" The only question whose yes can buy (V3). */
  | {
      readonly kind: 'confirm-quote';
      readonly plan: Plan;
      readonly checkout: Checkout;
      readonly spoken: string;
      readonly quotedBy: string;
      readonly quotedAt: Instant;
      /** The last moment at which a yes counts. */
      readonly until: Instant;
      readonly risk: readonly RiskRule[];
    }
  /** "Which one: the small or the large?" Two or three options, never answered by yes (V23). */
  | { readonly kind: 'which-product'; readonly options: readonly Variant[]; readonly errand: Errand }
  /** "You haven't bought that before. Would you like …?", "I heard oat milk. Right?", "Would you like … instead?" */
  | {
      readonly kind: 'this-product';
      readonly because: 'new' | 'heard' | 'substitute' | 'short';
      readonly variant: Variant;
      /** Replaces the errand's quantity, when there are only so many. */
      readonly quantity?: number;
      readonly errand: Errand;
    }
  | { readonly kind: 'how-many'; readonly variant: VariantId; readonly errand: Errand }
  /** "You ordered this ten minutes ago. Again?" (V10) */
  | { readonly kind: 'order-again'; readonly plan: Plan }
  /** "Add it to that one, or a new order?" (V11) */
  | { readonly kind: 'join-order'; readonly order: OrderId; readonly plan: Plan }
  | { readonly kind: 'which-address'; readonly options: readonly AddressId[]; readonly plan: Plan }
  | { readonly kind: 'which-payment'; readonly options: readonly InstrumentId[]; readonly plan: Plan }
  | { readonly kind: 'which-delivery'; readonly options: readonly FulfillmentOptionId[]; readonly plan: Plan }
  /** Several orders answer to what was said. */
  | {
      readonly kind: 'which-order';
      readonly options: readonly OrderId[];
      readonly errand: 'status' | 'cancel';
    }
  | { readonly kind: 'confirm-cancel'; readonly order: OrderId }
  | { readonly kind: 'confirm-clear-cart' }
  /** "Shall I tell you when it is back?" (V14) */
  | { readonly kind: 'tell-when-back'; readonly variant: Variant }
  /** Yes carries on with `intent`: what launch offers, "check out now?", "hear about the other order?" */
  | { readonly kind: 'shall-i'; readonly intent: Intent }
  /** "Anything else?": yes asks what, no says goodbye. */
  | { readonly kind: 'anything-else' };

export type QuestionKind = Question['kind'];

export type QuestionOf<K extends QuestionKind> = Extract<Question, { readonly kind: K }>;
