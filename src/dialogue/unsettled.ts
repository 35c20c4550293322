import { settle } from '../orders/accept.ts';
import { orderedAnswer } from './ordered-answer.ts';
import type { Tools } from './ports.ts';
import type { Answer } from './answer.ts';
import { ask } from './reply.ts';
import { settled, type Session } from './session.ts';
import { shopperCallOf, type LinkedTurn, type Turn } from './turn.ts';

/**
 * An order that was being placed when we ran out of time is told as soon as the customer is back, once (P4). It is
 * settled by asking, never by guessing. `undefined` when there is none.
 */
export async function tellUnsettled(turn: Turn, tools: Tools): Promise<Answer | undefined> {
  const { account, session } = turn;
  if (session.unsettled === undefined || account.kind !== 'linked') return undefined;

  const linked: LinkedTurn = { ...turn, account, session: known(session) };
  const accepted = await settle(session.unsettled, shopperCallOf(linked), tools, turn.now);
  if (accepted.kind === 'ordered') return orderedAnswer(accepted.order, false, linked, tools);
  return {
    reply: ask(tools.words.quote.notOrdered()),
    session: { ...settled(linked.session), question: { kind: 'anything-else' } },
  };
}

const known = ({ unsettled: _told, ...session }: Session): Session => session;
