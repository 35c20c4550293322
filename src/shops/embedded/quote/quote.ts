import { randomUUID } from 'node:crypto';
import type { Checkout, QuoteRequest } from '../../../commerce/checkout.ts';
import { checkoutId } from '../../../commerce/ids.ts';
import { instant, later } from '../../../commerce/instant.ts';
import type { ShopperCall } from '../../../commerce/shop.ts';
import type { Change } from '../changing.ts';
import { forgetOld } from '../forget-old.ts';
import { draft, type Draft } from './draft.ts';
import type { Wish } from './wish.ts';

/** How long a quote can be completed. */
const QUOTE_LASTS = 15 * 60_000;

/** How long a quote is kept that nobody completed, and how long a key is known. */
const KEPT = 7 * 86_400_000;

/** Prices what is wanted, and writes the quote down. */
export async function quote(
  { tx, at }: Change,
  { locale, shopper }: ShopperCall,
  request: QuoteRequest,
): Promise<Checkout> {
  await forgetOld(tx, shopper.customer, new Date(at.getTime() - KEPT));
  const wish: Wish = { customer: shopper.customer, request, locale, at };
  return written({ tx, at }, wish, await draft(tx, wish));
}

/** A draft becomes a quote: with a name, an end, and a place in the books. */
export async function written({ tx, at }: Change, wish: Wish, drafted: Draft): Promise<Checkout> {
  const checkout: Checkout = {
    id: checkoutId(randomUUID()),
    ...drafted.checkout,
    expiresAt: later(instant(at), QUOTE_LASTS),
  };
  await tx
    .insertInto('shop.checkouts')
    .values({
      id: checkout.id,
      customer: wish.customer,
      request: JSON.stringify(wish.request),
      snapshot: JSON.stringify(checkout),
      terms: drafted.terms,
      created_at: at,
      expires_at: new Date(checkout.expiresAt),
    })
    .execute();
  return checkout;
}
