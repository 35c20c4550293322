import type { Answer } from '../answer.ts';
import type { Tools } from '../ports.ts';
import { ask, tell } from '../reply.ts';
import { asking, settled, toldOfCart } from '../session.ts';
import { shopperCallOf, type Turn } from '../turn.ts';
import type { QuestionRules } from './question-rules.ts';

/** "Anything else?" Whoever has just filled their cart and wants nothing else is asked whether to check out. */
export const anythingElse: QuestionRules<'anything-else'> = {
  yes: (_question, _said, { session }, { words }) => ({
    reply: ask(words.talk.whatElse()),
    session: asking(session, { kind: 'anything-else' }),
  }),
  no: (_question, _said, turn, tools) =>
    turn.session.cart?.offered === false ? offerCheckout(turn, tools) : goodbye(turn, tools),
};

async function offerCheckout(turn: Turn, tools: Tools): Promise<Answer> {
  const { account, session } = turn;
  if (account.kind !== 'linked') return goodbye(turn, tools);
  const cart = await tools.shop.cart(shopperCallOf({ ...turn, account }));
  if (cart.lineItems.length === 0) return goodbye(turn, tools);
  return {
    reply: ask(tools.words.cart.checkOutNow({ cart })),
    // They have been asked: the next no ends the conversation.
    session: asking(toldOfCart(session, cart, true), { kind: 'shall-i', intent: { name: 'Checkout' } }),
  };
}

const goodbye = ({ session }: Turn, { words }: Tools): Answer => ({
  reply: tell(words.talk.goodbye()),
  session: settled(session),
});
