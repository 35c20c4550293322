import type { VariantId } from '../../commerce/ids.ts';
import { isLate, parcelsWith } from '../../commerce/order-progress.ts';
import type { Order } from '../../commerce/order.ts';
import type { Answer } from '../answer.ts';
import type { Intent } from '../intent.ts';
import type { Tools } from '../ports.ts';
import { ask, tell } from '../reply.ts';
import { asking, settled, type Session } from '../session.ts';
import { shopperCallOf, type LinkedTurn } from '../turn.ts';

/** When it comes; and when it is late, what can be done (V28). */
export async function tellStatus(
  order: Order,
  turn: LinkedTurn,
  { shop, words: { status } }: Tools,
  about: readonly VariantId[] = [],
): Promise<Answer> {
  const { now, session } = turn;
  const { timeZone } = await shop.customer(shopperCallOf(turn));
  const facts = { order, now, timeZone, about };
  const topic = { order: order.id };
  if (isLate({ ...order, parcels: parcelsWith(order, about) }, now)) {
    return {
      reply: ask(status.late(facts)),
      session: asking(session, { kind: 'shall-i', intent: { name: 'TalkToPerson' } }, topic),
    };
  }
  if (isInTheMiddle(session)) {
    return {
      reply: ask(status.statusAndMore(facts)),
      session: asking(session, { kind: 'anything-else' }, topic),
    };
  }
  return { reply: tell(status.status(facts)), session: settled(session, topic) };
}

/** They were asked something other than which order they mean: then this is not all they came for. */
const isInTheMiddle = ({ question }: Session): boolean =>
  question !== undefined && question.kind !== 'which-order';

const MOST_OPTIONS = 3;

/** Several answer to it: two or three in a breath, and which one they mean. */
export async function whichOrderToTell(
  all: readonly Order[],
  errand: 'cancel' | 'status',
  turn: LinkedTurn,
  { shop, words }: Tools,
  about: readonly VariantId[] = [],
): Promise<Answer> {
  const { timeZone } = await shop.customer(shopperCallOf(turn));
  const orders = all.slice(0, MOST_OPTIONS);
  return {
    reply: ask(words.status.several({ orders, total: all.length, now: turn.now, timeZone, about })),
    session: asking(turn.session, { kind: 'which-order', options: orders.map(({ id }) => id), errand }),
  };
}

/** No order at all, or none that answers to what was said: then they say it in another way. */
export async function noSuchOrder(
  { day, item }: Pick<Intent<'OrderStatus'>, 'day' | 'item'>,
  errand: 'cancel' | 'reorder' | 'status',
  turn: LinkedTurn,
  { shop, words: { status } }: Tools,
): Promise<Answer> {
  const { items } = await shop.orders(shopperCallOf(turn), { limit: 1 });
  if (items.length === 0) {
    return { reply: ask(status.noOrders()), session: asking(turn.session, { kind: 'anything-else' }) };
  }
  return {
    reply: ask(status.noneMatching({ said: item, fromDay: day !== undefined })),
    session: asking(
      turn.session,
      errand === 'reorder' ? { kind: 'anything-else' } : { kind: 'which-order', options: [], errand },
    ),
  };
}
