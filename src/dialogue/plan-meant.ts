import { openPlan } from './open-plan.ts';
import { planFor, type Plan } from './plan.ts';
import type { Tools } from './ports.ts';
import { shopperCallOf, type LinkedTurn } from './turn.ts';

/** What a choice of delivery, address or payment is about: what is being bought, else the cart, else nothing. */
export async function planMeant(turn: LinkedTurn, { shop }: Tools): Promise<Plan | undefined> {
  const open = openPlan(turn.session);
  if (open !== undefined) return open;
  const { lineItems } = await shop.cart(shopperCallOf(turn));
  return lineItems.length === 0 ? undefined : planFor('cart');
}
