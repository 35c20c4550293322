import type { Answer } from './answer.ts';
import type { Tools } from './ports.ts';
import { ask } from './reply.ts';
import { asking } from './session.ts';
import type { Turn } from './turn.ts';

/** They said no, and that is that. What was in the cart stays there. */
export const nothingOrdered = ({ session }: Turn, { words }: Tools): Answer => ({
  reply: ask(words.quote.nothingOrdered()),
  session: asking(session, { kind: 'anything-else' }),
});
