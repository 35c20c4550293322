import type { Order } from '../../commerce/order.ts';
import type { Answer } from '../answer.ts';
import { askToCancel } from '../errands/ask-to-cancel.ts';
import { ordersHolding } from '../errands/orders-meant.ts';
import { tellStatus } from '../errands/tell-status.ts';
import type { Intent, Position } from '../intent.ts';
import { whenLinked } from '../needs-account.ts';
import type { Tools } from '../ports.ts';
import type { Question } from '../question.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { shopperCallOf, type LinkedTurn, type Turn } from '../turn.ts';
import { notAnAnswer } from './not-an-answer.ts';
import { placeChosen } from './place-chosen.ts';
import type { QuestionRules } from './question-rules.ts';

/** "Which one: the coffee or the dog food?" */
export const whichOrder: QuestionRules<'which-order'> = {
  no: (_question, _said, turn, tools) => neither(turn, tools),
  choose: (question, said, turn, tools) =>
    whenLinked(turn, tools, { kind: 'said', intent: { name: 'OrderStatus' } }, (linked) =>
      chosen(question, said, linked, tools),
    ),
};

async function chosen(
  { errand, options }: Question<'which-order'>,
  { item, position }: Intent<'Choose'>,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const call = shopperCallOf(turn);
  const found = await Promise.all(options.map((id) => tools.shop.order(call, id)));
  const orders = found.filter((order) => order !== undefined);
  if (orders.length === 0) return another(errand, item, position, turn, tools);
  const order =
    item === undefined ? placeChosen(orders, position) : await onlyOneWith(item, orders, turn, tools);
  if (order === undefined) return notAnAnswer(turn, tools);
  return errand === 'cancel' ? askToCancel(order, turn, tools) : tellStatus(order, turn, tools);
}

async function onlyOneWith(
  item: string,
  among: readonly Order[],
  turn: LinkedTurn,
  tools: Tools,
): Promise<Order | undefined> {
  const { orders } = await ordersHolding(item, among, turn, tools);
  return orders.length === 1 ? orders[0] : undefined;
}

/** "I couldn't find that order. What shall I look for instead?" */
function another(
  errand: Question<'which-order'>['errand'],
  item: string | undefined,
  position: Position | undefined,
  turn: LinkedTurn,
  tools: Tools,
): Answer | Promise<Answer> {
  if (item === undefined && position === undefined) return notAnAnswer(turn, tools);
  const intent = {
    name: errand === 'cancel' ? ('CancelOrder' as const) : ('OrderStatus' as const),
    ...(item !== undefined && { item }),
    ...(position !== undefined && { position }),
  };
  return tools.carryOn(intent, { ...turn, intent });
}

const neither = ({ session }: Turn, { words }: Tools): Answer => ({
  reply: ask(words.talk.anythingElse()),
  session: asking(session, { kind: 'anything-else' }),
});
