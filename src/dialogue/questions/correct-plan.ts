import type { WantedItem } from '../../commerce/checkout.ts';
import type { Answer } from '../answer.ts';
import { askHowMany } from '../errands/ask-how-many.ts';
import { continueErrand } from '../errands/continue-errand.ts';
import { identify } from '../errands/identify.ts';
import type { Intent, SaidQuantity } from '../intent.ts';
import { whenLinked } from '../needs-account.ts';
import type { Plan } from '../plan.ts';
import type { Tools } from '../ports.ts';
import { propose } from '../propose.ts';
import { allPurchases } from '../purchases.ts';
import { checkQuantity } from '../quantity.ts';
import { callOf, shopperCallOf, type LinkedTurn, type Turn } from '../turn.ts';
import { notAnAnswer } from './not-an-answer.ts';
import { productSaid } from './product-said.ts';

/** V24: "make it two", "no, the decaf", "the big one" put right what is being bought, whatever is asked about it. */
export const correctPlan = (
  { plan }: { readonly plan: Plan },
  said: Intent<'Choose' | 'Correct'>,
  turn: Turn,
  tools: Tools,
): Answer | Promise<Answer> =>
  whenLinked(turn, tools, { kind: 'planned', plan }, (linked) =>
    correct(plan, correctionIn(said), linked, tools),
  );

interface Correction {
  readonly item: string | undefined;
  readonly quantity: SaidQuantity | undefined;
  readonly size: string | undefined;
}

function correctionIn(said: Intent<'Choose' | 'Correct'>): Correction {
  if (said.name === 'Choose') return { ...productSaid(said), quantity: undefined };
  const { item, quantity, size } = said;
  return { item, quantity, size };
}

function correct(
  plan: Plan,
  { item, quantity, size }: Correction,
  turn: LinkedTurn,
  tools: Tools,
): Answer | Promise<Answer> {
  if (item !== undefined || size !== undefined) return another(plan, { item, quantity, size }, turn, tools);
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

function onlyItem({ items }: Plan): WantedItem | undefined {
  if (items === 'cart') return undefined;
  const [only, ...others] = items;
  return others.length === 0 ? only : undefined;
}

/** Nobody orders that many: how many, then? A yes to that is no yes to the quote before (V3). */
async function tooMany(plan: Plan, { variant }: WantedItem, turn: LinkedTurn, tools: Tools): Promise<Answer> {
  const [offer] = await tools.shop.offers(callOf(turn), [variant]);
  if (offer === undefined) return notAnAnswer(turn, tools);
  return askHowMany('too-many', offer.variant, { kind: 'reorder', plan }, turn, tools);
}

/** Another thing in its place, as many of it, going to the same place. */
async function another(
  plan: Plan,
  { item, quantity, size }: Correction,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const only = onlyItem(plan);
  const name = item ?? (await titleOf(only, turn, tools));
  if (name === undefined) return notAnAnswer(turn, tools);

  const errand = {
    kind: 'reorder' as const,
    quantity: quantity ?? only?.quantity ?? 1,
    ...(only !== undefined && { plan }),
  };
  const purchases = await allPurchases(tools.shop, shopperCallOf(turn));
  const said = { item: name, ...(size !== undefined && { size }) };
  const found = await identify(said, purchases, errand, turn, tools);
  return found.kind === 'asked' ? found.answer : continueErrand(errand, found.listing.id, turn, tools);
}

async function titleOf(item: WantedItem | undefined, turn: LinkedTurn, { shop }: Tools) {
  if (item === undefined) return undefined;
  const [offer] = await shop.offers(callOf(turn), [item.variant]);
  return offer?.variant.title;
}
