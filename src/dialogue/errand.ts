/**
 * What the customer wanted with a product, kept while we find out which product they meant.
 * The quantity is the one they said, checked; absent where the usual will do.
 */
export type Errand =
  | { readonly kind: 'reorder'; readonly quantity?: number; readonly size?: string }
  | {
      readonly kind: 'add-to-cart';
      readonly quantity?: number;
      readonly size?: string;
      readonly rest: readonly Wish[];
    }
  | { readonly kind: 'remove-from-cart' }
  | { readonly kind: 'change-quantity'; readonly quantity?: number }
  | { readonly kind: 'ask-price' }
  | { readonly kind: 'ask-availability' }
  | { readonly kind: 'ask-product' };

/** One more thing that was said in the same breath, not looked at yet. */
export interface Wish {
  readonly item: string;
  readonly quantity?: number;
  readonly size?: string;
}
