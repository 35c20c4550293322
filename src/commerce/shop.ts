import type { Locale } from '../locales/locale.ts';
import type { Cart, CartChange } from './cart.ts';
import type { Checkout, Completion, QuoteRequest } from './checkout.ts';
import type { Customer, Shopper } from './customer.ts';
import type { CheckoutId, OrderId, VariantId } from './ids.ts';
import type { DayRange, Instant } from './instant.ts';
import type { Currency, Money } from './money.ts';
import type { Cancellation, Order } from './order.ts';
import type { Listing, Offer, Purchase } from './product.ts';

/** What every call tells the shop: in which language texts are wanted, and when an answer comes too late. */
export interface Call {
  readonly locale: Locale;
  readonly deadline: Instant;
}

/** A call on behalf of a customer. */
export interface ShopperCall extends Call {
  readonly shopper: Shopper;
}

/** A call that changes something. The same key again gets the same answer and no second effect. */
export interface ChangeCall extends ShopperCall {
  readonly key: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Ask again with it for more; absent on the last page. */
  readonly next?: string;
}

/** What this shop can do beyond selling. The conversation offers nothing that its shop cannot. */
export interface Capabilities {
  readonly cancel: boolean;
  readonly addToOrder: boolean;
  readonly edit: boolean;
  readonly returns: boolean;
  readonly deliverySlots: boolean;
  readonly restockNotices: boolean;
}

export interface ShopProfile {
  /** The seller's name, as it is said (V2). */
  readonly name: string;
  readonly currency: Currency;
  /** IANA: used for whoever has told us no time zone of their own. */
  readonly timeZone: string;
  readonly capabilities: Capabilities;
  readonly support: { readonly phone?: string; readonly email?: string };
  readonly minimumOrder?: Money;
  readonly url?: string;
}

export interface OrderQuery {
  /** Only orders placed on these days, in the customer's time zone. */
  readonly placed?: DayRange;
  /** At most this many a page; 20 where absent. */
  readonly limit?: number;
  readonly cursor?: string;
}

/**
 * The shop, wherever it is. Refusals are values; a rejected promise means that the shop is broken, slow or lying.
 * Prices and stock are those of this moment, texts are in the call's language, lists come newest or most popular first.
 */
export interface Shop {
  profile(call: Call): Promise<ShopProfile>;

  /** Everything that is sold, for the finder, page by page. */
  listings(call: Call, cursor?: string): Promise<Page<Listing>>;

  /** One offer for each id that the shop knows, in the order asked; unknown ids are left out. */
  offers(call: Call, variants: readonly VariantId[]): Promise<readonly Offer[]>;

  /** What can stand in for a variant and is in stock, nearest in kind, size and price first; at most three. */
  substitutes(call: Call, variant: VariantId): Promise<readonly Offer[]>;

  customer(call: ShopperCall): Promise<Customer>;

  /** All that the customer has ever bought, one entry a variant, latest first. Canceled orders do not count. */
  purchases(call: ShopperCall, cursor?: string): Promise<Page<Purchase>>;

  /** The customer's orders, newest first. */
  orders(call: ShopperCall, query: OrderQuery): Promise<Page<Order>>;

  /** `undefined` when there is no such order, or it is somebody else's. */
  order(call: ShopperCall, id: OrderId): Promise<Order | undefined>;

  cart(call: ShopperCall): Promise<Cart>;

  /** All of the changes, or none. Stock is checked by the quote, not here. */
  changeCart(call: ChangeCall, changes: readonly CartChange[]): Promise<Cart>;

  /** Prices what is wanted, as it would be bought now. Buys nothing, reserves nothing. */
  quote(call: ChangeCall, request: QuoteRequest): Promise<Checkout>;

  /** Buys exactly what was quoted, once, or says what has changed. Empties the cart if that is what was quoted. */
  complete(call: ChangeCall, checkout: CheckoutId): Promise<Completion>;

  /** What became of completing this checkout: for settling an attempt in doubt. `undefined`: it was never completed. */
  outcomeOf(call: ShopperCall, checkout: CheckoutId): Promise<Order | undefined>;

  cancel(call: ChangeCall, order: OrderId): Promise<Cancellation>;

  /** The customer wants to hear when it is back (V14). */
  watchRestock(call: ChangeCall, variant: VariantId): Promise<void>;
}
