import type { DayRange } from '../../commerce/instant.ts';
import type { Order } from '../../commerce/order.ts';
import type { Position } from '../intent.ts';
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
  return standing[placeOf(position)];
}

function placeOf(position: Position | undefined): number {
  if (position === 'previous' || position === 'next') return 1;
  if (position === undefined || position === 'last') return 0;
  return position - 1;
}
