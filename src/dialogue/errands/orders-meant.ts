import type { Order } from '../../commerce/order.ts';
import type { Intent } from '../intent.ts';
import { pastDays } from '../past-days.ts';
import type { Tools } from '../ports.ts';
import { allPurchases } from '../purchases.ts';
import { callOf, shopperCallOf, type LinkedTurn } from '../turn.ts';

type Said = Pick<Intent<'OrderStatus'>, 'day' | 'item' | 'position'>;

export interface OrdersMeant {
  /** Newest first. */
  readonly orders: readonly Order[];
  /** Whether anything was said that told which: then the newest is not good enough. */
  readonly named: boolean;
}

const FURTHEST = 50;

/** The orders that answer to a day, a product or a place in line; all of the latest when nothing was said. */
export async function ordersMeant(said: Said, turn: LinkedTurn, tools: Tools): Promise<OrdersMeant> {
  const { day, item, position } = said;
  const call = shopperCallOf(turn);
  const placed =
    day === undefined ? undefined : pastDays(day, turn.now, (await tools.shop.customer(call)).timeZone);
  const { items } = await tools.shop.orders(call, {
    limit: FURTHEST,
    ...(placed !== undefined && { placed }),
  });
  const orders = item === undefined ? items : await withItem(item, items, turn, tools);
  if (position === undefined) return { orders, named: day !== undefined || item !== undefined };
  const order = orders[placeIn(orders, position, turn)];
  return { orders: order === undefined ? [] : [order], named: true };
}

/** "The one before" is the one before the order last spoken of; with none, before the newest. */
function placeIn(
  orders: readonly Order[],
  position: NonNullable<Said['position']>,
  { session }: LinkedTurn,
): number {
  const spokenOf = Math.max(
    0,
    orders.findIndex(({ id }) => id === session.topic?.order),
  );
  switch (position) {
    case 'last':
      return 0;
    case 'previous':
      return spokenOf + 1;
    case 'next':
      return spokenOf - 1;
    default:
      return position - 1;
  }
}

async function withItem(
  item: string,
  orders: readonly Order[],
  turn: LinkedTurn,
  tools: Tools,
): Promise<readonly Order[]> {
  const purchases = await allPurchases(tools.shop, shopperCallOf(turn));
  const finding = await tools.finder.find(callOf(turn), { said: item, among: 'purchases', purchases });
  if (finding.kind === 'none') return [];
  const meant = finding.kind === 'several' ? finding.listings : [finding.listing];
  return orders.filter(({ lineItems }) =>
    lineItems.some(({ variant }) => meant.some(({ id }) => id === variant.id)),
  );
}
