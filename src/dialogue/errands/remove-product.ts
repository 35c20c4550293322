import type { VariantId } from '../../commerce/ids.ts';
import type { Answer } from '../answer.ts';
import type { Tools } from '../ports.ts';
import { ask } from '../reply.ts';
import { asking, toldOfCart } from '../session.ts';
import { changeCallOf, shopperCallOf, type LinkedTurn } from '../turn.ts';

/** Takes one line out of the cart. */
export async function removeProduct(
  variant: VariantId,
  turn: LinkedTurn,
  { shop, words }: Tools,
): Promise<Answer> {
  const before = await shop.cart(shopperCallOf(turn));
  const line = before.lineItems.find((each) => each.variant.id === variant);
  if (line === undefined) {
    return {
      reply: ask(words.cart.notInCart({ said: undefined, cart: before })),
      session: asking(turn.session, { kind: 'anything-else' }),
    };
  }
  const cart = await shop.changeCart(changeCallOf(turn, 'remove'), [{ kind: 'set', variant, quantity: 0 }]);
  return {
    reply: ask(words.cart.removed({ variant: line.variant, cart })),
    session: asking(toldOfCart(turn.session, cart, false), { kind: 'anything-else' }, {}),
  };
}
