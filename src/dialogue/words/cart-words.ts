import type { Cart } from '../../commerce/cart.ts';
import type { Variant } from '../../commerce/product.ts';
import type { Asked } from '../reply.ts';

export interface AddedFacts {
  readonly added: readonly { readonly variant: Variant; readonly quantity: number }[];
  /** What was in the cart already, before this (V31). */
  readonly before: Cart;
  readonly cart: Cart;
  /** What could not be found, in the customer's words. */
  readonly notFound: readonly string[];
}

/** What is said about the cart. */
export interface CartWords {
  added(facts: AddedFacts): Asked;
  removed(facts: { readonly variant: Variant; readonly cart: Cart }): Asked;
  quantityChanged(facts: {
    readonly variant: Variant;
    readonly quantity: number;
    readonly cart: Cart;
  }): Asked;
  /** Three lines at most are read, the rest is shown (V21). */
  contents(facts: { readonly cart: Cart }): Asked;
  empty(): Asked;
  notInCart(facts: { readonly said: string | undefined; readonly cart: Cart }): Asked;
  confirmClear(facts: { readonly cart: Cart }): Asked;
  cleared(): Asked;
  kept(facts: { readonly cart: Cart }): Asked;
  whatToAdd(): Asked;
  howManyOf(facts: { readonly variant: Variant }): Asked;
}
