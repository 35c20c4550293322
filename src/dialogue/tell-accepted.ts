import type { Checkout } from '../commerce/checkout.ts';
import type { Accepted } from '../orders/accept.ts';
import { changesBetween } from '../orders/changes.ts';
import { itemsOf } from '../orders/fingerprint.ts';
import type { Answer } from './answer.ts';
import { knownOf } from './known.ts';
import { toldOrdered, type Afterwards } from './told-ordered.ts';
import type { Plan } from './plan.ts';
import type { Tools } from './ports.ts';
import { propose } from './propose.ts';
import { putQuote } from './put-quote.ts';
import type { Question } from './question.ts';
import { ask, tell } from './reply.ts';
import { asking, settled } from './session.ts';
import { shopperCallOf, type LinkedTurn } from './turn.ts';

/** What came of a yes: it is ordered, or why not, and what to say yes to instead. */
export async function tellAccepted(
  accepted: Accepted,
  afterwards: Afterwards,
  { checkout, plan }: Question<'confirm-quote'>,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  switch (accepted.kind) {
    case 'ordered':
      return {
        reply: tell(toldOrdered(accepted.order, checkout.addsTo !== undefined, afterwards, turn, tools)),
        session: settled(turn.session, { order: accepted.order.id }),
      };
    case 'changed': {
      const changes = changesBetween(checkout, accepted.checkout);
      const occasion = { kind: 'changed' as const, changes };
      return putQuote(
        { plan, checkout: accepted.checkout, occasion },
        await knownOf(turn, tools),
        turn,
        tools,
      );
    }
    case 'refused': {
      const refused = { ...checkout, status: 'incomplete' as const, problems: accepted.problems };
      const occasion = { kind: 'first' as const };
      return putQuote({ plan, checkout: refused, occasion }, await knownOf(turn, tools), turn, tools);
    }
    case 'expired':
      return propose(plan, turn, tools, { kind: 'expired' });
    case 'repeat':
      return {
        reply: ask(tools.words.quote.orderedLately({ at: accepted.at, now: turn.now })),
        session: asking(turn.session, {
          kind: 'order-again',
          plan: await planAgain(plan, checkout, turn, tools),
        }),
      };
  }
}

/** Where the other yes has emptied the cart, "again" means what was in it. */
async function planAgain(
  plan: Plan,
  { lineItems }: Checkout,
  turn: LinkedTurn,
  { shop }: Tools,
): Promise<Plan> {
  if (plan.items !== 'cart') return plan;
  const left = await shop.cart(shopperCallOf(turn));
  return left.lineItems.length > 0 ? plan : { ...plan, items: itemsOf(lineItems) };
}
