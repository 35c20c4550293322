import type { Checkout } from '../commerce/checkout.ts';
import { later } from '../commerce/instant.ts';
import { accept, type Accepted } from '../orders/accept.ts';
import { changesBetween } from '../orders/changes.ts';
import { fingerprintOf, itemsOf } from '../orders/fingerprint.ts';
import type { Answer } from './answer.ts';
import { before } from './clock.ts';
import { knownOf } from './known.ts';
import { orderedAnswer } from './ordered-answer.ts';
import type { Plan } from './plan.ts';
import type { Tools } from './ports.ts';
import { propose } from './propose.ts';
import { putQuote } from './put-quote.ts';
import type { Question } from './question.ts';
import { ask, tell } from './reply.ts';
import { asking, settled } from './session.ts';
import { shopperCallOf, type LinkedTurn } from './turn.ts';

type Agreed = Question<'confirm-quote'>;

/** Placing an order may take longer than a turn: it is carried on, and told at the next one (P4). */
const ORDERING_MS = 20_000;
const ANSWERING_MS = 1_000;

/** They said yes to exactly this quote, in time: it is ordered, once (V4), or they hear why not. */
export async function orderOnTheSpot(agreed: Agreed, turn: LinkedTurn, tools: Tools): Promise<Answer> {
  const { clock, report, settings } = tools;
  const ordering = accept(
    attemptOf(agreed, turn),
    { ...shopperCallOf(turn), deadline: later(turn.now, ORDERING_MS) },
    tools,
    { now: turn.now, repeatSeconds: settings.repeatSeconds },
  );
  const accepted = await before(clock, later(turn.deadline, -ANSWERING_MS), ordering);
  if (accepted !== undefined) return tellOutcome(accepted, agreed, turn, tools);

  ordering.catch((error: unknown) => {
    report(error, { id: turn.id, intent: turn.intent.name, channel: turn.channel });
  });
  return {
    reply: tell(tools.words.quote.stillOrdering()),
    session: { ...settled(turn.session), unsettled: agreed.checkout.id },
  };
}

const attemptOf = (
  { checkout, plan, quotedAt, quotedBy, risk, spoken }: Agreed,
  { account, channel, id, locale, now, voice }: LinkedTurn,
) => ({
  quote: checkout.id,
  customer: account.shopper.customer,
  fingerprint: fingerprintOf(itemsOf(checkout.lineItems)),
  again: plan.again,
  consent: {
    acceptedAt: now,
    acceptedBy: id,
    channel,
    locale,
    means: 'voice' as const,
    quotedAt,
    quotedBy,
    risk,
    spoken,
    ...(voice !== undefined && { voice }),
  },
});

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

async function tellOutcome(
  accepted: Accepted,
  { checkout, plan }: Agreed,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  switch (accepted.kind) {
    case 'ordered':
      return orderedAnswer(accepted.order, checkout.addsTo !== undefined, turn, tools);
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
