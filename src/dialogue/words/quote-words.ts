import type { LineItem } from '../../commerce/cart.ts';
import type { Checkout, CheckoutProblem, FulfillmentOption } from '../../commerce/checkout.ts';
import type { Address, PaymentInstrument } from '../../commerce/customer.ts';
import type { Instant } from '../../commerce/instant.ts';
import type { Money } from '../../commerce/money.ts';
import type { Order } from '../../commerce/order.ts';
import type { Variant } from '../../commerce/product.ts';
import type { Change } from '../../orders/changes.ts';
import type { RiskRule } from '../../orders/risk-rule.ts';
import type { Asked, Told } from '../reply.ts';

/** What one thing costs now, against what the customer paid last time. */
export interface PriceSince {
  readonly variant: Variant;
  readonly before: Money;
  readonly now: Money;
  /** More than a tenth dearer: always said. */
  readonly muchDearer: boolean;
}

/** How this quote differs from what the customer bought last time (V22). */
export type SinceLastTime =
  { readonly kind: 'same' } | { readonly kind: 'prices'; readonly prices: readonly PriceSince[] };

export interface QuoteFacts {
  readonly seller: string;
  readonly checkout: Checkout;
  /** What changed since last time is said first; absent where there is nothing to compare. */
  readonly since?: SinceLastTime;
  readonly now: Instant;
  readonly timeZone: string;
}

export interface Missing {
  readonly variant: Variant;
  /** 0 when there is none at all. */
  readonly available: number;
}

/** What is said from the quote to the order (V2, V3, V5, V15). */
export interface QuoteWords {
  ask(facts: QuoteFacts): Asked;
  /** A yes is not enough for this one (V9): shall we send it to the phone? */
  askForPhone(facts: QuoteFacts & { readonly risk: readonly RiskRule[] }): Asked;
  /** Something changed since it was quoted: what, and the whole quote again (V3). */
  askAgain(facts: QuoteFacts & { readonly changes: readonly Change[]; readonly byPhone: boolean }): Asked;
  /** The yes came too late: the quote as it is now. */
  askAfterExpiry(facts: QuoteFacts & { readonly byPhone: boolean }): Asked;
  ordered(facts: {
    readonly order: Order;
    readonly now: Instant;
    readonly timeZone: string;
    readonly added: boolean;
    readonly canCancel: boolean;
  }): Told;
  /** Out of time, with an order in flight (P4): we will say how it went next time. */
  stillOrdering(): Told;
  /** Something broke while ordering: it may have gone through or not, and shall we try again? Never orders twice (V4). */
  unconfirmed(): Asked;
  /** It is known now that the order in flight did not come about; no question when what was said is answered next. */
  notOrdered(facts: { readonly goesOn: boolean }): Asked;
  nothingOrdered(): Asked;
  sentToPhone(facts: { readonly url: string }): Told;
  orderedLately(facts: { readonly at: Instant; readonly now: Instant }): Asked;
  /** Not all of it can be had: what is missing or short, and whether to go on with the rest (V14). */
  leaveOut(facts: { readonly missing: readonly Missing[] }): Asked;
  joinOrNew(facts: { readonly order: Order; readonly now: Instant; readonly timeZone: string }): Asked;
  /** Less than the smallest order: what goes with it; outside the cart, whether to put it there meanwhile. */
  belowMinimum(facts: {
    readonly lines: readonly LineItem[];
    readonly minimum: Money;
    readonly subtotal: Money;
    readonly inCart: boolean;
  }): Asked;
  /** Why it cannot be ordered as it stands, and what can be done: never a dead end (V15). */
  problem(facts: {
    readonly problem: Exclude<CheckoutProblem, { readonly code: 'below_minimum' }>;
    readonly variant: Variant | undefined;
    /** The customer's other saved ways to pay and addresses, when one of those is the problem: they may choose. */
    readonly payments: readonly PaymentInstrument[];
    readonly addresses: readonly Address[];
    readonly url: string | undefined;
    readonly phone: string | undefined;
  }): Asked;
  whichAddress(facts: { readonly options: readonly Address[] }): Asked;
  whichPayment(facts: { readonly options: readonly PaymentInstrument[] }): Asked;
  whichDelivery(facts: {
    readonly options: readonly FulfillmentOption[];
    /** They asked for a delivery that is not among them. */
    readonly isAsked: boolean;
    readonly now: Instant;
    readonly timeZone: string;
  }): Asked;
  /** There is only the one that is in the quote already. */
  noOther(facts: { readonly what: 'address' | 'payment' | 'delivery' }): Asked;
  /** A choice of delivery, address or payment, and nothing is being ordered. */
  nothingToOrder(): Asked;
}
