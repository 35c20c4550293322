import type { Answer } from '../answer.ts';
import { continueErrand } from '../errands/continue-errand.ts';
import { nothingOrdered } from '../nothing-ordered.ts';
import type { Tools } from '../ports.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import type { Turn } from '../turn.ts';
import { notAnAnswer } from './not-an-answer.ts';
import type { QuestionRules } from './question-rules.ts';

/** "How many would you like?" */
export const howMany: QuestionRules<'how-many'> = {
  no: ({ errand }, _said, turn, tools) =>
    errand.kind === 'reorder' ? nothingOrdered(turn, tools) : leftAsItWas(turn, tools),
  choose: ({ errand, variant }, { position }, turn, tools) =>
    typeof position === 'number'
      ? continueErrand({ ...errand, quantity: position }, variant.id, turn, tools)
      : notAnAnswer(turn, tools),
  correct: ({ errand, variant }, { quantity }, turn, tools) =>
    quantity === undefined
      ? notAnAnswer(turn, tools)
      : continueErrand({ ...errand, quantity }, variant.id, turn, tools),
};

/** Nothing was being ordered, and the cart stays as it is. */
const leftAsItWas = ({ session }: Turn, { words }: Tools): Answer => ({
  reply: ask(words.talk.anythingElse()),
  session: asking(session, { kind: 'anything-else' }),
});
