import type { Answer } from '../answer.ts';
import type { Tools } from '../ports.ts';
import { ask } from '../reply.ts';
import type { Turn } from '../turn.ts';

/** Keeps the question open, and puts it in other words. */
export function notAnAnswer({ session }: Turn, { words }: Tools): Answer {
  const { said } = session;
  if (said?.kind !== 'ask') return { reply: ask(words.talk.nothingAsked()), session };
  return { reply: ask(words.talk.notAnAnswer({ reprompt: said.reprompt })), session };
}
