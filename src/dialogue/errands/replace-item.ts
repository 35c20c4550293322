import type { WantedItem } from '../../commerce/checkout.ts';
import type { Variant } from '../../commerce/product.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import type { SaidQuantity } from '../intent.ts';
import type { Plan } from '../plan.ts';
import type { Tools } from '../ports.ts';
import { allPurchases } from '../purchases.ts';
import { callOf, shopperCallOf, type LinkedTurn } from '../turn.ts';
import { continueErrand } from './continue-errand.ts';
import { identify } from './identify.ts';

export interface Correction {
  readonly item: string | undefined;
  readonly quantity: SaidQuantity | undefined;
  readonly size: string | undefined;
}

/** The one thing that is being bought, where it is only one. */
export function onlyItem({ items }: Plan): WantedItem | undefined {
  if (items === 'cart') return undefined;
  const [only, ...others] = items;
  return others.length === 0 ? only : undefined;
}

/**
 * "No, the decaf": another thing in place of what is being bought, as many of it, going to the same place. `undefined`
 * where nothing tells what the other thing is.
 */
export function replaceItem(
  plan: Plan,
  correction: Correction,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> | undefined {
  const only = onlyItem(plan);
  const { item } = correction;
  if (only !== undefined) return replaceOnly({ plan, only }, correction, turn, tools);
  if (item === undefined) return undefined;
  return findAndQuote(
    { ...correction, item },
    { kind: 'reorder', ...amountIn(correction) },
    undefined,
    turn,
    tools,
  );
}

async function replaceOnly(
  { only, plan }: { readonly plan: Plan; readonly only: WantedItem },
  correction: Correction,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const [offer] = await tools.shop.offers(callOf(turn), [only.variant]);
  const before = offer?.variant;
  // As many as before, counted as the shop sells them.
  const errand = { kind: 'reorder' as const, quantity: only.quantity, unit: 'pack', plan };
  const item = correction.item ?? before?.title ?? '';
  return findAndQuote({ ...correction, item }, { ...errand, ...amountIn(correction) }, before, turn, tools);
}

const amountIn = ({ quantity }: Correction) => (quantity === undefined ? {} : { quantity, unit: 'piece' });

async function findAndQuote(
  { item, size }: Correction & { readonly item: string },
  errand: Errand,
  insteadOf: Variant | undefined,
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const purchases = await allPurchases(tools.shop, shopperCallOf(turn));
  const said = {
    item,
    ...(size !== undefined && { size }),
    ...(insteadOf !== undefined && { insteadOf }),
  };
  const found = await identify(said, purchases, errand, turn, tools);
  return found.kind === 'asked' ? found.answer : continueErrand(errand, found.listing.id, turn, tools);
}
