import type { Order } from '../../commerce/order.ts';
import { itemsOf } from '../../orders/fingerprint.ts';
import type { Answer } from '../answer.ts';
import type { Intent } from '../intent.ts';
import { planFor } from '../plan.ts';
import type { Tools } from '../ports.ts';
import { propose } from '../propose.ts';
import type { LinkedTurn } from '../turn.ts';
import { orderMeant } from './order-meant.ts';
import { noSuchOrder } from './tell-status.ts';

/** A whole past order, as it was: whatever cannot be had any more is asked about with the quote. */
export async function repeatOrder(
  { day, position }: Pick<Intent<'Reorder'>, 'day' | 'position'>,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const order = await orderMeant({ day, position }, turn, tools);
  if (order === undefined) return noSuchOrder({ ...(day !== undefined && { day }) }, 'reorder', turn, tools);
  return propose({ ...planFor(itemsAgain(order)), repeats: order.id }, turn, tools);
}

const itemsAgain = ({ lineItems }: Order) =>
  itemsOf(lineItems.filter(({ canceled, quantity }) => canceled < quantity));
