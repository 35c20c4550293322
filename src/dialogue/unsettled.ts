import { found, settle, type Accepted } from '../orders/accept.ts';
import type { Answer } from './answer.ts';
import type { Intent, IntentName } from './intent.ts';
import type { Tools } from './ports.ts';
import { ask, tell, type Told } from './reply.ts';
import { asking, settled, type Session, type Unsettled } from './session.ts';
import { afterwardsOf, toldOrdered } from './told-ordered.ts';
import { shopperCallOf, type LinkedTurn, type Turn } from './turn.ts';

type CarryOn = (turn: Turn) => Answer | Promise<Answer>;

/**
 * Answers a turn; but what became of an order of which we did not know how it ended is told first, as soon as the customer is
 * back, once (P4). That is settled by asking, never by guessing.
 */
export async function afterUnsettled(turn: Turn, tools: Tools, answer: CarryOn): Promise<Answer> {
  const { account, session } = turn;
  const { unsettled, ...known } = session;
  if (unsettled === undefined || account.kind !== 'linked') return answer(turn);

  const linked: LinkedTurn = { ...turn, account, session: known };
  const accepted = await outcomeOf(unsettled, linked, tools);
  if (accepted === undefined) return answer(linked);
  if (accepted.kind === 'ordered') {
    const told = toldOrdered(
      accepted.order,
      unsettled.added,
      await afterwardsOf(linked, tools),
      linked,
      tools,
    );
    const after = settled(known, { order: accepted.order.id });
    if (saysEnough(turn.intent)) return { reply: tell(told), session: after };
    return first(told, after, linked, answer);
  }
  if (!unsettled.promised) return answer(linked);
  if (!saysEnough(turn.intent)) {
    return first(tools.words.quote.notOrdered({ goesOn: true }), settled(known), linked, answer);
  }
  return {
    reply: ask(tools.words.quote.notOrdered({ goesOn: false })),
    session: asking(known, { kind: 'anything-else' }),
  };
}

const outcomeOf = (
  { promised, quote }: Unsettled,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Accepted | undefined> => (promised ? settle : found)(quote, shopperCallOf(turn), tools, turn.now);

/** Both in one turn, each whole: what became of the order, then the answer to what was said. */
async function first(told: Told, session: Session, turn: LinkedTurn, answer: CarryOn): Promise<Answer> {
  const { reply, session: after } = await answer({ ...turn, session });
  return { reply: { ...reply, speech: `${told.speech} ${reply.speech}` }, session: after };
}

/** Whoever says no more than this wanted to hear just that. */
const saysEnough = (said: Intent): boolean =>
  ENOUGH.has(said.name) || (said.name === 'OrderStatus' && Object.keys(said).length === 1);

const ENOUGH: ReadonlySet<IntentName> = new Set([
  'Cancel',
  'Checkout',
  'No',
  'NoInput',
  'NotUnderstood',
  'Repeat',
  'Stop',
  'Yes',
]);
