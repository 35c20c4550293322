import type { FulfillmentOption } from '../commerce/checkout.ts';
import type { Answer } from './answer.ts';
import { requestOf, type Plan } from './plan.ts';
import type { Tools } from './ports.ts';
import { ask } from './reply.ts';
import { asking } from './session.ts';
import { changeCallOf, shopperCallOf, type LinkedTurn } from './turn.ts';

/** The ways in which what is planned can be delivered, soonest first. */
export async function deliveriesFor(
  plan: Plan,
  turn: LinkedTurn,
  { shop }: Tools,
): Promise<{ readonly options: readonly FulfillmentOption[]; readonly timeZone: string }> {
  const { option: _current, ...request } = requestOf(plan);
  const [checkout, { timeZone }] = await Promise.all([
    shop.quote(changeCallOf(turn, 'quote:deliveries'), request),
    shop.customer(shopperCallOf(turn)),
  ]);
  return { options: checkout.fulfillment?.options ?? [], timeZone };
}

const MOST_OPTIONS = 3;

interface Deliveries {
  readonly options: readonly FulfillmentOption[];
  readonly timeZone: string;
  /** They asked for one that cannot be had: that is said first. */
  readonly isAsked: boolean;
}

/** "Which one: …?" Three at most are read (V21); with no other there is nothing to choose. */
export function askWhichDelivery(
  plan: Plan,
  { isAsked, options: all, timeZone }: Deliveries,
  { now, session }: LinkedTurn,
  { words }: Tools,
): Answer {
  const options = all.slice(0, MOST_OPTIONS);
  if (options.length < 2) {
    return { reply: ask(words.quote.noOther({ what: 'delivery' })), session };
  }
  return {
    reply: ask(words.quote.whichDelivery({ options, isAsked, now, timeZone })),
    session: asking(session, { kind: 'which-delivery', options: options.map(({ id }) => id), plan }),
  };
}
