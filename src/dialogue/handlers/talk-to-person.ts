import type { Answer } from '../answer.ts';
import type { Handler } from '../handler.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { callOf } from '../turn.ts';

/** "Let me talk to somebody." */
export const talkToPerson: Handler<'TalkToPerson'> = async (
  _said,
  turn,
  { shop, words },
): Promise<Answer> => {
  const { support } = await shop.profile(callOf(turn));
  return {
    reply: ask(words.talk.person({ phone: support.phone, email: support.email })),
    session: asking(turn.session, { kind: 'anything-else' }),
  };
};
