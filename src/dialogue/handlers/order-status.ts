import { isOpen } from '../../commerce/order-progress.ts';
import type { Order } from '../../commerce/order.ts';
import type { Answer } from '../answer.ts';
import { ordersMeant, type OrdersMeant } from '../errands/orders-meant.ts';
import { noSuchOrder, tellStatus, whichOrderToTell } from '../errands/tell-status.ts';
import type { Handler } from '../handler.ts';
import { needsAccount } from '../needs-account.ts';

/** "Where's my order?": the one that was named, else whatever is still to come, else the newest, called off or not (V28). */
export const orderStatus: Handler<'OrderStatus'> = needsAccount(
  async (said, turn, tools): Promise<Answer> => {
    const meant = await ordersMeant(said, turn, tools);
    const [first, ...others] = narrowed(meant, turn.session.topic?.order);
    if (first === undefined) return noSuchOrder(said, 'status', turn, tools);
    if (others.length > 0) return whichOrderToTell([first, ...others], 'status', turn, tools, meant.about);
    return tellStatus(first, turn, tools, meant.about);
  },
);

/** Nobody asks after a parcel that came weeks ago while another is on its way; "it" is the one last spoken of. */
function narrowed({ named, orders }: OrdersMeant, spokenOf: Order['id'] | undefined): readonly Order[] {
  const open = orders.filter(isOpen);
  const it = named ? undefined : open.find(({ id }) => id === spokenOf);
  if (it !== undefined) return [it];
  return open.length > 0 ? open : orders.slice(0, 1);
}
