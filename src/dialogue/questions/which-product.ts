import type { Variant } from '../../commerce/product.ts';
import type { Answer } from '../answer.ts';
import { beginAnew } from '../errands/begin-anew.ts';
import { optionMeant } from '../errands/option-meant.ts';
import { continueErrand } from '../errands/continue-errand.ts';
import type { Intent } from '../intent.ts';
import type { Tools } from '../ports.ts';
import type { Question } from '../question.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { callOf, type Turn } from '../turn.ts';
import { notAnAnswer } from './not-an-answer.ts';
import { productSaid } from './product-said.ts';
import type { QuestionRules } from './question-rules.ts';

/** "Which one: the small or the large?" Yes says nothing here (V23). */
export const whichProduct: QuestionRules<'which-product'> = {
  no: (_question, _said, turn, tools) => neither(turn, tools),
  choose,
  correct: (question, { item, quantity, size }, turn, tools) => {
    const errand = quantity === undefined ? question.errand : { ...question.errand, quantity };
    const said = {
      name: 'Choose' as const,
      ...(item !== undefined && { item }),
      ...(size !== undefined && { size }),
    };
    return choose({ ...question, errand }, said, turn, tools);
  },
};

async function choose(
  question: Question<'which-product'>,
  said: Intent<'Choose'>,
  turn: Turn,
  tools: Tools,
): Promise<Answer> {
  const chosen = await optionMeant(question.options, said, turn, tools);
  if (chosen !== undefined) return continueErrand(question.errand, chosen, turn, tools);

  const { item, size } = productSaid(said, turn.locale, question.errand.said);
  if (item === undefined || (await isAmong(question.options, item, turn, tools))) {
    return notAnAnswer(turn, tools);
  }
  return beginAnew(question.errand, { item, ...(size !== undefined && { size }) }, turn, tools);
}

/** "The coffee" does not say which of three coffees; "the tea" is none of them. */
async function isAmong(
  options: readonly Variant[],
  said: string,
  turn: Turn,
  { finder }: Tools,
): Promise<boolean> {
  const among = options.map(({ id }) => id);
  const { kind } = await finder.find(callOf(turn), { said, among, purchases: [] });
  return kind !== 'none';
}

const neither = ({ session }: Turn, { words }: Tools): Answer => ({
  reply: ask(words.product.noneOfThem()),
  session: asking(session, { kind: 'anything-else' }),
});
