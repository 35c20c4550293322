import type { SaidQuantity } from './intent.ts';

/** What the customer wanted with a product, kept while we find out which product they meant. */
export interface Errand {
  readonly kind:
    | 'reorder'
    | 'add-to-cart'
    | 'remove-from-cart'
    | 'change-quantity'
    | 'ask-price'
    | 'ask-availability'
    | 'ask-product';
  /** As said, not checked yet; absent where the usual will do. */
  readonly quantity?: SaidQuantity;
  readonly size?: string;
  /** What else was to be added in the same breath, not looked at yet. */
  readonly rest?: readonly Wish[];
}

export interface Wish {
  readonly item: string;
  readonly quantity?: SaidQuantity;
}
