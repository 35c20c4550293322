import type { Handler } from '../handler.ts';
import type { Intent } from '../intent.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import { nothingAsked } from '../questions/nothing-asked.ts';
import type { Turn } from '../turn.ts';

/** "No, the decaf", "make it two" (V24): about the open question, else about what was last put in the cart. */
export const correct: Handler<'Correct'> = (said, turn, tools) => {
  const { question } = turn.session;
  if (question !== undefined && question.kind !== 'anything-else' && question.kind !== 'shall-i') {
    return answerQuestion(said, turn, tools) ?? nothingAsked(turn, tools);
  }
  const instead = meantInstead(said, turn);
  return instead === undefined ? nothingAsked(turn, tools) : tools.carryOn(instead, turn);
};

function meantInstead(
  { item, quantity, size }: Intent<'Correct'>,
  { session }: Turn,
): Intent<'ChangeQuantity' | 'Reorder'> | undefined {
  if (item !== undefined) {
    return {
      name: 'Reorder',
      item,
      ...(quantity !== undefined && { quantity }),
      ...(size !== undefined && { size }),
    };
  }
  if (quantity === undefined || session.topic?.cartLine === undefined) return undefined;
  return { name: 'ChangeQuantity', quantity };
}
