import type { Handler } from '../handler.ts';
import { ask } from '../reply.ts';

/** Help with what is being asked, which stays open. */
export const help: Handler<'Help'> = (_said, { session }, { words }) => ({
  reply: ask(words.talk.help({ about: session.question?.kind ?? 'nothing' })),
  session: { ...session, misses: 0 },
});
