import type { Answer } from '../answer.ts';
import type { Handler } from '../handler.ts';
import type { Intent } from '../intent.ts';
import type { Tools } from '../ports.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import { nothingAsked } from '../questions/nothing-asked.ts';
import { productSaid } from '../questions/product-said.ts';
import type { Turn } from '../turn.ts';

/** "The second", "the big one", "the decaf". A product named out of the blue is one they want again. */
export const choose: Handler<'Choose'> = (said, turn, tools) => {
  const { question } = turn.session;
  // Of all that is being bought, only the delivery can be fast.
  if (said.attribute === 'fastest' && question?.kind === 'confirm-quote') {
    return tools.carryOn({ name: 'ChooseDelivery', option: 'fastest' }, turn);
  }
  if (question !== undefined && question.kind !== 'anything-else') {
    return answerQuestion(said, turn, tools) ?? nothingAsked(turn, tools);
  }
  return namedOutOfTheBlue(said, turn, tools);
};

/** Whoever is filling their cart names the next thing for it. */
function namedOutOfTheBlue(said: Intent<'Choose'>, turn: Turn, tools: Tools): Answer | Promise<Answer> {
  if (said.attribute === 'neither') return tools.carryOn({ name: 'No' }, turn);
  const { item, size } = productSaid(said, turn.locale);
  if (item === undefined) return nothingAsked(turn, tools);
  const name = turn.session.topic?.cartLine === undefined ? 'Reorder' : 'AddToCart';
  return tools.carryOn({ name, item, ...(size !== undefined && { size }) }, turn);
}
