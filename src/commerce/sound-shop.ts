import type { Cart, LineItem } from './cart.ts';
import type { Checkout, Completion, QuoteRequest, WantedItem } from './checkout.ts';
import type { Customer } from './customer.ts';
import type { VariantId } from './ids.ts';
import type { Money } from './money.ts';
import type { Offer } from './product.ts';
import { ShopError } from './shop-error.ts';
import type { Page, Shop } from './shop.ts';
import { grandTotal, totalOf } from './totals.ts';

/**
 * A shop whose word can be passed on: what it answers twice or unasked is left out, and an answer that cannot be true
 * (a price below nothing, a quote without a total or for other things than were wanted) is its fault, and no offer.
 */
export const soundShop = (shop: Shop): Shop => ({
  ...shop,
  offers: async (call, variants) => {
    const asked = new Set(variants);
    const known = (await shop.offers(call, variants)).filter(({ variant }) => asked.has(variant.id));
    return once(known, idOfVariant).map(soundOffer);
  },
  substitutes: async (call, wanted) => {
    const others = (await shop.substitutes(call, wanted)).filter(({ variant }) => variant.id !== wanted);
    return once(others, idOfVariant).map(soundOffer);
  },
  customer: async (call) => withoutCardNumbers(await shop.customer(call)),
  purchases: async (call, cursor) => pageOnce(await shop.purchases(call, cursor), idOfVariant),
  orders: async (call, query) => pageOnce(await shop.orders(call, query), ({ id }) => id),
  cart: async (call) => soundCart(await shop.cart(call)),
  changeCart: async (call, changes) => soundCart(await shop.changeCart(call, changes)),
  quote: async (call, request) => asWanted(soundCheckout(await shop.quote(call, request)), request),
  complete: async (call, checkout) => soundCompletion(await shop.complete(call, checkout)),
});

const idOfVariant = ({ variant }: { readonly variant: { readonly id: string } }): string => variant.id;

/** The first of each. */
function once<T>(all: readonly T[], idOf: (each: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const each of all) if (!first.has(idOf(each))) first.set(idOf(each), each);
  return [...first.values()];
}

const pageOnce = <T>(page: Page<T>, idOf: (each: T) => string): Page<T> => ({
  ...page,
  items: once(page.items, idOf),
});

function soundOffer(offer: Offer): Offer {
  soundPrice(offer.price);
  return offer;
}

function soundCart(cart: Cart): Cart {
  cart.lineItems.forEach(soundLine);
  soundPrice(cart.subtotal);
  return cart;
}

function soundLine({ price, quantity, total }: LineItem): void {
  soundPrice(price);
  soundPrice(total);
  if (!Number.isSafeInteger(quantity) || quantity < 1) throw lie(`a line of ${quantity} pieces`);
}

function soundCheckout(checkout: Checkout): Checkout {
  checkout.lineItems.forEach(soundLine);
  const isOffered = checkout.status === 'ready_for_complete' && checkout.problems.length === 0;
  if (!isOffered) return checkout;
  if (totalOf(checkout, 'total') === undefined) throw lie('a quote without a total');
  soundPrice(grandTotal(checkout));
  return checkout;
}

/** V14: nothing is put in another thing's place without a word. */
function asWanted(checkout: Checkout, { items }: QuoteRequest): Checkout {
  const isOffered = checkout.status === 'ready_for_complete' && checkout.problems.length === 0;
  if (items === 'cart' || !isOffered) return checkout;
  const quoted = piecesOf(
    checkout.lineItems.map(({ quantity, variant }) => ({ variant: variant.id, quantity })),
  );
  const wanted = piecesOf(items);
  const isSame = [...wanted].every(([variant, quantity]) => quoted.get(variant) === quantity);
  if (!isSame || quoted.size !== wanted.size) throw lie('a quote for other things than were wanted');
  return checkout;
}

/** How many of each, on however many lines. */
function piecesOf(items: readonly WantedItem[]): ReadonlyMap<VariantId, number> {
  const pieces = new Map<VariantId, number>();
  for (const { quantity, variant } of items) pieces.set(variant, (pieces.get(variant) ?? 0) + quantity);
  return pieces;
}

function soundCompletion(completion: Completion): Completion {
  if (completion.kind === 'changed') soundCheckout(completion.checkout);
  return completion;
}

/** V12: whatever the shop keeps, no more of a card than its last digits goes any further. */
const withoutCardNumbers = (customer: Customer): Customer => ({
  ...customer,
  instruments: customer.instruments.map((instrument) => ({
    ...instrument,
    lastDigits: instrument.lastDigits.slice(-MOST_DIGITS),
  })),
});

const MOST_DIGITS = 4;

function soundPrice({ minor }: Money): void {
  if (!Number.isSafeInteger(minor) || minor < 0) throw lie(`a price of ${minor}`);
}

const lie = (what: string): ShopError => new ShopError('misbehaved', `the shop answered with ${what}`);
