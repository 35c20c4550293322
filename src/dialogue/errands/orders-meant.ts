import type { VariantId } from '../../commerce/ids.ts';
import { isOpen } from '../../commerce/order-progress.ts';
import type { Order } from '../../commerce/order.ts';
import type { Purchase } from '../../commerce/product.ts';
import type { Intent } from '../intent.ts';
import { pastDays } from '../past-days.ts';
import type { Tools } from '../ports.ts';
import { callOf, shopperCallOf, type LinkedTurn } from '../turn.ts';

type Said = Pick<Intent<'OrderStatus'>, 'day' | 'item' | 'position'>;

export interface OrdersMeant {
  /** Newest first. */
  readonly orders: readonly Order[];
  /** Whether anything was said that told which: then the newest is not good enough. */
  readonly named: boolean;
  /** The products that were named, as far as they are in those orders. */
  readonly about: readonly VariantId[];
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
  const { about, orders } =
    item === undefined ? { about: [], orders: items } : await withItem(item, items, turn, tools);
  if (position === undefined) return { about, orders, named: day !== undefined || item !== undefined };
  const order = orders[placeIn(orders, position, turn)];
  return { about, orders: order === undefined ? [] : [order], named: true };
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

/** Looks in what is still to come first: nobody waits for the coffee that came weeks ago. */
async function withItem(
  item: string,
  orders: readonly Order[],
  turn: LinkedTurn,
  tools: Tools,
): Promise<Pick<OrdersMeant, 'about' | 'orders'>> {
  const coming = await ordersHolding(item, orders.filter(isOpen), turn, tools);
  return coming.orders.length > 0 ? coming : ordersHolding(item, orders, turn, tools);
}

/** Which of these orders hold a product that answers to what was said. */
export async function ordersHolding(
  item: string,
  orders: readonly Order[],
  turn: LinkedTurn,
  { finder }: Tools,
): Promise<Pick<OrdersMeant, 'about' | 'orders'>> {
  const purchases = purchasesIn(orders);
  const finding = await finder.find(callOf(turn), { said: item, among: 'purchases', purchases });
  if (finding.kind === 'none') return { about: [], orders: [] };
  const about = (finding.kind === 'several' ? finding.listings : [finding.listing]).map(({ id }) => id);
  return {
    about,
    orders: orders.filter(({ lineItems }) => lineItems.some(({ variant }) => about.includes(variant.id))),
  };
}

/** Each thing once, however often it was bought: a habit does not tell what somebody waits for. */
function purchasesIn(orders: readonly Order[]): readonly Purchase[] {
  const purchases = new Map<VariantId, Purchase>();
  for (const { lineItems, placedAt } of orders) {
    for (const { price, quantity, variant } of lineItems) {
      if (purchases.has(variant.id)) continue;
      purchases.set(variant.id, {
        variant,
        orders: 1,
        lastAt: placedAt,
        lastPrice: price,
        lastQuantity: quantity,
        usualQuantity: quantity,
      });
    }
  }
  return [...purchases.values()];
}
