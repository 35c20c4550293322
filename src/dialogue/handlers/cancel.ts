import type { Answer } from '../answer.ts';
import type { Handler } from '../handler.ts';
import { nothingOrdered } from '../nothing-ordered.ts';
import { openPlan } from '../open-plan.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import type { Tools } from '../ports.ts';
import { tell } from '../reply.ts';
import { settled } from '../session.ts';
import type { Turn } from '../turn.ts';

/** "Never mind", "cancel that": drops what is being asked; with nothing asked, it ends the conversation. */
export const cancel: Handler<'Cancel'> = (_said, turn, tools) => {
  if (openPlan(turn.session) !== undefined) return nothingOrdered(turn, tools);
  // Nothing is being asked that could be dropped: they are done.
  if (turn.session.question?.kind === 'anything-else') return goodbye(turn, tools);
  return answerQuestion({ name: 'No' }, turn, tools) ?? goodbye(turn, tools);
};

const goodbye = ({ session }: Turn, { words }: Tools): Answer => ({
  reply: tell(words.talk.goodbye()),
  session: settled(session),
});
