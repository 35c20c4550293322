import type { Generated } from 'kysely';
import type { Address, PaymentInstrument } from '../../../commerce/customer.ts';
import type { Adjustment, OrderEvent, ParcelState } from '../../../commerce/order.ts';
import type { Json } from './json.ts';

/** What was bought, and all that happened to it. */
export interface OrderTables {
  'shop.completions': Completions;
  'shop.orders': Orders;
  'shop.order_lines': OrderLines;
  'shop.parcels': Parcels;
  'shop.parcel_lines': ParcelLines;
  'shop.order_events': OrderEvents;
  'shop.adjustments': Adjustments;
  'shop.payments': Payments;
}

interface Completions {
  readonly checkout: string;
  readonly order_id: string;
  readonly at: Date;
}

interface Orders {
  readonly id: string;
  readonly customer: string;
  readonly placed_at: Date;
  readonly canceled_at: Date | null;
  readonly currency: string;
  readonly destination: Json<Address>;
  readonly instrument: Json<PaymentInstrument>;
  readonly delivery_option: string;
  readonly subtotal: number;
  readonly discount: number;
  readonly fulfillment: number;
  readonly tax: number;
}

interface OrderLines {
  readonly id: string;
  readonly order_id: string;
  readonly position: number;
  readonly variant: string;
  readonly quantity: number;
  readonly price: number;
  readonly discount: number;
  readonly tax: number;
  readonly canceled: Generated<number>;
  readonly returned: Generated<number>;
}

interface Parcels {
  readonly id: string;
  readonly order_id: string;
  readonly position: number;
  readonly state: ParcelState;
  readonly promised_start: Date;
  readonly promised_end: Date;
  readonly expected_start: Date;
  readonly expected_end: Date;
  readonly carrier: string | null;
  readonly tracking_url: string | null;
  readonly delivered_at: Date | null;
  /** A phrase of `phrases.ts`, or words of the carrier's own. */
  readonly delivered_to: string | null;
}

interface ParcelLines {
  readonly parcel: string;
  readonly line: string;
  readonly quantity: number;
}

interface OrderEvents {
  readonly id: Generated<number>;
  readonly order_id: string;
  readonly at: Date;
  readonly type: OrderEvent['type'];
  readonly parcel: string | null;
  readonly detail: string | null;
}

interface Adjustments {
  readonly id: Generated<number>;
  readonly order_id: string;
  readonly type: Adjustment['type'];
  readonly at: Date;
  readonly amount: number;
  readonly status: Adjustment['status'];
}

interface Payments {
  readonly id: Generated<number>;
  readonly checkout: string | null;
  readonly order_id: string | null;
  readonly instrument: string;
  readonly amount: number;
  readonly status: 'authorized' | 'captured' | 'declined' | 'voided' | 'refunded';
  readonly at: Date;
}
