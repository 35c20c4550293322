import type { Handler } from '../handler.ts';
import { tell } from '../reply.ts';
import { settled } from '../session.ts';

/** Ends the conversation. What is in the cart stays there; what was being quoted is forgotten. */
export const stop: Handler<'Stop'> = (_said, { session }, { words }) => ({
  reply: tell(words.talk.goodbye()),
  session: settled(session),
});
