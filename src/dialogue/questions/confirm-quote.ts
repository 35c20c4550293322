import { orderOnTheSpot } from '../order-on-the-spot.ts';
import { whenLinked } from '../needs-account.ts';
import { nothingOrdered } from '../nothing-ordered.ts';
import { propose } from '../propose.ts';
import { sendToPhone } from '../send-to-phone.ts';
import { correctPlan } from './correct-plan.ts';
import type { QuestionRules } from './question-rules.ts';

/** "Shall I order it?" */
export const confirmQuote: QuestionRules<'confirm-quote'> = {
  yes: (question, _said, turn, tools) =>
    whenLinked(turn, tools, { kind: 'planned', plan: question.plan }, (linked) => {
      // V3: a yes counts for a limited time.
      if (turn.now > question.until) return propose(question.plan, linked, tools, { kind: 'expired' });
      if (question.risk.length > 0) return sendToPhone(question, linked, tools);
      return orderOnTheSpot(question, linked, tools);
    }),
  no: (_question, _said, turn, tools) => nothingOrdered(turn, tools),
  choose: correctPlan,
  correct: correctPlan,
};
