import type { Intent } from '../intent.ts';
import type { Tools } from '../ports.ts';
import type { Question, QuestionKind } from '../question.ts';
import type { Answer } from '../answer.ts';
import type { Turn } from '../turn.ts';
import { adjustPlan } from './adjust-plan.ts';
import { anythingElse } from './anything-else.ts';
import { belowMinimum } from './below-minimum.ts';
import { confirmCancel } from './confirm-cancel.ts';
import { confirmClearCart } from './confirm-clear-cart.ts';
import { confirmQuote } from './confirm-quote.ts';
import { howMany } from './how-many.ts';
import { joinOrder } from './join-order.ts';
import { notAnAnswer } from './not-an-answer.ts';
import { orderAgain } from './order-again.ts';
import type { QuestionRules } from './question-rules.ts';
import { shallI } from './shall-i.ts';
import { tellWhenBack } from './tell-when-back.ts';
import { thisProduct } from './this-product.ts';
import { whichAddress } from './which-address.ts';
import { whichDelivery } from './which-delivery.ts';
import { whichOrder } from './which-order.ts';
import { whichPayment } from './which-payment.ts';
import { whichProduct } from './which-product.ts';

/** Every kind of question has its rules: leave one out and this does not compile. */
const rules: { readonly [K in QuestionKind]: QuestionRules<K> } = {
  'adjust-plan': adjustPlan,
  'anything-else': anythingElse,
  'below-minimum': belowMinimum,
  'confirm-cancel': confirmCancel,
  'confirm-clear-cart': confirmClearCart,
  'confirm-quote': confirmQuote,
  'how-many': howMany,
  'join-order': joinOrder,
  'order-again': orderAgain,
  'shall-i': shallI,
  'tell-when-back': tellWhenBack,
  'this-product': thisProduct,
  'which-address': whichAddress,
  'which-delivery': whichDelivery,
  'which-order': whichOrder,
  'which-payment': whichPayment,
  'which-product': whichProduct,
};

/** An answer to the open question. `undefined` when nothing was asked. */
export function answerQuestion(
  said: Intent<'Choose' | 'Correct' | 'No' | 'Yes'>,
  turn: Turn,
  tools: Tools,
): Answer | Promise<Answer> | undefined {
  const { question } = turn.session;
  return question === undefined ? undefined : answerTo(question, said, turn, tools);
}

function answerTo<K extends QuestionKind>(
  question: Question<K>,
  said: Intent<'Choose' | 'Correct' | 'No' | 'Yes'>,
  turn: Turn,
  tools: Tools,
): Answer | Promise<Answer> {
  return ruled(rules[question.kind], question, said, turn, tools) ?? notAnAnswer(turn, tools);
}

function ruled<K extends QuestionKind>(
  { choose, correct, no, yes }: QuestionRules<K>,
  question: Question<K>,
  said: Intent<'Choose' | 'Correct' | 'No' | 'Yes'>,
  turn: Turn,
  tools: Tools,
): Answer | Promise<Answer> | undefined {
  switch (said.name) {
    case 'Yes':
      return yes?.(question, said, turn, tools);
    case 'No':
      return no(question, said, turn, tools);
    case 'Choose':
      if (said.attribute === 'neither') return no(question, { name: 'No' }, turn, tools);
      return choose?.(question, said, turn, tools);
    case 'Correct':
      return correct?.(question, said, turn, tools);
  }
}
