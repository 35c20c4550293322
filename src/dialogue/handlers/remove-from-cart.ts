import type { Answer } from '../answer.ts';
import { cartLineMeant } from '../errands/cart-line-meant.ts';
import { removeProduct } from '../errands/remove-product.ts';
import type { Handler } from '../handler.ts';
import { needsAccount } from '../needs-account.ts';

/** "Take the eggs out." */
export const removeFromCart: Handler<'RemoveFromCart'> = needsAccount(
  async ({ item }, turn, tools): Promise<Answer> => {
    const meant = await cartLineMeant(item, { kind: 'remove-from-cart' }, turn, tools);
    return meant.kind === 'asked' ? meant.answer : removeProduct(meant.variant, turn, tools);
  },
);
