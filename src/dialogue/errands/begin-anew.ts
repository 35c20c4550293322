import type { Answer } from '../answer.ts';
import type { Errand, Wish } from '../errand.ts';
import type { Intent } from '../intent.ts';
import { whenLinked } from '../needs-account.ts';
import type { Tools } from '../ports.ts';
import { allPurchases } from '../purchases.ts';
import { shopperCallOf, type LinkedTurn, type Turn } from '../turn.ts';
import { addAll } from './add-all.ts';
import type { SaidItem } from './find-product.ts';
import { reorderItem } from './reorder-item.ts';

/** "No, the decaf": the same errand with another thing, looked for in all the shop (V24). */
export function beginAnew(
  errand: Errand,
  said: SaidItem,
  turn: Turn,
  tools: Tools,
): Answer | Promise<Answer> {
  const { item, size } = said;
  const words = { item, ...(size !== undefined && { size }) };
  switch (errand.kind) {
    case 'reorder':
      return linked({ name: 'Reorder', ...words }, async (known) =>
        reorderItem(said, await allPurchases(tools.shop, shopperCallOf(known)), errand, known, tools),
      );
    case 'add-to-cart':
      return linked({ name: 'AddToCart', ...words }, (known) => add(errand, words, known, tools));
    case 'remove-from-cart':
      return tools.carryOn({ name: 'RemoveFromCart', item }, turn);
    case 'change-quantity':
      return tools.carryOn({ name: 'ChangeQuantity', item, ...amountIn(errand) }, turn);
    case 'ask-price':
      return tools.carryOn({ name: 'AskPrice', item }, turn);
    case 'ask-availability':
      return tools.carryOn({ name: 'AskAvailability', item }, turn);
    case 'ask-product':
      return tools.carryOn({ name: 'AskProduct', item }, turn);
  }

  function linked(intent: Intent, carryOn: Parameters<typeof whenLinked>[3]) {
    return whenLinked(turn, tools, { kind: 'said', intent }, carryOn);
  }
}

const amountIn = ({ quantity }: Errand) => (quantity === undefined ? {} : { quantity });

/** Whatever else was said in that breath still goes into the cart with it. */
async function add(
  { kind: _add, known = [], notFound = [], plan: _none, rest = [], size: _other, ...amount }: Errand,
  said: Pick<Wish, 'item' | 'size'>,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const purchases = await allPurchases(tools.shop, shopperCallOf(turn));
  return addAll({ known, notFound, rest: [{ ...amount, ...said }, ...rest] }, purchases, turn, tools);
}
