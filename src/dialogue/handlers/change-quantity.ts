import type { Answer } from '../answer.ts';
import { cartLineMeant } from '../errands/cart-line-meant.ts';
import { changeProductQuantity } from '../errands/change-product-quantity.ts';
import type { Handler } from '../handler.ts';
import { needsAccount } from '../needs-account.ts';
import type { QuestionKind } from '../question.ts';
import { answerQuestion } from '../questions/answer-question.ts';

/** Questions about a thing of which there may be more or fewer. */
const HOW_MANY: ReadonlySet<QuestionKind> = new Set([
  'below-minimum',
  'confirm-quote',
  'how-many',
  'join-order',
  'order-again',
  'this-product',
  'which-product',
]);

/** "Make it three", "change the eggs to two": what is being bought if nothing else was named, else the cart's. */
export const changeQuantity: Handler<'ChangeQuantity'> = needsAccount(
  async ({ item, quantity }, turn, tools): Promise<Answer> => {
    const { question } = turn.session;
    const said = quantity === undefined ? {} : { quantity };
    if (item === undefined && question !== undefined && HOW_MANY.has(question.kind)) {
      const answered = answerQuestion({ name: 'Correct', ...said }, turn, tools);
      if (answered !== undefined) return answered;
    }
    const errand = { kind: 'change-quantity' as const, ...said };
    const meant = await cartLineMeant(item, errand, turn, tools);
    return meant.kind === 'asked' ? meant.answer : changeProductQuantity(meant.variant, errand, turn, tools);
  },
);
