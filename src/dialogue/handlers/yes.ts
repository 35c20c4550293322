import type { Handler } from '../handler.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import { nothingAsked } from '../questions/nothing-asked.ts';

/** "Yes" answers whatever was asked, and nothing else (V3, V27). */
export const yes: Handler<'Yes'> = (said, turn, tools) =>
  answerQuestion(said, turn, tools) ?? nothingAsked(turn, tools);
