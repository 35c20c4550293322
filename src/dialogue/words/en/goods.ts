import { sayNumber } from '../../../locales/number-words.ts';
import { plural } from '../../../locales/plural.ts';
import { sayList } from '../../../locales/say-list.ts';
import type { Item } from '../parcel-news.ts';
import { countOf, nameOf } from './name-of.ts';

/** What somebody ordered, in a breath: "your Harbor dark roast ground coffee and two other things". */
export function goods(items: readonly Item[], most = 2): string {
  const named = items.length <= most ? items : items.slice(0, Math.max(1, most - 1));
  const [first] = named;
  const names = named.map(({ quantity, variant }) =>
    quantity === 1 ? nameOf(variant, 'short') : countOf(quantity, variant, 'short'),
  );
  const told = sayList('en-US', [...names, ...others(items.length - named.length, 'other ')]);
  return first?.quantity === 1 ? `your ${told}` : told;
}

/** What is in a cart, three things at most (V21): "two Harbor dark roast ground coffee, a lemon and four more things". */
export function counted(items: readonly Item[], most = 3): string {
  const named = items.slice(0, most).map(({ quantity, variant }) => countOf(quantity, variant, 'short'));
  return sayList('en-US', [...named, ...others(items.length - named.length, 'more ')]);
}

/** "one thing", "three things". */
export const things = (count: number, which = ''): string =>
  `${sayNumber('en-US', count)} ${which}${plural('en-US', count, { one: 'thing', other: 'things' })}`;

const others = (count: number, which: string): readonly string[] => (count > 0 ? [things(count, which)] : []);
