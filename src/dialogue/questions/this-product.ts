import type { Variant } from '../../commerce/product.ts';
import type { Answer } from '../answer.ts';
import { beginAnew } from '../errands/begin-anew.ts';
import { continueErrand } from '../errands/continue-errand.ts';
import { nothingOrdered } from '../nothing-ordered.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import type { Tools } from '../ports.ts';
import type { Question } from '../question.ts';
import type { Turn } from '../turn.ts';
import { productSaid } from './product-said.ts';
import type { QuestionRules } from './question-rules.ts';

/** One product was offered, or read back: is it the one? */
export const thisProduct: QuestionRules<'this-product'> = {
  yes: (question, _said, turn, tools) => continueErrand(errandOf(question), question.variant.id, turn, tools),
  no: ({ because, wanted }, _said, turn, tools) => {
    if (because === 'asked') return onlyAsking(turn, tools);
    if (because === 'short') return nothingOrdered(turn, tools);
    return wanted === undefined ? notThat(turn, tools) : offerToTell(wanted, turn, tools);
  },
  correct: (question, said, turn, tools) => {
    const { item, quantity, size } = said;
    const errand = { ...errandOf(question), ...(quantity !== undefined && { quantity }) };
    if (item !== undefined || size !== undefined) {
      return beginAnew(errand, itemIn(question, { item, size }), turn, tools);
    }
    return continueErrand(errand, question.variant.id, turn, tools);
  },
  choose: (question, said, turn, tools) => {
    const { item, size } = productSaid(said, turn.locale, question.errand.said);
    if (item === undefined && size === undefined) return notThat(turn, tools);
    return beginAnew(question.errand, itemIn(question, { item, size }), turn, tools);
  },
};

const errandOf = ({ errand, quantity }: Question<'this-product'>) =>
  quantity === undefined ? errand : { ...errand, quantity };

/** Another size is one of the same thing. */
const itemIn = (
  { variant }: Question<'this-product'>,
  { item, size }: { readonly item: string | undefined; readonly size: string | undefined },
) => ({ insteadOf: variant, item: item ?? variant.title, ...(size !== undefined && { size }) });

/** They wanted to know, and know now. */
const onlyAsking = ({ session }: Turn, { words }: Tools): Answer => ({
  reply: ask(words.talk.anythingElse()),
  session: asking(session, { kind: 'anything-else' }),
});

/** V14: no substitute, so they may hear when it is back. */
const offerToTell = (variant: Variant, { session }: Turn, { words }: Tools): Answer => ({
  reply: ask(words.product.tellWhenBack()),
  session: asking(session, { kind: 'tell-when-back', variant }),
});

const notThat = ({ session }: Turn, { words }: Tools): Answer => ({
  reply: ask(words.product.noneOfThem()),
  session: asking(session, { kind: 'anything-else' }),
});
