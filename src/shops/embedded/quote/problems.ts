import type { CheckoutProblem } from '../../../commerce/checkout.ts';
import { variantId } from '../../../commerce/ids.ts';
import type { Money } from '../../../commerce/money.ts';
import { compare } from '../../../commerce/money.ts';
import { yearsBetween, type LocalDay } from '../local-time.ts';
import type { Buyer } from './buyer.ts';
import type { Wanted } from './price-lines.ts';
import type { Basket } from './wanted.ts';

/** What cannot be sold as it is wanted, line by line. */
export function goodsProblems(
  { lines, unknown }: Basket,
  { verifiedBirthday }: Buyer,
  today: LocalDay,
): readonly CheckoutProblem[] {
  if (lines.length === 0 && unknown.length === 0) return [{ code: 'cart_empty' }];
  const age = verifiedBirthday === undefined ? undefined : yearsBetween(verifiedBirthday, today);
  return [
    ...unknown.map((variant): CheckoutProblem => ({ code: 'withdrawn', variant })),
    ...lines.flatMap((line) => stockProblem(line) ?? []),
    ...lines.flatMap((line) => ageProblem(line, age) ?? []),
  ];
}

/** What is missing of the customer's own. */
export function paymentProblems({ instrument }: Buyer): readonly CheckoutProblem[] {
  if (instrument === undefined) return [{ code: 'no_payment_method' }];
  return instrument.shown.expired ? [{ code: 'payment_method_expired', instrument: instrument.shown }] : [];
}

/** Too little for a delivery of its own. An empty basket has a problem of its own. */
export function minimumProblems(subtotal: Money, minimum: Money | undefined): readonly CheckoutProblem[] {
  if (minimum === undefined || subtotal.minor === 0 || compare(subtotal, minimum) >= 0) return [];
  return [{ code: 'below_minimum', minimum, subtotal }];
}

function stockProblem({ row, quantity }: Wanted): CheckoutProblem | undefined {
  const variant = variantId(row.id);
  if (row.withdrawn) return { code: 'withdrawn', variant };
  if (row.on_hand === 0) return { code: 'out_of_stock', variant };
  return row.on_hand < quantity ? { code: 'short_stock', variant, available: row.on_hand } : undefined;
}

function ageProblem({ row }: Wanted, age: number | undefined): CheckoutProblem | undefined {
  if (row.minimum_age === null || (age !== undefined && age >= row.minimum_age)) return undefined;
  return { code: 'age_restricted', variant: variantId(row.id), minimumAge: row.minimum_age };
}
