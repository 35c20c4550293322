import type { Checkout } from '../commerce/checkout.ts';
import { instant, later } from '../commerce/instant.ts';
import { sameMoney } from '../commerce/money.ts';
import { risksOf } from '../orders/risk.ts';
import type { RiskRule } from '../orders/risk-rule.ts';
import type { Answer } from './answer.ts';
import { explainProblems } from './explain-problems.ts';
import type { Known } from './known.ts';
import type { Plan } from './plan.ts';
import type { Tools } from './ports.ts';
import type { Quoted } from './quoted.ts';
import { ask, type Asked } from './reply.ts';
import { asking, type Topic } from './session.ts';
import { sinceLastTime } from './since-last-time.ts';
import type { LinkedTurn } from './turn.ts';
import type { QuoteFacts } from './words/quote-words.ts';

/** Puts the quote to the customer (V2), or says why there is none (V15). Only a yes to this question buys (V3). */
export async function putQuote(
  quoted: Quoted,
  known: Known,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const { checkout, plan } = quoted;
  if (checkout.problems.length > 0 || checkout.status !== 'ready_for_complete') {
    return explainProblems(quoted, known, turn, tools);
  }

  const risk = risksOf({
    ...known,
    checkout,
    stepUpAt: tools.settings.stepUpAt,
    voice: turn.voice,
    lastVoice: await tools.attempts.lastVoice(turn.account.shopper.customer),
  });
  const asked = phrase(quoted, factsOf(checkout, known, turn), risk, tools);
  return {
    reply: ask(asked),
    session: asking(
      turn.session,
      {
        kind: 'confirm-quote',
        plan,
        checkout,
        risk,
        spoken: asked.speech,
        quotedBy: turn.id,
        quotedAt: turn.now,
        until: untilOf(checkout, turn, tools),
      },
      topicOf(checkout, plan),
    ),
  };
}

const factsOf = (
  checkout: Checkout,
  { customer, lately, profile, purchases }: Known,
  turn: LinkedTurn,
): QuoteFacts => {
  const since = wasQuoted(checkout, turn) ? undefined : sinceLastTime(checkout, purchases, lately);
  return {
    checkout,
    seller: profile.name,
    now: turn.now,
    timeZone: customer.timeZone,
    ...(since !== undefined && { since }),
  };
};

/** The same things at the same prices were quoted a moment ago: what is new about them has been said. */
const wasQuoted = ({ lineItems }: Checkout, { session: { question } }: LinkedTurn): boolean =>
  question?.kind === 'confirm-quote' &&
  question.checkout.lineItems.length === lineItems.length &&
  question.checkout.lineItems.every(({ price, quantity, variant }, at) => {
    const line = lineItems[at];
    return line?.variant.id === variant.id && line.quantity === quantity && sameMoney(line.price, price);
  });

function phrase(
  { occasion }: Quoted,
  facts: QuoteFacts,
  risk: readonly RiskRule[],
  { words: { quote } }: Tools,
): Asked {
  const byPhone = risk.length > 0;
  switch (occasion.kind) {
    case 'first':
      return byPhone ? quote.askForPhone({ ...facts, risk }) : quote.ask(facts);
    case 'changed':
      return quote.askAgain({ ...facts, changes: occasion.changes, byPhone });
    case 'expired':
      return quote.askAfterExpiry({ ...facts, byPhone });
  }
}

/** Whichever comes first: our own limit, or the shop's. */
const untilOf = ({ expiresAt }: Checkout, { now }: LinkedTurn, { settings }: Tools) => {
  const ours = later(now, settings.quoteSeconds * 1000);
  return ours < expiresAt ? ours : instant(expiresAt);
};

function topicOf({ lineItems: [line, ...others] }: Checkout, { items }: Plan): Topic {
  if (line === undefined || others.length > 0) return {};
  const { id } = line.variant;
  return items === 'cart' ? { variant: id, cartLine: id } : { variant: id };
}
