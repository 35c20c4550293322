import { continueErrand } from '../errands/continue-errand.ts';
import { nothingOrdered } from '../nothing-ordered.ts';
import { notAnAnswer } from './not-an-answer.ts';
import type { QuestionRules } from './question-rules.ts';

/** "How many would you like?" */
export const howMany: QuestionRules<'how-many'> = {
  no: (_question, _said, turn, tools) => nothingOrdered(turn, tools),
  choose: ({ errand, variant }, { position }, turn, tools) =>
    typeof position === 'number'
      ? continueErrand({ ...errand, quantity: position }, variant.id, turn, tools)
      : notAnAnswer(turn, tools),
  correct: ({ errand, variant }, { quantity }, turn, tools) =>
    quantity === undefined
      ? notAnAnswer(turn, tools)
      : continueErrand({ ...errand, quantity }, variant.id, turn, tools),
};
