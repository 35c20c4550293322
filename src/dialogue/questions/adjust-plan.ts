import type { Answer } from '../answer.ts';
import { whenLinked } from '../needs-account.ts';
import { nothingOrdered } from '../nothing-ordered.ts';
import type { Tools } from '../ports.ts';
import { propose } from '../propose.ts';
import type { Question } from '../question.ts';
import { changeCallOf, type LinkedTurn } from '../turn.ts';
import type { QuestionRules } from './question-rules.ts';

/** "The eggs are out of stock. Shall I go on with the rest?" (V14) */
export const adjustPlan: QuestionRules<'adjust-plan'> = {
  yes: (question, _said, turn, tools) =>
    whenLinked(turn, tools, { kind: 'planned', plan: question.plan }, (linked) =>
      withTheRest(question, linked, tools),
    ),
  no: (_question, _said, turn, tools) => nothingOrdered(turn, tools),
};

async function withTheRest(
  { adjusted, plan }: Question<'adjust-plan'>,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  if (plan.items !== 'cart') {
    return propose({ ...plan, items: adjusted.filter(({ quantity }) => quantity > 0) }, turn, tools);
  }
  await tools.shop.changeCart(
    changeCallOf(turn, 'adjust'),
    adjusted.map((item) => ({ kind: 'set', ...item })),
  );
  return propose(plan, turn, tools);
}
