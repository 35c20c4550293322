import type { Answer } from '../answer.ts';
import type { Handler } from '../handler.ts';
import { needsAccount } from '../needs-account.ts';
import { ask } from '../reply.ts';
import { asking, toldOfCart } from '../session.ts';
import { shopperCallOf } from '../turn.ts';

/** "What's in my cart?" */
export const readCart: Handler<'ReadCart'> = needsAccount(
  async (_said, turn, { shop, words }): Promise<Answer> => {
    const cart = await shop.cart(shopperCallOf(turn));
    if (cart.lineItems.length === 0) {
      return { reply: ask(words.cart.empty()), session: asking(turn.session, { kind: 'anything-else' }) };
    }
    return {
      reply: ask(words.cart.contents({ cart })),
      session: asking(toldOfCart(turn.session, cart, true), {
        kind: 'shall-i',
        intent: { name: 'Checkout' },
      }),
    };
  },
);
