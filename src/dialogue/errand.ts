import type { WantedItem } from '../commerce/checkout.ts';
import type { SaidQuantity } from './intent.ts';
import type { Plan } from './plan.ts';

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
  readonly unit?: string;
  readonly size?: string;
  /** What they called it, before it was known: "the decaf" is one of these. */
  readonly said?: string;
  /** What is being bought already, where this takes its place: "no, the decaf" keeps the address and the card. */
  readonly plan?: Plan;
  /** Of several things said in one breath: those that are known already, to be added with this one. */
  readonly known?: readonly WantedItem[];
  /** Those not looked at yet. */
  readonly rest?: readonly Wish[];
  /** Those that nothing answers to, in the customer's words. */
  readonly notFound?: readonly string[];
}

export interface Wish {
  readonly item: string;
  readonly quantity?: SaidQuantity;
  readonly unit?: string;
  readonly size?: string;
}
