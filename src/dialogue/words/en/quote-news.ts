import type { LineItem } from '../../../commerce/cart.ts';
import { compare, type Money } from '../../../commerce/money.ts';
import type { Variant } from '../../../commerce/product.ts';
import type { Here } from '../../../locales/here.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import { sayList } from '../../../locales/say-list.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import { sayWindow } from '../../../locales/say-window.ts';
import type { Change } from '../../../orders/changes.ts';
import type { PriceSince, SinceLastTime } from '../quote-words.ts';
import { countOf, nameOf } from './name-of.ts';

/** What changed since last time (V22). Ends in a colon when nothing did, for then the items follow at once. */
export function saySince(since: SinceLastTime | undefined, lines: readonly LineItem[]): string {
  if (since === undefined) return '';
  if (since.kind === 'same') return 'Same as last time:';
  const [first] = since.prices;
  const [line, ...others] = lines;
  if (first !== undefined && line !== undefined && others.length === 0) return sayOnePrice(first, line);
  return sayPrices(since.prices, lines);
}

/** What changed since it was quoted, three things at most (V3). */
export function sayChanges(changes: readonly Change[], lines: readonly LineItem[], here: Here): string {
  if (changes.length === 0) return 'Something changed in the meantime.';
  const told = changes.slice(0, MOST).map((change) => sayChange(change, lines, here));
  const more = changes.length > MOST ? [`${sayNumber('en-US', changes.length - MOST)} more`] : [];
  const lead = changes.length === 1 ? 'One thing changed' : 'Some things changed';
  return `${lead}: ${sayList('en-US', [...told, ...more])}.`;
}

const MOST = 3;

/** Each takes long to say, and the whole quote is still to come. */
const MOST_PRICES = 2;

function sayOnePrice(price: PriceSince, { quantity }: LineItem): string {
  const each = quantity === 1 ? '' : ' each';
  const { before, now } = inWords(price);
  const way = wayOf(price.before, price.now);
  if (price.muchDearer) return `The price went up a lot since last time, from ${before} to ${now}${each}.`;
  return `The price ${way} from ${before} to ${now}${each} since last time.`;
}

function sayPrices(prices: readonly PriceSince[], lines: readonly LineItem[]): string {
  const byWeight = [...prices].sort((a, b) => Number(b.muchDearer) - Number(a.muchDearer));
  const told = byWeight.slice(0, MOST_PRICES).map((price) => {
    const { before, now } = inWords(price);
    const way = price.muchDearer ? 'went up a lot,' : wayOf(price.before, price.now);
    return `${subject(price.variant, lines)} ${way} from ${before} to ${now}`;
  });
  return `Since last time, ${sayList('en-US', [...told, ...rest(byWeight.slice(MOST_PRICES))])}.`;
}

/** Prices that there is no breath for; what got much dearer is not hidden among the others. */
function rest(prices: readonly PriceSince[]): readonly string[] {
  const dearer = prices.filter(({ muchDearer }) => muchDearer).length;
  const others = prices.length - dearer;
  return [
    ...(dearer === 0 ? [] : [`${sayNumber('en-US', dearer)} more went up a lot`]),
    ...(others === 0 ? [] : [`${sayNumber('en-US', others)} more changed a little`]),
  ];
}

const inWords = ({ before, now }: PriceSince) => ({
  before: sayMoney('en-US', before),
  now: sayMoney('en-US', now),
});

function wayOf(before: Money, now: Money): string {
  if (before.currency !== now.currency) return 'changed';
  return compare(now, before) > 0 ? 'went up' : 'went down';
}

function sayChange(change: Change, lines: readonly LineItem[], here: Here): string {
  switch (change.kind) {
    case 'price':
      return `${subject(change.variant, lines)} ${wayOf(change.before, change.now)} from ${sayMoney('en-US', change.before)} to ${sayMoney('en-US', change.now)}`;
    case 'quantity':
      return `it's ${sayNumber('en-US', change.now)} instead of ${sayNumber('en-US', change.before)} of the ${nameOf(change.variant, 'short')}`;
    case 'gone':
      return `it's without the ${nameOf(change.variant, 'short')} now`;
    case 'added':
      return `it has ${countOf(change.quantity, change.variant, 'short')} as well now`;
    case 'address':
      return 'the address is different';
    case 'payment':
      return 'the card is different';
    case 'delivery':
      return `it no longer comes ${sayWindow('en-US', change.before, here)}`;
    case 'slot_gone':
      return 'the delivery time you chose is taken';
    case 'total':
      return `the total ${wayOf(change.before, change.now)} from ${sayMoney('en-US', change.before)} to ${sayMoney('en-US', change.now)}`;
  }
}

/** The short name, unless something else on the list goes by the same one. */
function subject(variant: Variant, lines: readonly LineItem[]): string {
  const short = nameOf(variant, 'short');
  const isShared = lines.some(
    (line) => line.variant.id !== variant.id && nameOf(line.variant, 'short') === short,
  );
  return isShared ? `${nameOf(variant)},` : `the ${short}`;
}
