import { addAll } from '../errands/add-all.ts';
import type { Intent } from '../intent.ts';
import { whenLinked } from '../needs-account.ts';
import { nothingOrdered } from '../nothing-ordered.ts';
import { ask } from '../reply.ts';
import { correctPlan } from './correct-plan.ts';
import { productSaid } from './product-said.ts';
import type { QuestionRules } from './question-rules.ts';

/** "That is 71 cents short. Shall I put it in your cart?" More of it, or something to go with it, also helps (V15). */
export const belowMinimum: QuestionRules<'below-minimum'> = {
  yes: ({ plan: { items }, plan }, _said, turn, tools) => {
    if (items === 'cart') return { reply: ask(tools.words.talk.whatElse()), session: turn.session };
    return whenLinked(turn, tools, { kind: 'planned', plan }, (linked) =>
      addAll({ known: items, notFound: [], rest: [] }, [], linked, tools),
    );
  },
  no: (_question, _said, turn, tools) => nothingOrdered(turn, tools),
  choose: (question, said, turn, tools) => {
    const { item, size } = productSaid(said, turn.locale);
    if (item === undefined) return correctPlan(question, said, turn, tools);
    const more: Intent<'AddToCart'> = { name: 'AddToCart', item, ...(size !== undefined && { size }) };
    return tools.carryOn(more, { ...turn, intent: more });
  },
  correct: correctPlan,
};
