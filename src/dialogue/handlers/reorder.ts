import type { Purchase } from '../../commerce/product.ts';
import type { Answer } from '../answer.ts';
import { continueErrand } from '../errands/continue-errand.ts';
import { orderMeant } from '../errands/order-meant.ts';
import { reorderItem } from '../errands/reorder-item.ts';
import { repeatOrder } from '../errands/repeat-order.ts';
import type { Handler } from '../handler.ts';
import type { Intent } from '../intent.ts';
import { needsAccount } from '../needs-account.ts';
import type { Tools } from '../ports.ts';
import { allPurchases } from '../purchases.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { shopperCallOf, type LinkedTurn } from '../turn.ts';
import { usualOf } from '../usual.ts';

type Said = Intent<'Reorder'>;

/**
 * "Reorder my coffee", "the usual", "what I had last Friday". Finds what is meant and quotes it at today's price.
 * Nothing is bought here: only a yes to the quote buys.
 */
export const reorder: Handler<'Reorder'> = needsAccount(async (said, turn, tools) => {
  if (said.item !== undefined) {
    const errand = errandOf(said);
    return reorderItem(
      { ...errand, item: said.item },
      await purchasesMeant(said, turn, tools),
      errand,
      turn,
      tools,
    );
  }
  if (said.day !== undefined || said.position !== undefined) return repeatOrder(said, turn, tools);
  return reorderUsual(said, turn, tools);
});

const errandOf = ({ quantity, size, unit }: Said) => ({
  kind: 'reorder' as const,
  ...(quantity !== undefined && { quantity }),
  ...(size !== undefined && { size }),
  ...(unit !== undefined && { unit }),
});

/** "The coffee I had last Friday" looks among that order's things only. */
async function purchasesMeant(
  { day, position }: Said,
  turn: LinkedTurn,
  tools: Tools,
): Promise<readonly Purchase[]> {
  const purchases = await allPurchases(tools.shop, shopperCallOf(turn));
  if (day === undefined && position === undefined) return purchases;
  const order = await orderMeant({ day, position }, turn, tools);
  const narrowed = purchases.filter(({ variant }) =>
    order?.lineItems.some((line) => line.variant.id === variant.id),
  );
  return narrowed.length > 0 ? narrowed : purchases;
}

/** "The usual": what they buy most, else their last order; and whoever has neither is asked what they would like. */
async function reorderUsual(said: Said, turn: LinkedTurn, tools: Tools): Promise<Answer> {
  const purchases = await allPurchases(tools.shop, shopperCallOf(turn));
  const usual = usualOf(purchases, turn.now);
  if (usual !== undefined) {
    const errand = { quantity: usual.usualQuantity, unit: 'pack', ...errandOf(said) };
    return continueErrand(errand, usual.variant.id, turn, tools);
  }
  if (purchases.length > 0) return repeatOrder({ position: 'last' }, turn, tools);
  return {
    reply: ask(tools.words.product.whichProduct()),
    session: asking(turn.session, { kind: 'anything-else' }),
  };
}
