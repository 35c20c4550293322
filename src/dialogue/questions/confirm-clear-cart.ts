import type { Answer } from '../answer.ts';
import { whenLinked } from '../needs-account.ts';
import type { Tools } from '../ports.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { changeCallOf, shopperCallOf, type LinkedTurn } from '../turn.ts';
import type { QuestionRules } from './question-rules.ts';

/** "Empty your cart?" */
export const confirmClearCart: QuestionRules<'confirm-clear-cart'> = {
  yes: (_question, _said, turn, tools) =>
    whenLinked(turn, tools, { kind: 'said', intent: { name: 'ClearCart' } }, (linked) =>
      clear(linked, tools),
    ),
  no: (_question, _said, turn, tools) =>
    whenLinked(turn, tools, { kind: 'said', intent: { name: 'ReadCart' } }, (linked) => keep(linked, tools)),
};

async function clear(turn: LinkedTurn, { shop, words }: Tools): Promise<Answer> {
  await shop.changeCart(changeCallOf(turn, 'clear'), [{ kind: 'clear' }]);
  return {
    reply: ask(words.cart.cleared()),
    session: asking(turn.session, { kind: 'anything-else' }, {}),
  };
}

async function keep(turn: LinkedTurn, { shop, words }: Tools): Promise<Answer> {
  const cart = await shop.cart(shopperCallOf(turn));
  return {
    reply: ask(words.cart.kept({ cart })),
    session: asking(turn.session, { kind: 'anything-else' }),
  };
}
