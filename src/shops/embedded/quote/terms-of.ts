import type { Checkout } from '../../../commerce/checkout.ts';

/**
 * All that a customer agrees to with a quote, and the version of the cart it was made from, as a text that is equal
 * for equal terms. Titles and the options that were not chosen are no part of it.
 */
export const termsOf = (
  { lineItems, totals, fulfillment, instrument, addsTo, problems }: Omit<Checkout, 'id' | 'expiresAt'>,
  cartVersion: string | undefined,
): string =>
  JSON.stringify([
    lineItems.map(({ variant, quantity, price }) => [variant.id, quantity, price.minor, price.currency]),
    totals.map(({ type, amount }) => [type, amount.minor]),
    fulfillment === undefined ? null : agreedDelivery(fulfillment),
    instrument?.id ?? null,
    addsTo ?? null,
    problems.map((problem) => problem.code),
    cartVersion ?? null,
  ]);

function agreedDelivery({ destination, selected }: NonNullable<Checkout['fulfillment']>) {
  const { id, recipient, street, city, region, postalCode, country } = destination;
  const { start, end } = selected.window;
  return [id, recipient, street, city, region ?? null, postalCode, country, selected.id, start, end];
}
