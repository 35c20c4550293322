import type { Handler } from '../handler.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import { tell } from '../reply.ts';
import { settled } from '../session.ts';

/** "No" declines whatever was asked; with nothing asked, it ends the conversation. */
export const no: Handler<'No'> = (said, turn, tools) =>
  answerQuestion(said, turn, tools) ?? {
    reply: tell(tools.words.talk.goodbye()),
    session: settled(turn.session),
  };
