import type { Handler } from '../handler.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';

/** Forgets what was being asked and spoken about. The cart is not part of that (V31). */
export const startOver: Handler<'NavigateHome' | 'StartOver'> = (_said, { session }, { words }) => ({
  reply: ask(words.talk.startedOver()),
  session: asking(session, { kind: 'anything-else' }, {}),
});
