import type { Checkout } from '../commerce/checkout.ts';
import type { Change } from '../orders/changes.ts';
import type { Plan } from './plan.ts';

/** Why the quote is put: for the first time, or again because it changed or the yes came too late. */
export type Occasion =
  | { readonly kind: 'first' }
  | { readonly kind: 'changed'; readonly changes: readonly Change[] }
  | { readonly kind: 'expired' };

export interface Quoted {
  readonly plan: Plan;
  readonly checkout: Checkout;
  readonly occasion: Occasion;
}
