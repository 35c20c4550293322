import type { VariantId } from '../../commerce/ids.ts';
import type { Offer, Variant } from '../../commerce/product.ts';
import type { Intent } from '../intent.ts';
import type { Tools } from '../ports.ts';
import { callOf, type Turn } from '../turn.ts';
import { placeChosen } from '../questions/place-chosen.ts';
import { amountIn } from './amount-in.ts';

/** Which of two or three was chosen: by position, by attribute ("the big one", "the cheap one") or by name (V23). */
export async function optionMeant(
  options: readonly Variant[],
  { attribute, item, position, size }: Intent<'Choose'>,
  turn: Turn,
  { finder, shop }: Tools,
): Promise<VariantId | undefined> {
  if (position !== undefined) return placeChosen(options, position)?.id;

  const by = BY_MEASURE.get(attribute ?? size ?? '');
  if (by !== undefined) return extreme(options, by)?.id;

  const ids = options.map(({ id }) => id);
  const cheapest = BY_PRICE.get(attribute ?? '');
  if (cheapest !== undefined) {
    const offers = await shop.offers(callOf(turn), ids);
    return extreme(offers, cheapest)?.variant.id;
  }

  const said = [attribute, size, item].filter((word) => word !== undefined).join(' ');
  if (said === '') return undefined;
  const found = await finder.find(callOf(turn), { said, among: ids, purchases: [] });
  return found.kind === 'sure' || found.kind === 'unsure' ? found.listing.id : undefined;
}

type Measured<T> = (each: T) => number;

const BY_MEASURE: ReadonlyMap<string, Measured<Variant>> = new Map([
  ['large', amountIn],
  ['small', (variant: Variant) => -amountIn(variant)],
]);

const BY_PRICE: ReadonlyMap<string, Measured<Offer>> = new Map([
  ['cheap', ({ price }: Offer) => -price.minor],
  ['expensive', ({ price }: Offer) => price.minor],
]);

/** The one with the most of it, if no other has as much. */
function extreme<T>(all: readonly T[], measured: Measured<T>): T | undefined {
  const most = Math.max(...all.map(measured));
  const [first, ...others] = all.filter((each) => measured(each) === most);
  return others.length === 0 ? first : undefined;
}
