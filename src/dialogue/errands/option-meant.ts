import type { Sought } from '../../catalogue/finder.ts';
import type { VariantId } from '../../commerce/ids.ts';
import type { Offer, Variant } from '../../commerce/product.ts';
import type { Locale } from '../../locales/locale.ts';
import { qualityWord } from '../../locales/normalise.ts';
import type { Intent } from '../intent.ts';
import type { Tools } from '../ports.ts';
import { callOf, type Turn } from '../turn.ts';
import { placeChosen } from '../questions/place-chosen.ts';
import { amountIn } from '../../catalogue/sized.ts';

/** Which of two or three was chosen: by position, by attribute ("the big one", "the cheap one") or by name (V23). */
export async function optionMeant(
  options: readonly Variant[],
  said: Intent<'Choose'>,
  turn: Turn,
  { finder, shop }: Tools,
): Promise<VariantId | undefined> {
  if (said.position !== undefined) return placeChosen(options, said.position)?.id;

  const bySize = BY_MEASURE.get(said.attribute ?? said.size ?? '');
  if (bySize !== undefined) return extreme(options, bySize)?.id;

  const call = callOf(turn);
  const ids = options.map(({ id }) => id);
  const byPrice = BY_PRICE.get(said.attribute ?? '');
  if (byPrice !== undefined) return extreme(await shop.offers(call, ids), byPrice)?.variant.id;
  return byName(said, { among: ids, purchases: [] });

  async function byName(choice: Intent<'Choose'>, where: Pick<Sought, 'among' | 'purchases'>) {
    const name = nameIn(choice, turn.locale);
    if (name === '') return undefined;
    const found = await finder.find(call, { said: name, ...where });
    return 'listing' in found ? found.listing.id : undefined;
  }
}

const nameIn = ({ attribute, item, size }: Intent<'Choose'>, locale: Locale): string =>
  [...[attribute, size].map((id) => (id === undefined ? undefined : qualityWord(locale, id))), item]
    .filter((word) => word !== undefined)
    .join(' ');

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
