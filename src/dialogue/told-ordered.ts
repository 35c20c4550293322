import type { Order } from '../commerce/order.ts';
import type { Tools } from './ports.ts';
import type { Told } from './reply.ts';
import { shopperCallOf, type LinkedTurn } from './turn.ts';

/** What has to be known, beside the order, to say that it is done. */
export interface Afterwards {
  readonly timeZone: string;
  readonly canCancel: boolean;
}

export async function afterwardsOf(turn: LinkedTurn, { shop }: Tools): Promise<Afterwards> {
  const call = shopperCallOf(turn);
  const [{ timeZone }, { capabilities }] = await Promise.all([shop.customer(call), shop.profile(call)]);
  return { timeZone, canCancel: capabilities.cancel };
}

/** V5: it is done, when it comes and how to undo it. */
export const toldOrdered = (
  order: Order,
  added: boolean,
  { canCancel, timeZone }: Afterwards,
  { now }: LinkedTurn,
  { words }: Tools,
): Told => words.quote.ordered({ order, now, timeZone, added, canCancel: canCancel && order.permits.cancel });
