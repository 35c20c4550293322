import type { Cart } from '../../commerce/cart.ts';
import type { VariantId } from '../../commerce/ids.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import type { Tools } from '../ports.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { callOf, shopperCallOf, type LinkedTurn } from '../turn.ts';
import { askAboutFinding } from './ask-about-finding.ts';

export type LineMeant =
  | { readonly kind: 'found'; readonly variant: VariantId }
  | { readonly kind: 'asked'; readonly answer: Answer };

/** Which line of the cart was meant: by name; unnamed, the one last spoken about or the only one there is. */
export async function cartLineMeant(
  item: string | undefined,
  errand: Errand,
  turn: LinkedTurn,
  tools: Tools,
): Promise<LineMeant> {
  const cart = await tools.shop.cart(shopperCallOf(turn));
  const ids = cart.lineItems.map(({ variant }) => variant.id);
  if (item === undefined) {
    const last =
      ids.find((id) => id === turn.session.topic?.cartLine) ?? (ids.length === 1 ? ids[0] : undefined);
    return last === undefined ? notThere(undefined, cart, turn, tools) : { kind: 'found', variant: last };
  }
  if (ids.length === 0) return notThere(item, cart, turn, tools);
  const finding = await tools.finder.find(callOf(turn), { said: item, among: ids, purchases: [] });
  if (finding.kind === 'sure') return { kind: 'found', variant: finding.listing.id };
  if (finding.kind === 'none') return notThere(item, cart, turn, tools);
  return { kind: 'asked', answer: await askAboutFinding(item, finding, errand, turn, tools) };
}

const notThere = (
  said: string | undefined,
  cart: Cart,
  { session }: LinkedTurn,
  { words }: Tools,
): LineMeant => ({
  kind: 'asked',
  answer: {
    reply: ask(cart.lineItems.length === 0 ? words.cart.empty() : words.cart.notInCart({ said, cart })),
    session: asking(session, { kind: 'anything-else' }),
  },
});
