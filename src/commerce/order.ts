import type { LineItem } from './cart.ts';
import type { Total } from './totals.ts';
import type { Address, PaymentInstrument } from './customer.ts';
import type { LineItemId, OrderId } from './ids.ts';
import type { Instant, Window } from './instant.ts';
import type { Money } from './money.ts';

/** A line of an order. UCP: how many were ordered, and how many have been handed over. */
export interface OrderLineItem extends LineItem {
  readonly fulfilled: number;
  readonly canceled: number;
  readonly returned: number;
}

export type ParcelState =
  'processing' | 'shipped' | 'out_for_delivery' | 'delivered' | 'failed_attempt' | 'canceled' | 'returned';

/** UCP fulfillment expectation: a part of an order that travels together, and what the customer may expect of it. */
export interface Parcel {
  readonly id: string;
  readonly lineItems: readonly { readonly lineItem: LineItemId; readonly quantity: number }[];
  readonly state: ParcelState;
  /** What was promised when the order was placed. */
  readonly promised: Window;
  /** What the carrier expects now. */
  readonly expected: Window;
  readonly carrier?: string;
  /** Shown on a phone, never spoken (V28). */
  readonly trackingUrl?: string;
  readonly deliveredAt?: Instant;
  /** Where it was left: "front door", in the language of the call. */
  readonly deliveredTo?: string;
}

/** UCP fulfillment event: something that happened, once. */
export interface OrderEvent {
  readonly at: Instant;
  readonly type: 'placed' | 'added_to' | ParcelState;
  readonly parcel?: string;
  readonly detail?: string;
}

/** UCP adjustment: money that came back, or is on its way back. */
export interface Adjustment {
  readonly type: 'refund' | 'return' | 'cancellation';
  readonly at: Instant;
  readonly amount: Money;
  readonly status: 'pending' | 'completed';
}

export interface Order {
  readonly id: OrderId;
  readonly placedAt: Instant;
  readonly canceledAt?: Instant;
  readonly lineItems: readonly OrderLineItem[];
  readonly totals: readonly Total[];
  readonly destination: Address;
  readonly instrument?: PaymentInstrument;
  readonly parcels: readonly Parcel[];
  readonly events: readonly OrderEvent[];
  readonly adjustments: readonly Adjustment[];
  /** What the shop still allows at this moment. */
  readonly permits: { readonly cancel: boolean; readonly add: boolean };
  /** The order's page at the shop, for the phone. */
  readonly url?: string;
}

/** What became of asking to cancel an order. */
export type Cancellation =
  | { readonly kind: 'canceled'; readonly order: Order; readonly refund?: Money }
  | {
      readonly kind: 'refused';
      readonly because: 'shipped' | 'delivered' | 'already_canceled' | 'not_found';
    };
