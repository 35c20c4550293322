import type { Answer } from '../answer.ts';
import type { Tools } from '../ports.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import type { Turn } from '../turn.ts';

/** An answer out of context gets a sensible one, and buys nothing (V27). */
export const nothingAsked = ({ session }: Turn, { words }: Tools): Answer => ({
  reply: ask(words.talk.nothingAsked()),
  session: asking(session, { kind: 'anything-else' }),
});
