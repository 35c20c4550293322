import type { CheckoutId, CustomerId, OrderId } from '../commerce/ids.ts';
import type { Instant } from '../commerce/instant.ts';
import type { CheckoutProblem } from '../commerce/checkout.ts';
import type { Consent } from './consent.ts';

/** How accepting a quote ended, for good. */
export type Outcome =
  | { readonly kind: 'ordered'; readonly order: OrderId }
  | { readonly kind: 'refused'; readonly problems: readonly CheckoutProblem[] }
  | { readonly kind: 'not_ordered'; readonly because: 'changed' | 'expired' };

/** Somebody said yes to a quote. Keyed by the quote: a second yes finds the first attempt (V4). */
export interface Attempt {
  readonly quote: CheckoutId;
  readonly customer: CustomerId;
  /** Equal for two orders of the same things in the same quantities (V10). */
  readonly fingerprint: string;
  readonly consent: Consent;
  /** The customer knows that they ordered the same a moment ago, and wants it again. */
  readonly again: boolean;
}

export type Opened =
  /** This is the first yes: go and order. */
  | { readonly kind: 'opened' }
  /** An earlier yes has been dealt with, and this is how. */
  | { readonly kind: 'settled'; readonly outcome: Outcome }
  /** An earlier yes was never heard of again: ask the shop before anything is tried. */
  | { readonly kind: 'in_doubt' }
  /** The same things were ordered by another yes within the repeat window: ask first (V10). */
  | { readonly kind: 'repeat'; readonly at: Instant };

/** The ledger of attempts, in SQL: it outlives crashes, and Redis. */
export interface Attempts {
  /** Serialised per customer: of two devices that say yes at once, the second sees the first. */
  open(attempt: Attempt, repeatSince: Instant): Promise<Opened>;

  /** The first outcome stays, and is returned to whoever settles later. */
  settle(quote: CheckoutId, outcome: Outcome, at: Instant): Promise<Outcome>;

  /** The attempts of this customer that nobody has settled. */
  inDoubt(customer: CustomerId): Promise<readonly CheckoutId[]>;

  /** The outcome of an attempt, or `undefined` while it is open or was never made. */
  outcomeOf(quote: CheckoutId): Promise<Outcome | undefined>;

  /** The voice profile of the customer's latest spoken order of which the platform told one (V8). */
  lastVoice(customer: CustomerId): Promise<string | undefined>;
}
