import type { WantedItem } from '../../commerce/checkout.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Answer } from '../answer.ts';
import { askHowMany } from '../errands/ask-how-many.ts';
import { repeatOrder } from '../errands/repeat-order.ts';
import { onlyItem, replaceItem, type Correction } from '../errands/replace-item.ts';
import type { Intent } from '../intent.ts';
import { whenLinked } from '../needs-account.ts';
import type { Plan } from '../plan.ts';
import type { Tools } from '../ports.ts';
import { propose } from '../propose.ts';
import { checkQuantity } from '../quantity.ts';
import { callOf, type LinkedTurn, type Turn } from '../turn.ts';
import { correctCart } from './correct-cart.ts';
import { notAnAnswer } from './not-an-answer.ts';
import { productSaid } from './product-said.ts';

/** V24: "make it two", "no, the decaf", "the one before that" put right what is being bought, whatever is asked about it. */
export const correctPlan = (
  { plan }: { readonly plan: Plan },
  said: Intent<'Choose' | 'Correct'>,
  turn: Turn,
  tools: Tools,
): Answer | Promise<Answer> =>
  whenLinked(turn, tools, { kind: 'planned', plan }, (linked) => {
    if (said.name === 'Choose' && said.position !== undefined && plan.repeats !== undefined) {
      return repeatOrder({ position: said.position }, linked, tools);
    }
    return correct(plan, correctionIn(said, turn.locale), linked, tools);
  });

function correctionIn(said: Intent<'Choose' | 'Correct'>, locale: Locale): Correction {
  if (said.name === 'Choose') return { ...productSaid(said, locale), quantity: undefined };
  const { item, quantity, size } = said;
  return { item, quantity, size };
}

function correct(
  plan: Plan,
  { item, quantity, size }: Correction,
  turn: LinkedTurn,
  tools: Tools,
): Answer | Promise<Answer> {
  if (item !== undefined || size !== undefined) {
    return replaceItem(plan, { item, quantity, size }, turn, tools) ?? notAnAnswer(turn, tools);
  }
  if (plan.items === 'cart') return correctCart(plan, quantity, turn, tools);
  const only = onlyItem(plan);
  // "Make it two" of several things names none of them.
  if (only === undefined) return notAnAnswer(turn, tools);

  const checked = checkQuantity(quantity);
  switch (checked.kind) {
    case 'fine':
      return propose({ ...plan, items: [{ ...only, quantity: checked.quantity }] }, turn, tools);
    case 'too-many':
      return tooMany(plan, only, turn, tools);
    case 'unclear':
    case 'unsaid':
      return notAnAnswer(turn, tools);
  }
}

/** Nobody orders that many: how many, then? A yes to that is no yes to the quote before (V3). */
async function tooMany(plan: Plan, { variant }: WantedItem, turn: LinkedTurn, tools: Tools): Promise<Answer> {
  const [offer] = await tools.shop.offers(callOf(turn), [variant]);
  if (offer === undefined) return notAnAnswer(turn, tools);
  return askHowMany('too-many', offer.variant, { kind: 'reorder', plan }, turn, tools);
}
