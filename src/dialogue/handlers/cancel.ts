import type { Handler } from '../handler.ts';
import { nothingOrdered } from '../nothing-ordered.ts';
import { openPlan } from '../open-plan.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import { tell } from '../reply.ts';
import { settled } from '../session.ts';

/** "Never mind", "cancel that": drops what is being asked; with nothing asked, it ends the conversation. */
export const cancel: Handler<'Cancel'> = (_said, turn, tools) => {
  if (openPlan(turn.session) !== undefined) return nothingOrdered(turn, tools);
  return (
    answerQuestion({ name: 'No' }, turn, tools) ?? {
      reply: tell(tools.words.talk.goodbye()),
      session: settled(turn.session),
    }
  );
};
