import type { CheckoutProblem } from '../../commerce/checkout.ts';
import type { Variant } from '../../commerce/product.ts';

/** Why something cannot be ordered, and which way it goes on. */
export interface Explained {
  readonly what: string;
  /** What can be done elsewhere, on the phone or with a person. */
  readonly todo?: string;
  /** Where something better can be asked than whether there is anything else. */
  readonly question?: string;
  /** What helps whoever says nothing, where that is not their cart, the phone or a person. */
  readonly hint?: string;
}

/** How a language explains every problem there is: leave one out and it does not compile. */
export type Explanations = {
  readonly [C in CheckoutProblem['code']]: (problem: ProblemOf<C>, variant: Variant | undefined) => Explained;
};

type ProblemOf<C extends CheckoutProblem['code']> = {
  [P in C]: Extract<CheckoutProblem, { readonly code: P }>;
}[C];

export function explainProblem<C extends CheckoutProblem['code']>(
  explanations: Explanations,
  problem: ProblemOf<C>,
  variant: Variant | undefined,
): Explained {
  const explain: Explanations[C] = explanations[problem.code];
  return explain(problem, variant);
}
