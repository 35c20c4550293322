import type { WantedItem } from '../../commerce/checkout.ts';
import type { Answer } from '../answer.ts';
import type { Wish } from '../errand.ts';
import { addAll } from '../errands/add-all.ts';
import { addProduct } from '../errands/add-product.ts';
import type { Handler } from '../handler.ts';
import type { Intent, SaidQuantity } from '../intent.ts';
import { needsAccount } from '../needs-account.ts';
import { allPurchases } from '../purchases.ts';
import { ask } from '../reply.ts';
import { asking, type Session } from '../session.ts';
import { shopperCallOf } from '../turn.ts';

/**
 * "Add two cartons of oat milk, a dozen eggs and bread." Buys nothing: the cart waits until they check out. What was
 * being quoted goes along.
 */
export const addToCart: Handler<'AddToCart'> = needsAccount(async (said, turn, tools): Promise<Answer> => {
  const rest = wishesIn(said);
  const { topic } = turn.session;
  if (rest.length > 0) {
    const purchases = await allPurchases(tools.shop, shopperCallOf(turn));
    return addAll({ known: quotedIn(turn.session), notFound: [], rest }, purchases, turn, tools);
  }
  if (topic?.variant !== undefined) {
    const { quantity, unit } = said;
    const errand = {
      kind: 'add-to-cart' as const,
      ...(quantity !== undefined && { quantity }),
      ...(unit !== undefined && { unit }),
    };
    return addProduct(topic.variant, errand, turn, tools);
  }
  return {
    reply: ask(tools.words.cart.whatToAdd()),
    session: asking(turn.session, { kind: 'anything-else' }),
  };
});

/** "Add bananas" to what is being quoted: that was not in the cart, and must not get lost. */
function quotedIn({ question }: Session): readonly WantedItem[] {
  if (question?.kind !== 'confirm-quote' && question?.kind !== 'below-minimum') return [];
  return question.plan.items === 'cart' ? [] : question.plan.items;
}

const wishesIn = (said: Intent<'AddToCart'>): readonly Wish[] => [
  ...wish(said.item, said.quantity, said),
  ...wish(said.item2, said.quantity2),
  ...wish(said.item3, said.quantity3),
];

const wish = (
  item: string | undefined,
  quantity: SaidQuantity | undefined,
  { size, unit }: Pick<Wish, 'size' | 'unit'> = {},
): Wish[] =>
  item === undefined
    ? []
    : [
        {
          item,
          ...(quantity !== undefined && { quantity }),
          ...(size !== undefined && { size }),
          ...(unit !== undefined && { unit }),
        },
      ];
