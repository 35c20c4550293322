import type { Intent, IntentName } from '../intent.ts';
import type { Tools } from '../ports.ts';
import type { QuestionKind, Question } from '../question.ts';
import type { Answer } from '../answer.ts';
import type { Turn } from '../turn.ts';

type Rule<K extends QuestionKind, N extends IntentName> = (
  question: Question<K>,
  said: Intent<N>,
  turn: Turn,
  tools: Tools,
) => Answer | Promise<Answer>;

/**
 * What answers mean to one kind of question. A rule that is left out means that this is no answer: the question is
 * put again, in other words.
 */
export interface QuestionRules<K extends QuestionKind> {
  readonly yes?: Rule<K, 'Yes'>;
  readonly no: Rule<K, 'No'>;
  /** "The second", "the big one", "the decaf", "neither". */
  readonly choose?: Rule<K, 'Choose'>;
  /** "No, the decaf", "make it two". */
  readonly correct?: Rule<K, 'Correct'>;
}
