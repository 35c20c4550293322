import type { Answer } from './answer.ts';
import type { Tools } from './ports.ts';
import { ask } from './reply.ts';
import { asking } from './session.ts';
import type { Turn } from './turn.ts';

/** A choice of delivery, address or payment, and nothing is being ordered. */
export const nothingToOrder = ({ session }: Turn, { words }: Tools): Answer => ({
  reply: ask(words.quote.nothingToOrder()),
  session: asking(session, { kind: 'anything-else' }),
});
