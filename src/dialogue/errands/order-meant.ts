import type { DayRange } from '../../commerce/instant.ts';
import type { Order } from '../../commerce/order.ts';
import type { Position } from '../intent.ts';
import { openPlan } from '../open-plan.ts';
import type { Tools } from '../ports.ts';
import { pastDays } from '../past-days.ts';
import { shopperCallOf, type LinkedTurn } from '../turn.ts';

interface Meant {
  readonly day: DayRange | undefined;
  readonly position: Position | undefined;
}

const FURTHEST = 20;

/** The order that was meant by a day or a place in line, counted from the newest; `undefined` if there is none. */
export async function orderMeant(
  { day, position }: Meant,
  turn: LinkedTurn,
  { shop }: Tools,
): Promise<Order | undefined> {
  const call = shopperCallOf(turn);
  const placed =
    day === undefined ? undefined : pastDays(day, turn.now, (await shop.customer(call)).timeZone);
  const { items } = await shop.orders(call, { limit: FURTHEST, ...(placed !== undefined && { placed }) });
  const standing = items.filter(({ canceledAt }) => canceledAt === undefined);
  return standing[placeIn(standing, position, turn)];
}

/** "The one before" is the one before the order that is being repeated; else before the newest. */
function placeIn(orders: readonly Order[], position: Position | undefined, { session }: LinkedTurn): number {
  const repeated = openPlan(session)?.repeats;
  const at = orders.findIndex(({ id }) => id === repeated);
  switch (position) {
    case 'previous':
      return Math.max(0, at) + 1;
    case 'next':
      return at < 0 ? 1 : at - 1;
    case undefined:
    case 'last':
      return 0;
    default:
      return position - 1;
  }
}
