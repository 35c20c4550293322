import type { LineItemId, VariantId } from './ids.ts';
import type { Money } from './money.ts';
import type { Variant } from './product.ts';

/** One line of a cart, a checkout or an order. `total` is price times quantity, before tax and discounts. */
export interface LineItem {
  readonly id: LineItemId;
  readonly variant: Variant;
  readonly quantity: number;
  readonly price: Money;
  readonly total: Money;
}

/** What waits to be bought. One per customer, whichever device or platform they speak to (V31). */
export interface Cart {
  /** Changes with every change of the cart. */
  readonly version: string;
  readonly lineItems: readonly LineItem[];
  readonly subtotal: Money;
}

export type CartChange =
  | { readonly kind: 'add'; readonly variant: VariantId; readonly quantity: number }
  /** A quantity of 0 removes the line. */
  | { readonly kind: 'set'; readonly variant: VariantId; readonly quantity: number }
  | { readonly kind: 'clear' };
