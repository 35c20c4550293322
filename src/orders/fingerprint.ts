import type { WantedItem } from '../commerce/checkout.ts';

/** Equal for the same things in the same quantities, in whichever order they were said (V10). */
export const fingerprintOf = (items: readonly WantedItem[]): string =>
  items
    .map(({ variant, quantity }) => `${encodeURIComponent(variant)}*${quantity}`)
    .sort()
    .join('+');

/** The items of a cart, a checkout or an order, as they would be wanted again. */
export const itemsOf = (
  lines: readonly { readonly variant: { readonly id: WantedItem['variant'] }; readonly quantity: number }[],
): readonly WantedItem[] => lines.map(({ variant, quantity }) => ({ variant: variant.id, quantity }));
