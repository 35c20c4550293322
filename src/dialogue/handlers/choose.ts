import type { Handler } from '../handler.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import { nothingAsked } from '../questions/nothing-asked.ts';
import { productSaid } from '../questions/product-said.ts';

/** "The second", "the big one", "the decaf". A product named out of the blue is one they want again. */
export const choose: Handler<'Choose'> = (said, turn, tools) => {
  const { question } = turn.session;
  if (question !== undefined && question.kind !== 'anything-else') {
    return answerQuestion(said, turn, tools) ?? nothingAsked(turn, tools);
  }
  if (said.attribute === 'neither') return tools.carryOn({ name: 'No' }, turn);
  const { item, size } = productSaid(said);
  if (item === undefined) return nothingAsked(turn, tools);
  return tools.carryOn({ name: 'Reorder', item, ...(size !== undefined && { size }) }, turn);
};
