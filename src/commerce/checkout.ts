import type { LineItem } from './cart.ts';
import type { Address, PaymentInstrument } from './customer.ts';
import type { AddressId, CheckoutId, FulfillmentOptionId, InstrumentId, OrderId, VariantId } from './ids.ts';
import type { Instant, Window } from './instant.ts';
import type { Money } from './money.ts';
import type { Order } from './order.ts';
import type { Total } from './totals.ts';

/** UCP checkout status. */
export type CheckoutStatus =
  | 'incomplete'
  | 'requires_escalation'
  | 'ready_for_complete'
  | 'complete_in_progress'
  | 'completed'
  | 'canceled';

/** A way to have it delivered: "standard", "express", a slot. */
export interface FulfillmentOption {
  readonly id: FulfillmentOptionId;
  readonly title: string;
  readonly price: Money;
  readonly window: Window;
}

export interface Fulfillment {
  readonly destination: Address;
  readonly selected: FulfillmentOption;
  /** All that can be had for these items at this address, soonest first, the selected one among them. */
  readonly options: readonly FulfillmentOption[];
}

/** Why a checkout cannot be completed as it stands. The shop's own code is never invented by us. */
export type CheckoutProblem =
  | { readonly code: 'cart_empty' }
  | { readonly code: 'no_payment_method' }
  | { readonly code: 'payment_method_expired'; readonly instrument: PaymentInstrument }
  | { readonly code: 'payment_declined'; readonly instrument: PaymentInstrument }
  | { readonly code: 'no_address' }
  | { readonly code: 'not_delivered_there'; readonly address: Address }
  | { readonly code: 'below_minimum'; readonly minimum: Money; readonly subtotal: Money }
  | { readonly code: 'age_restricted'; readonly variant: VariantId; readonly minimumAge: number }
  | { readonly code: 'out_of_stock'; readonly variant: VariantId }
  | { readonly code: 'short_stock'; readonly variant: VariantId; readonly available: number }
  | { readonly code: 'withdrawn'; readonly variant: VariantId }
  | { readonly code: 'slot_gone' }
  | { readonly code: 'order_closed'; readonly order: OrderId };

/** A quote: what would be bought, for how much, where and when. It can be completed once, and it expires. */
export interface Checkout {
  readonly id: CheckoutId;
  readonly status: CheckoutStatus;
  readonly lineItems: readonly LineItem[];
  readonly totals: readonly Total[];
  readonly fulfillment?: Fulfillment;
  readonly instrument?: PaymentInstrument;
  /** Set when completing it adds to an order that has not shipped, instead of making a new one (V11). */
  readonly addsTo?: OrderId;
  readonly problems: readonly CheckoutProblem[];
  /** Where the customer can go on when this cannot be finished by voice. */
  readonly continueUrl?: string;
  readonly expiresAt: Instant;
}

export interface QuoteRequest {
  readonly items: 'cart' | readonly WantedItem[];
  /** The customer's default where absent; so with the other two. */
  readonly destination?: AddressId;
  readonly instrument?: InstrumentId;
  readonly option?: FulfillmentOptionId;
  readonly addTo?: OrderId;
}

export interface WantedItem {
  readonly variant: VariantId;
  readonly quantity: number;
}

/** What became of completing a checkout. The same checkout gets the same `completed` however often it is asked. */
export type Completion =
  | { readonly kind: 'completed'; readonly order: Order }
  /** Something differs from what was quoted: nothing was bought, and this is the new quote. */
  | { readonly kind: 'changed'; readonly checkout: Checkout }
  | { readonly kind: 'refused'; readonly problems: readonly CheckoutProblem[] }
  /** The quote has expired, or its cart has been ordered or emptied since. */
  | { readonly kind: 'expired' };
