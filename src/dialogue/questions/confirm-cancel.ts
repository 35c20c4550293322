import type { OrderId } from '../../commerce/ids.ts';
import type { Answer } from '../answer.ts';
import { noSuchOrder } from '../errands/tell-status.ts';
import { whenLinked } from '../needs-account.ts';
import type { Tools } from '../ports.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { changeCallOf, shopperCallOf, type LinkedTurn } from '../turn.ts';
import type { QuestionRules } from './question-rules.ts';

/** "Cancel the order from this morning?" */
export const confirmCancel: QuestionRules<'confirm-cancel'> = {
  yes: ({ order }, _said, turn, tools) =>
    whenLinked(turn, tools, { kind: 'said', intent: { name: 'CancelOrder' } }, (linked) =>
      cancel(order, linked, tools),
    ),
  no: (_question, _said, { session }, { words }) => ({
    reply: ask(words.status.keptOrder()),
    session: asking(session, { kind: 'anything-else' }),
  }),
};

async function cancel(id: OrderId, turn: LinkedTurn, tools: Tools): Promise<Answer> {
  const {
    shop,
    words: { status },
  } = tools;
  const call = shopperCallOf(turn);
  const result = await shop.cancel(changeCallOf(turn, 'cancel'), id);
  const [{ timeZone }, order] = await Promise.all([shop.customer(call), shop.order(call, id)]);
  if (order === undefined) return noSuchOrder({}, 'cancel', turn, tools);

  const facts = { order, now: turn.now, timeZone };
  if (result.kind === 'canceled') {
    return {
      reply: ask(status.canceled({ ...facts, refund: result.refund })),
      session: asking(turn.session, { kind: 'anything-else' }, { order: id }),
    };
  }
  return {
    reply: ask(status.cannotCancel({ ...facts, because: result.because })),
    session: asking(turn.session, { kind: 'shall-i', intent: { name: 'TalkToPerson' } }, { order: id }),
  };
}
