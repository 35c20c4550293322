import { isLate, isOpen } from '../../commerce/order-progress.ts';
import { millisecondsBetween } from '../../commerce/instant.ts';
import type { Answer } from '../answer.ts';
import type { Handler } from '../handler.ts';
import type { Intent } from '../intent.ts';
import { whenLinked } from '../needs-account.ts';
import { knownOf, type Known } from '../known.ts';
import type { Tools } from '../ports.ts';
import { resume } from '../resume.ts';
import { ask, type Asked } from '../reply.ts';
import { asking, toldOfCart, type Topic } from '../session.ts';
import { callOf, shopperCallOf, type LinkedTurn, type Turn } from '../turn.ts';
import { usualOf } from '../usual.ts';

/** "Open Corner Market": carries on with what linking interrupted, else offers the likely next thing (V27). */
export const launch: Handler<'Launch'> = (_said, turn, tools) => {
  const { account, session } = turn;
  if (account.kind !== 'linked') return greet(turn, tools);
  const linked: LinkedTurn = { ...turn, account };
  const { interrupted } = session;
  if (interrupted === undefined) return offerNext(linked, tools);
  return whenLinked(turn, tools, interrupted, (known) => resume(interrupted, known, tools));
};

async function greet(turn: Turn, { shop, words }: Tools): Promise<Answer> {
  const { name: seller } = await shop.profile(callOf(turn));
  return {
    reply: ask(words.talk.welcome({ seller, name: undefined })),
    session: asking(turn.session, { kind: 'anything-else' }),
  };
}

async function offerNext(turn: LinkedTurn, tools: Tools): Promise<Answer> {
  const [known, cart] = await Promise.all([knownOf(turn, tools), tools.shop.cart(shopperCallOf(turn))]);
  const { talk } = tools.words;
  const seller = known.profile.name;
  const { customer, lately, purchases } = known;

  const late = lately.find((order) => isOpen(order) && isLate(order, turn.now));
  if (late !== undefined) {
    const facts = { seller, order: late, now: turn.now, timeZone: customer.timeZone };
    return offer(talk.welcomeLate(facts), { name: 'OrderStatus' }, turn, { order: late.id });
  }
  if (cart.lineItems.length > 0) {
    const told = { ...turn, session: toldOfCart(turn.session, cart, true) };
    return offer(talk.welcomeCart({ seller, cart }), { name: 'Checkout' }, told);
  }
  const usual = usualOf(purchases, turn.now);
  if (usual !== undefined && isDue(usual.lastAt, turn)) {
    return offer(talk.welcomeUsual({ seller, variant: usual.variant }), { name: 'Reorder' }, turn);
  }
  return {
    reply: ask(talk.welcome({ seller, name: customer.givenName })),
    session: asking(turn.session, { kind: 'anything-else' }),
  };
}

const A_WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Nobody wants to hear about what they bought yesterday. */
const isDue = (lastAt: Known['purchases'][number]['lastAt'], { now }: LinkedTurn): boolean =>
  millisecondsBetween(lastAt, now) >= A_WEEK_MS;

const offer = (asked: Asked, intent: Intent, { session }: LinkedTurn, topic?: Topic): Answer => ({
  reply: ask(asked),
  session: asking(session, { kind: 'shall-i', intent }, topic),
});
