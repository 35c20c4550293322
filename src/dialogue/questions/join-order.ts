import type { Intent } from '../intent.ts';
import { whenLinked } from '../needs-account.ts';
import { nothingOrdered } from '../nothing-ordered.ts';
import type { Plan } from '../plan.ts';
import { propose } from '../propose.ts';
import type { Question } from '../question.ts';
import { correctPlan } from './correct-plan.ts';
import type { QuestionRules } from './question-rules.ts';

/** "Add it to that one, or a new order?" (V11). Yes does not say which; no wants neither. */
export const joinOrder: QuestionRules<'join-order'> = {
  no: (_question, _said, turn, tools) => nothingOrdered(turn, tools),
  choose: (question, said, turn, tools) => {
    const plan = planChosen(question, said);
    if (plan === undefined) return correctPlan(question, said, turn, tools);
    return whenLinked(turn, tools, { kind: 'planned', plan }, (linked) => propose(plan, linked, tools));
  },
  correct: correctPlan,
};

function planChosen(
  { order, plan }: Question<'join-order'>,
  { attribute, position }: Intent<'Choose'>,
): Plan | undefined {
  const { addTo: _undecided, ...undecided } = plan;
  if (attribute === 'existing' || position === 1) return { ...undecided, addTo: order, askedToJoin: true };
  if (attribute === 'new' || position === 2 || position === 'last')
    return { ...undecided, askedToJoin: true };
  return undefined;
}
