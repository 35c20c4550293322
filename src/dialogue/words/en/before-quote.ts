import type { Instant } from '../../../commerce/instant.ts';
import type { Order } from '../../../commerce/order.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import { sayList } from '../../../locales/say-list.ts';
import { sayTimeAgo } from '../../../locales/say-time-ago.ts';
import { sayWindow } from '../../../locales/say-window.ts';
import type { Asked } from '../../reply.ts';
import type { Missing } from '../quote-words.ts';
import { sentence } from '../sentence.ts';
import { stillToCome } from '../still-to-come.ts';
import { nameOf } from './name-of.ts';

/** "You ordered this ten minutes ago. Again?" (V10) */
export const askWhetherAgain = ({ at, now }: { readonly at: Instant; readonly now: Instant }): Asked => ({
  speech: `You ordered exactly this ${sayTimeAgo('en-US', at, now)}. Do you want it again?`,
  reprompt: 'Your earlier order is already placed. Should I get you the same once more?',
  suggestions: ['Yes', 'No', 'Where is my order'],
});

/** "Added to that one, or as a new order?" Yes does not say which (V11, V23). */
export function askWhichOrder({
  order,
  ...here
}: {
  readonly order: Order;
  readonly now: Instant;
  readonly timeZone: string;
}): Asked {
  const next = stillToCome(order).find(({ end }) => end > here.now);
  const open = next === undefined ? 'that can still be added to' : `coming ${sayWindow('en-US', next, here)}`;
  return {
    speech: `You have an order ${open}. How should I order this: added to that one, or as a new order?`,
    reprompt: 'Say “add it to that one” and it all comes together, or “a new order”. Which would you like?',
    suggestions: ['Add it to that one', 'A new order'],
  };
}

/** What is missing or short, and whether to go on with the rest (V14). Three things at most are named. */
export function askAboutRest({ missing }: { readonly missing: readonly Missing[] }): Asked {
  const told = missing.slice(0, MOST);
  const more = missing.length - told.length;
  const gone = told.filter(({ available }) => available === 0).map(({ variant }) => nameOf(variant, 'short'));
  const short = told.filter(({ available }) => available > 0).map(left);
  const parts = [
    ...(gone.length === 0 ? [] : [`we're out of ${sayList('en-US', gone)}`]),
    ...(short.length === 0 ? [] : [`we have ${sayList('en-US', short)}`]),
    ...(more === 0 ? [] : [`${sayNumber('en-US', more)} more ${more === 1 ? 'is' : 'are'} missing`]),
  ];
  return {
    speech: `${sentence(sayList('en-US', parts))}. Shall I go on with the rest?`,
    reprompt:
      'You would hear the new total before anything is ordered. Should I carry on with what there is?',
    suggestions: ['Yes', 'No'],
  };
}

const MOST = 3;

const left = ({ available, variant }: Missing): string =>
  `only ${sayNumber('en-US', available)} left of the ${nameOf(variant, 'short')}`;
