import type { Window } from '../../../commerce/instant.ts';
import type { Adjustment, OrderEvent, ParcelState } from '../../../commerce/order.ts';
import type { Amounts } from '../quote/totals.ts';
import type { DemoCustomer } from './demo-customer.ts';

/** An order as it is to be written into the books, with all that has happened to it. */
export interface PlannedOrder {
  readonly customer: DemoCustomer;
  readonly placedAt: Date;
  readonly option: string;
  readonly lines: readonly PlannedLine[];
  readonly amounts: Amounts;
  readonly parcels: readonly PlannedParcel[];
  readonly canceledAt?: Date;
  readonly adjustment?: PlannedAdjustment;
  readonly payment: 'authorized' | 'captured' | 'voided' | 'refunded';
}

/** A line with its price at the time. */
export interface PlannedLine {
  readonly sku: string;
  readonly quantity: number;
  readonly price: number;
  readonly discount: number;
  readonly tax: number;
  readonly returned?: number;
}

/** A part of an order that travelled together. */
export interface PlannedParcel {
  /** The order's lines that are in it, counted from 0. */
  readonly lines: readonly number[];
  readonly state: ParcelState;
  readonly promised: Window;
  readonly expected: Window;
  /** Where it was left; when is told by its events. */
  readonly deliveredTo?: string;
  readonly events: readonly PlannedEvent[];
}

export interface PlannedEvent {
  readonly at: Date;
  readonly type: OrderEvent['type'];
  readonly detail?: string;
}

export interface PlannedAdjustment {
  readonly type: Adjustment['type'];
  readonly at: Date;
  readonly amount: number;
}
