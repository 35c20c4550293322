import type { Variant } from '../../commerce/product.ts';
import type { Answer } from '../answer.ts';
import { whenLinked } from '../needs-account.ts';
import type { Tools } from '../ports.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { changeCallOf, type LinkedTurn } from '../turn.ts';
import type { QuestionRules } from './question-rules.ts';

/** "Shall I tell you when it is back?" (V14) */
export const tellWhenBack: QuestionRules<'tell-when-back'> = {
  yes: ({ variant }, _said, turn, tools) =>
    whenLinked(turn, tools, { kind: 'said', intent: { name: 'Reorder', item: variant.title } }, (linked) =>
      watch(variant, linked, tools),
    ),
  no: (_question, _said, { session }, { words }) => ({
    reply: ask(words.talk.anythingElse()),
    session: asking(session, { kind: 'anything-else' }),
  }),
};

async function watch(variant: Variant, turn: LinkedTurn, { shop, words }: Tools): Promise<Answer> {
  await shop.watchRestock(changeCallOf(turn, 'watch'), variant.id);
  return {
    reply: ask(words.product.willTell({ variant })),
    session: asking(turn.session, { kind: 'anything-else' }),
  };
}
