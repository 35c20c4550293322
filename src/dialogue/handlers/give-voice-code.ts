import type { Handler } from '../handler.ts';
import { ask } from '../reply.ts';

/** A code that nobody asked for is not repeated, kept or compared; whatever was asked stays open. */
export const giveVoiceCode: Handler<'GiveVoiceCode'> = (_said, { session }, { words }) => ({
  reply: ask(words.talk.noCodeNeeded({ about: session.question?.kind ?? 'nothing' })),
  session,
});
