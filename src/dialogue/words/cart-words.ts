import type { Cart } from '../../commerce/cart.ts';
import type { Variant } from '../../commerce/product.ts';
import type { Asked } from '../reply.ts';

export interface AddedFacts {
  readonly added: readonly { readonly variant: Variant; readonly quantity: number }[];
  /** What was in the cart already, before this (V31). */
  readonly before: Cart;
  /** The first thing of this visit: then what was left in the cart is said. */
  readonly first: boolean;
  readonly cart: Cart;
  /** What could not be found, in the customer's words. */
  readonly notFound: readonly string[];
  /** What is sold out or no longer sold. */
  readonly unavailable: readonly Variant[];
  /** Something else is asked in the same breath: then not whether there is anything else. */
  readonly goesOn?: boolean;
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
  /** Three lines at most are read, the rest is shown (V21). Ends in "shall I check out?" */
  contents(facts: { readonly cart: Cart }): Asked;
  empty(): Asked;
  notInCart(facts: { readonly said: string | undefined; readonly cart: Cart }): Asked;
  confirmClear(facts: { readonly cart: Cart }): Asked;
  cleared(): Asked;
  kept(facts: { readonly cart: Cart }): Asked;
  /** They want nothing else: shall we check out? */
  checkOutNow(facts: { readonly cart: Cart }): Asked;
  /** Ends in "anything else?". */
  nothingAdded(facts: {
    readonly notFound: readonly string[];
    readonly unavailable: readonly Variant[];
  }): Asked;
  whatToAdd(): Asked;
}
