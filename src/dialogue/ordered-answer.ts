import type { Order } from '../commerce/order.ts';
import type { Tools } from './ports.ts';
import type { Answer } from './answer.ts';
import { tell } from './reply.ts';
import { settled } from './session.ts';
import { shopperCallOf, type LinkedTurn } from './turn.ts';

/** V5: it is done, when it comes and how to undo it. */
export async function orderedAnswer(
  order: Order,
  added: boolean,
  turn: LinkedTurn,
  { shop, words }: Tools,
): Promise<Answer> {
  const call = shopperCallOf(turn);
  const [{ timeZone }, { capabilities }] = await Promise.all([shop.customer(call), shop.profile(call)]);
  const canCancel = capabilities.cancel && order.permits.cancel;
  return {
    reply: tell(words.quote.ordered({ order, now: turn.now, timeZone, added, canCancel })),
    session: settled(turn.session, { order: order.id }),
  };
}
