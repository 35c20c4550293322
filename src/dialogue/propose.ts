import type { WantedItem } from '../commerce/checkout.ts';
import type { Order } from '../commerce/order.ts';
import { fingerprintOf, itemsOf } from '../orders/fingerprint.ts';
import { orderedLately } from '../orders/repeat.ts';
import type { Answer } from './answer.ts';
import { knownOf, type Known } from './known.ts';
import { requestOf, type Plan } from './plan.ts';
import type { Tools } from './ports.ts';
import { putQuote } from './put-quote.ts';
import type { Occasion } from './quoted.ts';
import { ask } from './reply.ts';
import { asking } from './session.ts';
import { changeCallOf, shopperCallOf, type LinkedTurn } from './turn.ts';

/** The one way from a plan to a question that can buy: what must be asked before, then the quote. Buys nothing. */
export async function propose(
  plan: Plan,
  turn: LinkedTurn,
  tools: Tools,
  occasion: Occasion = { kind: 'first' },
): Promise<Answer> {
  const [known, items] = await Promise.all([knownOf(turn, tools), itemsIn(plan, turn, tools)]);
  return (
    askAboutRepeat(plan, items, known, turn, tools) ??
    askToJoin(plan, items, known, turn, tools) ??
    quote(plan, occasion, known, turn, tools)
  );
}

async function quote(
  plan: Plan,
  occasion: Occasion,
  known: Known,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const checkout = await tools.shop.quote(changeCallOf(turn, `quote:${nameOf(plan)}`), requestOf(plan));
  if (checkout.problems.some(({ code }) => code === 'slot_gone') && plan.option !== undefined) {
    const { option: _gone, ...anySlot } = plan;
    return propose(anySlot, turn, tools, { kind: 'changed', changes: [{ kind: 'slot_gone' }] });
  }
  if (checkout.problems.some(({ code }) => code === 'order_closed')) {
    const { addTo: _closed, ...newOrder } = plan;
    return propose(newOrder, turn, tools, occasion);
  }
  return putQuote({ plan, checkout, occasion }, known, turn, tools);
}

/** Two plans under one turn are two quotes: the shop must not answer one with the other. */
const nameOf = ({ addTo, destination, instrument, items, option }: Plan): string =>
  [items === 'cart' ? items : fingerprintOf(items), destination, instrument, option, addTo].join('|');

const itemsIn = async ({ items }: Plan, turn: LinkedTurn, { shop }: Tools): Promise<readonly WantedItem[]> =>
  items === 'cart' ? itemsOf((await shop.cart(shopperCallOf(turn))).lineItems) : items;

/** V10: "You ordered this ten minutes ago. Again?" */
function askAboutRepeat(
  plan: Plan,
  items: readonly WantedItem[],
  { lately }: Known,
  turn: LinkedTurn,
  { settings, words }: Tools,
): Answer | undefined {
  if (plan.again) return undefined;
  const order = orderedLately(items, lately, turn.now, settings.repeatSeconds);
  if (order === undefined) return undefined;
  return {
    reply: ask(words.quote.orderedLately({ at: order.placedAt, now: turn.now })),
    session: asking(turn.session, { kind: 'order-again', plan }),
  };
}

/** V11: "Add it to that one, or a new order?" */
function askToJoin(
  plan: Plan,
  items: readonly WantedItem[],
  { customer, lately, profile }: Known,
  turn: LinkedTurn,
  { words }: Tools,
): Answer | undefined {
  if (plan.askedToJoin || items.length === 0 || !profile.capabilities.addToOrder) return undefined;
  const order = lately.find(stillOpen);
  if (order === undefined) return undefined;
  return {
    reply: ask(words.quote.joinOrNew({ order, now: turn.now, timeZone: customer.timeZone })),
    session: asking(turn.session, { kind: 'join-order', order: order.id, plan }),
  };
}

const stillOpen = ({ canceledAt, permits }: Order): boolean => canceledAt === undefined && permits.add;
