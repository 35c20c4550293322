import type { Generated } from 'kysely';
import type { Checkout, QuoteRequest } from '../../../commerce/checkout.ts';
import type { Json } from './json.ts';

/** Who buys, and what they have in hand: carts, quotes, and the answers they were given. */
export interface CustomerTables {
  'shop.customers': Customers;
  'shop.addresses': Addresses;
  'shop.instruments': Instruments;
  'shop.carts': Carts;
  'shop.cart_lines': CartLines;
  'shop.checkouts': Checkouts;
  'shop.answers': Answers;
  'shop.restock_watches': RestockWatches;
}

interface Customers {
  readonly id: string;
  readonly given_name: string;
  readonly description: string;
  readonly locale: string;
  readonly time_zone: string;
  /** `YYYY-MM-DD`, and only once the shop has seen a proof of it. */
  readonly verified_birthday: string | null;
  readonly default_address: string | null;
  readonly default_instrument: string | null;
  readonly email: string | null;
}

interface Addresses {
  readonly id: string;
  readonly customer: string;
  readonly position: number;
  readonly label: string;
  readonly recipient: string;
  readonly street: string;
  readonly city: string;
  readonly region: string | null;
  readonly postal_code: string;
  readonly country: string;
}

interface Instruments {
  readonly id: string;
  readonly customer: string;
  readonly position: number;
  readonly brand: string;
  readonly last_digits: string;
  /** `YYYY-MM`: the last month in which it can be used. */
  readonly expiry_month: string;
  /** What the test processor answers when it is charged. */
  readonly approves: boolean;
}

interface Carts {
  readonly customer: string;
  readonly version: number;
}

interface CartLines {
  readonly position: Generated<number>;
  readonly customer: string;
  readonly variant: string;
  readonly quantity: number;
}

interface Checkouts {
  readonly id: string;
  readonly customer: string;
  readonly request: Json<QuoteRequest>;
  readonly snapshot: Json<Checkout>;
  /** All that must still hold when it is completed, written so that equal terms are equal texts. */
  readonly terms: string;
  readonly created_at: Date;
  readonly expires_at: Date;
}

interface Answers {
  readonly customer: string;
  readonly operation: string;
  readonly key: string;
  readonly answer: Json<unknown>;
  readonly at: Date;
}

interface RestockWatches {
  readonly customer: string;
  readonly variant: string;
  readonly at: Date;
}
