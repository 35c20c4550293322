import type { Order } from '../../commerce/order.ts';
import type { Answer } from '../answer.ts';
import { askToCancel } from '../errands/ask-to-cancel.ts';
import { noSuchOrder, tellStatus } from '../errands/tell-status.ts';
import type { Intent } from '../intent.ts';
import { whenLinked } from '../needs-account.ts';
import type { Tools } from '../ports.ts';
import type { Question } from '../question.ts';
import { ask } from '../reply.ts';
import { savedChoice } from '../saved-choice.ts';
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
  const order =
    item === undefined ? placeChosen(orders, position) : savedChoice(turn.locale, item, orders, titlesOf);
  if (orders.length === 0) return noSuchOrder(item, turn, tools);
  if (order === undefined) return notAnAnswer(turn, tools);
  return errand === 'cancel' ? askToCancel(order, turn, tools) : tellStatus(order, turn, tools);
}

const titlesOf = ({ lineItems }: Order): readonly string[] =>
  lineItems.flatMap(({ variant: { brand = '', title } }) => [title, brand]);

const neither = ({ session }: Turn, { words }: Tools): Answer => ({
  reply: ask(words.talk.anythingElse()),
  session: asking(session, { kind: 'anything-else' }),
});
