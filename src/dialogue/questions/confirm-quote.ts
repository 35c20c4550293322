import type { Answer } from '../answer.ts';
import { identify } from '../errands/identify.ts';
import { continueErrand } from '../errands/continue-errand.ts';
import { orderOnTheSpot } from '../order-on-the-spot.ts';
import { sendToPhone } from '../send-to-phone.ts';
import type { Intent } from '../intent.ts';
import { whenLinked } from '../needs-account.ts';
import { nothingOrdered } from '../nothing-ordered.ts';
import type { Plan } from '../plan.ts';
import type { Tools } from '../ports.ts';
import { propose } from '../propose.ts';
import { allPurchases } from '../purchases.ts';
import { checkQuantity, MOST } from '../quantity.ts';
import type { Question } from '../question.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { shopperCallOf, type LinkedTurn } from '../turn.ts';
import { notAnAnswer } from './not-an-answer.ts';
import type { QuestionRules } from './question-rules.ts';

type Asked = Question<'confirm-quote'>;

/** "Shall I order it?" */
export const confirmQuote: QuestionRules<'confirm-quote'> = {
  yes: (question, _said, turn, tools) =>
    linked(question, turn, tools, (known) => {
      // V3: a yes counts for a limited time.
      if (turn.now > question.until) return propose(question.plan, known, tools, { kind: 'expired' });
      if (question.risk.length > 0) return sendToPhone(question, known, tools);
      return orderOnTheSpot(question, known, tools);
    }),
  no: (_question, _said, turn, tools) => nothingOrdered(turn, tools),
  choose: (question, { attribute, item, size }, turn, tools) =>
    linked(question, turn, tools, (known) =>
      correct(question, { name: 'Correct', ...itemSaid(item, size ?? attribute) }, known, tools),
    ),
  correct: (question, said, turn, tools) =>
    linked(question, turn, tools, (known) => correct(question, said, known, tools)),
};

const linked = (
  { plan }: Asked,
  turn: Parameters<typeof whenLinked>[0],
  tools: Tools,
  carryOn: Parameters<typeof whenLinked>[3],
) => whenLinked(turn, tools, { kind: 'planned', plan }, carryOn);

const itemSaid = (item: string | undefined, size: string | undefined) => ({
  ...(item !== undefined && { item }),
  ...(size !== undefined && { size }),
});

/** V24: "make it two" changes the plan; "no, the decaf" and "the big one" look for another product. */
function correct(
  question: Asked,
  said: Intent<'Correct'>,
  turn: LinkedTurn,
  tools: Tools,
): Answer | Promise<Answer> {
  if (said.item !== undefined || said.size !== undefined) return another(question, said, turn, tools);
  const checked = checkQuantity(said.quantity);
  switch (checked.kind) {
    case 'fine':
      return requantify(question, checked.quantity, turn, tools);
    case 'too-many':
      return tooMany(question, turn, tools);
    case 'unclear':
    case 'unsaid':
      return notAnAnswer(turn, tools);
  }
}

function tooMany(question: Asked, turn: LinkedTurn, tools: Tools): Answer {
  const [line] = question.checkout.lineItems;
  if (line === undefined) return notAnAnswer(turn, tools);
  const { reprompt, ...told } = tools.words.product.tooMany({ variant: line.variant, most: MOST });
  return { reply: ask({ ...told, reprompt }), session: asking(turn.session, question) };
}

function requantify(
  { checkout, plan }: Asked,
  quantity: number,
  turn: LinkedTurn,
  tools: Tools,
): Answer | Promise<Answer> {
  const [line, ...others] = checkout.lineItems;
  // "Make it two" of several things names none of them.
  if (line === undefined || others.length > 0 || plan.items === 'cart') return notAnAnswer(turn, tools);
  const changed: Plan = { ...plan, items: [{ variant: line.variant.id, quantity }], again: plan.again };
  return propose(changed, turn, tools);
}

async function another(
  { checkout }: Asked,
  { item, quantity, size }: Intent<'Correct'>,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const [line] = checkout.lineItems;
  const errand = { kind: 'reorder' as const, quantity: quantity ?? line?.quantity ?? 1 };
  const purchases = await allPurchases(tools.shop, shopperCallOf(turn));
  const said = { item: item ?? line?.variant.title ?? '', ...(size !== undefined && { size }) };
  const found = await identify(said, purchases, errand, turn, tools);
  return found.kind === 'asked' ? found.answer : continueErrand(errand, found.listing.id, turn, tools);
}
