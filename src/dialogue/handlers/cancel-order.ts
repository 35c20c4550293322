import type { Order } from '../../commerce/order.ts';
import type { Answer } from '../answer.ts';
import { askToCancel } from '../errands/ask-to-cancel.ts';
import { ordersMeant } from '../errands/orders-meant.ts';
import { noSuchOrder, whichOrderToTell } from '../errands/tell-status.ts';
import type { Handler } from '../handler.ts';
import { needsAccount } from '../needs-account.ts';
import { nothingOrdered } from '../nothing-ordered.ts';
import { openPlan } from '../open-plan.ts';
import type { LinkedTurn } from '../turn.ts';

/** "Cancel my order": the one that was named, else the ones that can still be canceled. Asks first. */
export const cancelOrder: Handler<'CancelOrder'> = needsAccount(
  async (said, turn, tools): Promise<Answer> => {
    // While an order is being put together, that is the one: nothing has been bought yet.
    if (openPlan(turn.session) !== undefined) return nothingOrdered(turn, tools);

    const { about, named, orders } = await ordersMeant(said, turn, tools);
    const cancelable = orders.filter(({ permits }) => permits.cancel);
    const topic = named ? undefined : spokenOf(orders, cancelable, turn);
    if (topic !== undefined) return askToCancel(topic, turn, tools, { some: said.quantity !== undefined });

    const [first = orders[0], ...others] = cancelable;
    if (first === undefined) return noSuchOrder(said, 'cancel', turn, tools);
    if (others.length > 0) return whichOrderToTell(cancelable, 'cancel', turn, tools, about);
    return askToCancel(first, turn, tools, { about, some: said.quantity !== undefined });
  },
);

/** "It" is the order last spoken of, unless only another one can still be canceled. */
function spokenOf(
  orders: readonly Order[],
  cancelable: readonly Order[],
  { session }: LinkedTurn,
): Order | undefined {
  const likely = cancelable.length > 0 ? cancelable : orders;
  return likely.find(({ id }) => id === session.topic?.order);
}
