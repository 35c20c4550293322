import type { Variant } from '../../commerce/product.ts';
import type { QuoteWords } from './quote-words.ts';

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

type Problem = Parameters<QuoteWords['problem']>[0]['problem'];

/** How a language explains every problem there is: leave one out and it does not compile. */
export type Explanations = {
  readonly [C in Problem['code']]: (problem: ProblemOf<C>, variant: Variant | undefined) => Explained;
};

type ProblemOf<C extends Problem['code']> = {
  [P in C]: Extract<Problem, { readonly code: P }>;
}[C];

export function explainProblem<C extends Problem['code']>(
  explanations: Explanations,
  problem: ProblemOf<C>,
  variant: Variant | undefined,
): Explained {
  const explain: Explanations[C] = explanations[problem.code];
  return explain(problem, variant);
}
