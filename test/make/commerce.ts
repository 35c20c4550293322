import type { LineItem } from '../../src/commerce/cart.ts';
import type { Checkout, FulfillmentOption } from '../../src/commerce/checkout.ts';
import type { Address, PaymentInstrument } from '../../src/commerce/customer.ts';
import {
  addressId,
  checkoutId,
  fulfillmentOptionId,
  instrumentId,
  lineItemId,
  orderId,
  productId,
  variantId,
} from '../../src/commerce/ids.ts';
import { instant, type Window } from '../../src/commerce/instant.ts';
import { currency, money, sum, times, type Money } from '../../src/commerce/money.ts';
import type { Order, OrderLineItem, Parcel } from '../../src/commerce/order.ts';
import type { Offer, Variant } from '../../src/commerce/product.ts';
import type { Total } from '../../src/commerce/totals.ts';

/** Wednesday the 18th of November 2026, ten in the morning in New York. */
export const NOW = instant('2026-11-18T15:00:00Z');
export const TIME_ZONE = 'America/New_York';

/** Tomorrow between 2 and 4 PM in New York. */
export const TOMORROW: Window = {
  start: instant('2026-11-19T19:00:00Z'),
  end: instant('2026-11-19T21:00:00Z'),
};

const USD = currency('USD');

/** So many cents: `dollars(1299)` is $12.99. */
export const dollars = (minor: number): Money => money(minor, USD);

/** Twelve ounces of Harbor dark roast ground coffee. */
export const aVariant = (but: Partial<Variant> = {}): Variant => ({
  id: variantId('coffee-12'),
  product: productId('coffee'),
  title: 'dark roast ground coffee',
  brand: 'Harbor',
  size: { amount: 12, unit: 'oz' },
  ...but,
});

/** Something with a title and nothing else: no brand, no option, no size. */
export const aPlainVariant = (title: string, but: Partial<Variant> = {}): Variant => ({
  id: variantId(title),
  product: productId(title),
  title,
  ...but,
});

/** A variant, in stock for $12.99. */
export const anOffer = (but: Partial<Offer> = {}): Offer => ({
  variant: aVariant(),
  price: dollars(1299),
  availability: 'in_stock',
  available: but.availability === undefined || but.availability === 'in_stock' ? 20 : 0,
  ...but,
});

/** One at $12.99; the total follows price and quantity. */
export function aLine(but: Partial<LineItem> = {}): LineItem {
  const { price = dollars(1299), quantity = 1, variant = aVariant() } = but;
  return {
    id: lineItemId(`line-${variant.id}`),
    variant,
    quantity,
    price,
    total: times(price, quantity),
    ...but,
  };
}

/** The customer's home. */
export const anAddress = (but: Partial<Address> = {}): Address => ({
  id: addressId('home'),
  label: 'home',
  recipient: 'Ada Miller',
  street: '12 Elm Street',
  city: 'Albany',
  region: 'NY',
  postalCode: '12207',
  country: 'US',
  ...but,
});

/** A Visa ending in 4242. */
export const anInstrument = (but: Partial<PaymentInstrument> = {}): PaymentInstrument => ({
  id: instrumentId('visa'),
  brand: 'Visa',
  lastDigits: '4242',
  expired: false,
  ...but,
});

/** Standard delivery, tomorrow afternoon, for $3.99. */
export const anOption = (but: Partial<FulfillmentOption> = {}): FulfillmentOption => ({
  id: fulfillmentOptionId('standard'),
  title: 'Standard',
  price: dollars(399),
  window: TOMORROW,
  ...but,
});

/** In cents; a discount is negative. */
export interface Extras {
  readonly delivery?: number;
  readonly discount?: number;
  readonly tax?: number;
}

/** What some lines cost, with $3.99 for delivery and $1.50 tax. A total of zero is there all the same. */
export function totalsOf(lines: readonly LineItem[], extras: Extras = {}): readonly Total[] {
  const { delivery = 399, discount = 0, tax = 150 } = extras;
  const subtotal = sum(
    lines.map(({ total }) => total),
    USD,
  );
  return [
    { type: 'subtotal', amount: subtotal },
    { type: 'discount', amount: dollars(discount) },
    { type: 'fulfillment', amount: dollars(delivery) },
    { type: 'tax', amount: dollars(tax) },
    { type: 'total', amount: dollars(subtotal.minor + discount + delivery + tax) },
  ];
}

/** One coffee, delivered home tomorrow, paid with a card, ready to be bought. Totals follow the lines. */
export function aCheckout(but: Partial<Checkout> = {}): Checkout {
  const { lineItems = [aLine()] } = but;
  const option = anOption();
  return {
    id: checkoutId('checkout-1'),
    status: 'ready_for_complete',
    lineItems,
    totals: totalsOf(lineItems),
    fulfillment: { destination: anAddress(), selected: option, options: [option] },
    instrument: anInstrument(),
    problems: [],
    expiresAt: instant('2026-11-18T15:30:00Z'),
    ...but,
  };
}

/** A parcel that is being packed, and promised for tomorrow afternoon. */
export const aParcel = (but: Partial<Parcel> = {}): Parcel => ({
  id: 'parcel-1',
  lineItems: [],
  state: 'processing',
  promised: TOMORROW,
  expected: TOMORROW,
  ...but,
});

export const anOrderLine = (but: Partial<OrderLineItem> = {}): OrderLineItem => ({
  ...aLine(but),
  fulfilled: 0,
  canceled: 0,
  returned: 0,
  ...but,
});

/** One coffee, ordered just now, coming home tomorrow in one parcel. Totals and parcels follow the lines. */
export function anOrder(but: Partial<Order> = {}): Order {
  const { lineItems = [anOrderLine()] } = but;
  const inParcel = lineItems.map(({ id, quantity }) => ({ lineItem: id, quantity }));
  return {
    id: orderId('order-1'),
    placedAt: NOW,
    lineItems,
    totals: totalsOf(lineItems),
    destination: anAddress(),
    instrument: anInstrument(),
    parcels: [aParcel({ lineItems: inParcel })],
    events: [{ at: NOW, type: 'placed' }],
    adjustments: [],
    permits: { cancel: true, add: true },
    ...but,
  };
}
