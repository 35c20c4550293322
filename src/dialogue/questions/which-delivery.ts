import { whenLinked } from '../needs-account.ts';
import { nothingOrdered } from '../nothing-ordered.ts';
import { propose } from '../propose.ts';
import { notAnAnswer } from './not-an-answer.ts';
import { placeChosen } from './place-chosen.ts';
import type { QuestionRules } from './question-rules.ts';

/** "Which one?" By place in what was read; by name it is heard as ChooseDelivery, which knows what is being bought. */
export const whichDelivery: QuestionRules<'which-delivery'> = {
  no: (_question, _said, turn, tools) => nothingOrdered(turn, tools),
  choose: ({ options, plan }, said, turn, tools) => {
    const chosen = placeChosen(options, said.position);
    if (chosen !== undefined) {
      const changed = { ...plan, option: chosen };
      return whenLinked(turn, tools, { kind: 'planned', plan: changed }, (linked) =>
        propose(changed, linked, tools),
      );
    }
    const option = said.item ?? said.attribute ?? said.size;
    if (option === undefined) return notAnAnswer(turn, tools);
    return tools.carryOn({ name: 'ChooseDelivery', option }, turn);
  },
};
