import { later } from '../commerce/instant.ts';
import { accept } from '../orders/accept.ts';
import { fingerprintOf, itemsOf } from '../orders/fingerprint.ts';
import type { Answer } from './answer.ts';
import { before } from './clock.ts';
import type { Tools } from './ports.ts';
import type { Question } from './question.ts';
import { ask, tell } from './reply.ts';
import { asking, settled } from './session.ts';
import { tellAccepted } from './tell-accepted.ts';
import { afterwardsOf } from './told-ordered.ts';
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
  // What is said afterwards is asked for now: once it is ordered, nothing may keep us from saying so.
  const both = [ordering, afterwardsOf(turn, tools)] as const;
  const done = Promise.allSettled(both).then(async () => Promise.all(both));
  // Something broke, and nobody knows whether before or after it was ordered: that is found out, never guessed.
  const ended = done.catch((error: unknown) => {
    report(error, { id: turn.id, intent: turn.intent.name, channel: turn.channel });
    return 'broken' as const;
  });
  const inTime = await before(clock, later(turn.deadline, -ANSWERING_MS), ended);
  if (inTime === undefined || inTime === 'broken') return unsettledBy(agreed, inTime, turn, tools);
  const [accepted, afterwards] = inTime;
  return tellAccepted(accepted, afterwards, agreed, turn, tools);
}

function unsettledBy(
  agreed: Agreed,
  trouble: 'broken' | undefined,
  { session }: LinkedTurn,
  { words }: Tools,
): Answer {
  const { addsTo, id: quote } = agreed.checkout;
  const unsettled = { quote, added: addsTo !== undefined, promised: trouble === undefined };
  return trouble === undefined
    ? { reply: tell(words.quote.stillOrdering()), session: { ...settled(session), unsettled } }
    : { reply: ask(words.quote.unconfirmed()), session: { ...asking(session, agreed), unsettled } };
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
