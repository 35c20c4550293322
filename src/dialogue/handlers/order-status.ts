import { isOpen } from '../../commerce/order-progress.ts';
import type { Order } from '../../commerce/order.ts';
import type { Answer } from '../answer.ts';
import { ordersMeant } from '../errands/orders-meant.ts';
import { noSuchOrder, tellStatus, whichOrderToTell } from '../errands/tell-status.ts';
import type { Handler } from '../handler.ts';
import { needsAccount } from '../needs-account.ts';

/** "Where's my order?": the one that was named, else whatever is still to come, else the newest (V28). */
export const orderStatus: Handler<'OrderStatus'> = needsAccount(
  async (said, turn, tools): Promise<Answer> => {
    const meant = await ordersMeant(said, turn, tools);
    const [first, ...others] = narrowed(meant.orders, meant.named);
    if (first === undefined) return noSuchOrder(said.item, turn, tools);
    if (others.length > 0) return whichOrderToTell([first, ...others], 'status', turn, tools);
    return tellStatus(first, turn, tools);
  },
);

/** Nobody asks after a parcel that came weeks ago while another is on its way. */
function narrowed(orders: readonly Order[], named: boolean): readonly Order[] {
  const open = orders.filter(isOpen);
  if (open.length > 0) return open;
  return named ? orders.slice(0, 1) : orders.filter(({ canceledAt }) => canceledAt === undefined).slice(0, 1);
}
