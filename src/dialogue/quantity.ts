import type { SaidQuantity } from './intent.ts';

/** Nobody orders a hundred of anything by voice: more is a misunderstanding. */
export const MOST = 99;

export type CheckedQuantity =
  | { readonly kind: 'fine'; readonly quantity: number }
  | { readonly kind: 'unsaid' }
  /** "?", none, less than one, a fraction: how many, then? */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'too-many' };

/** Whether a number as heard can be a number of things. */
export function checkQuantity(said: SaidQuantity | undefined): CheckedQuantity {
  if (said === undefined) return { kind: 'unsaid' };
  if (said === 'unclear' || !Number.isFinite(said) || said < 1) return { kind: 'unclear' };
  if (said > MOST) return { kind: 'too-many' };
  return Number.isInteger(said) ? { kind: 'fine', quantity: said } : { kind: 'unclear' };
}
