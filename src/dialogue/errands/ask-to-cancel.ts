import type { VariantId } from '../../commerce/ids.ts';
import type { Cancellation, Order } from '../../commerce/order.ts';
import type { Answer } from '../answer.ts';
import type { Tools } from '../ports.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { shopperCallOf, type LinkedTurn } from '../turn.ts';

interface Named {
  readonly about?: readonly VariantId[];
  /** They said how many of it. */
  readonly some?: boolean;
}

/** "Cancel the order from this morning?" Where it is too late, that is said, and what can be done instead. */
export async function askToCancel(
  order: Order,
  turn: LinkedTurn,
  { shop, words: { status } }: Tools,
  { about = [], some = false }: Named = {},
): Promise<Answer> {
  const call = shopperCallOf(turn);
  const [{ timeZone }, { capabilities }] = await Promise.all([shop.customer(call), shop.profile(call)]);
  const facts = { order, now: turn.now, timeZone, about };
  const topic = { order: order.id };
  if (capabilities.cancel && order.permits.cancel) {
    return {
      reply: ask(status.confirmCancel({ ...facts, partly: isPart({ about, some }, order) })),
      session: asking(turn.session, { kind: 'confirm-cancel', order: order.id }, topic),
    };
  }
  return {
    reply: ask(status.cannotCancel({ ...facts, because: whyNot(order) })),
    session: asking(turn.session, { kind: 'shall-i', intent: { name: 'TalkToPerson' } }, topic),
  };
}

/** Of one thing there is nothing else to keep. */
const isPart = ({ about = [], some = false }: Named, { lineItems }: Order): boolean =>
  some || (about.length > 0 && lineItems.length > 1);

function whyNot({ canceledAt, parcels }: Order): Extract<Cancellation, { kind: 'refused' }>['because'] {
  if (canceledAt !== undefined) return 'already_canceled';
  return parcels.every(({ state }) => state === 'delivered') ? 'delivered' : 'shipped';
}
