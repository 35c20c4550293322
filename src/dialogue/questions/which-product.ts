import type { VariantId } from '../../commerce/ids.ts';
import type { Answer } from '../answer.ts';
import { optionMeant } from '../errands/option-meant.ts';
import { continueErrand } from '../errands/continue-errand.ts';
import type { Intent } from '../intent.ts';
import type { Tools } from '../ports.ts';
import type { Question } from '../question.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import type { Turn } from '../turn.ts';
import { notAnAnswer } from './not-an-answer.ts';
import type { QuestionRules } from './question-rules.ts';

/** "Which one: the small or the large?" Yes says nothing here (V23). */
export const whichProduct: QuestionRules<'which-product'> = {
  no: (_question, _said, turn, tools) => neither(turn, tools),
  choose: choose,
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
  const chosen: VariantId | undefined = await optionMeant(question.options, said, turn, tools);
  if (chosen === undefined) return notAnAnswer(turn, tools);
  return continueErrand(question.errand, chosen, turn, tools);
}

const neither = ({ session }: Turn, { words }: Tools): Answer => ({
  reply: ask(words.product.noneOfThem()),
  session: asking(session, { kind: 'anything-else' }),
});
