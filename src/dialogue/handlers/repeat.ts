import type { Handler } from '../handler.ts';
import { ask } from '../reply.ts';

/** "What did you say?" The very same again, and whatever was asked is still being asked. */
export const repeat: Handler<'Repeat'> = (_said, { session }, { words }) => ({
  reply: session.said ?? ask(words.talk.help({ about: 'nothing' })),
  session,
});
