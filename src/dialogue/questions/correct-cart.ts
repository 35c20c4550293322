import type { Answer } from '../answer.ts';
import { askHowMany } from '../errands/ask-how-many.ts';
import type { SaidQuantity } from '../intent.ts';
import type { Plan } from '../plan.ts';
import type { Tools } from '../ports.ts';
import { propose } from '../propose.ts';
import { checkQuantity } from '../quantity.ts';
import { toldOfCart } from '../session.ts';
import { changeCallOf, shopperCallOf, type LinkedTurn } from '../turn.ts';
import { notAnAnswer } from './not-an-answer.ts';

/** "Make it two", while the cart is being checked out: of the only thing in it, and then it is quoted again. */
export async function correctCart(
  plan: Plan,
  said: SaidQuantity | undefined,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const { shop } = tools;
  const [line, ...others] = (await shop.cart(shopperCallOf(turn))).lineItems;
  if (line === undefined || others.length > 0) return notAnAnswer(turn, tools);

  const checked = checkQuantity(said);
  if (checked.kind === 'too-many') {
    return askHowMany('too-many', line.variant, { kind: 'change-quantity' }, turn, tools);
  }
  if (checked.kind !== 'fine') return notAnAnswer(turn, tools);
  const change = { kind: 'set' as const, variant: line.variant.id, quantity: checked.quantity };
  const cart = await shop.changeCart(changeCallOf(turn, 'set'), [change]);
  return propose(plan, { ...turn, session: toldOfCart(turn.session, cart, true) }, tools);
}
