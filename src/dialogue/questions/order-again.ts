import { whenLinked } from '../needs-account.ts';
import { nothingOrdered } from '../nothing-ordered.ts';
import { propose } from '../propose.ts';
import { correctPlan } from './correct-plan.ts';
import type { QuestionRules } from './question-rules.ts';

/** "You ordered this ten minutes ago. Again?" (V10) */
export const orderAgain: QuestionRules<'order-again'> = {
  yes: ({ plan }, _said, turn, tools) => {
    const again = { ...plan, again: true };
    return whenLinked(turn, tools, { kind: 'planned', plan: again }, (linked) =>
      propose(again, linked, tools),
    );
  },
  no: (_question, _said, turn, tools) => nothingOrdered(turn, tools),
  choose: correctPlan,
  correct: correctPlan,
};
