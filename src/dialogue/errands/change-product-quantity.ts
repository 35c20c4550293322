import type { VariantId } from '../../commerce/ids.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import type { Tools } from '../ports.ts';
import { checkQuantity } from '../quantity.ts';
import { ask } from '../reply.ts';
import { asking, toldOfCart } from '../session.ts';
import { changeCallOf, shopperCallOf, type LinkedTurn } from '../turn.ts';
import { askHowMany } from './ask-how-many.ts';
import { removeProduct } from './remove-product.ts';

/** Sets how many of one thing are in the cart; none of it takes it out. */
export async function changeProductQuantity(
  variant: VariantId,
  errand: Errand,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const { shop, words } = tools;
  const before = await shop.cart(shopperCallOf(turn));
  const line = before.lineItems.find((each) => each.variant.id === variant);
  if (line === undefined) {
    return {
      reply: ask(words.cart.notInCart({ said: undefined, cart: before })),
      session: asking(turn.session, { kind: 'anything-else' }),
    };
  }
  if (errand.quantity === 0) return removeProduct(variant, turn, tools);
  const checked = checkQuantity(errand.quantity);
  if (checked.kind !== 'fine') {
    return askHowMany(
      checked.kind === 'too-many' ? 'too-many' : 'unclear',
      line.variant,
      errand,
      turn,
      tools,
    );
  }
  const { quantity } = checked;
  const cart = await shop.changeCart(changeCallOf(turn, 'set'), [{ kind: 'set', variant, quantity }]);
  return {
    reply: ask(words.cart.quantityChanged({ variant: line.variant, quantity, cart })),
    session: asking(
      toldOfCart(turn.session, cart, false),
      { kind: 'anything-else' },
      { variant, cartLine: variant },
    ),
  };
}
