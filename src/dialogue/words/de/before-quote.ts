import type { Instant } from '../../../commerce/instant.ts';
import type { Order } from '../../../commerce/order.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import { sayList } from '../../../locales/say-list.ts';
import { sayTimeAgo } from '../../../locales/say-time-ago.ts';
import { sayWindow } from '../../../locales/say-window.ts';
import type { Asked } from '../../reply.ts';
import type { Missing } from '../quote-words.ts';
import { stillToCome } from '../still-to-come.ts';
import { countOf, nameOf } from './name-of.ts';

/** "Das hast du vor zehn Minuten schon bestellt. Noch einmal?" (V10) */
export const askWhetherAgain = ({ at, now }: { readonly at: Instant; readonly now: Instant }): Asked => ({
  speech: `Genau das hast du ${sayTimeAgo('de-DE', at, now)} schon bestellt. Möchtest du es noch einmal?`,
  reprompt: 'Deine erste Bestellung ist schon aufgegeben. Soll ich dasselbe ein zweites Mal holen?',
  suggestions: ['Ja', 'Nein', 'Wo ist meine Bestellung'],
});

/** "Mit dazu oder als neue Bestellung?" Yes does not say which (V11, V23). */
export function askWhichOrder({
  order,
  ...here
}: {
  readonly order: Order;
  readonly now: Instant;
  readonly timeZone: string;
}): Asked {
  const next = stillToCome(order).find(({ end }) => end > here.now);
  const comes = next === undefined ? '' : `, sie kommt ${sayWindow('de-DE', next, here)}`;
  return {
    speech: `Du hast noch eine offene Bestellung${comes}. Wie soll ich das bestellen: mit dazu oder als neue Bestellung?`,
    reprompt: 'Sag „dazu“, dann kommt alles zusammen, oder „eine neue Bestellung“. Was ist dir lieber?',
    suggestions: ['Dazu', 'Eine neue Bestellung'],
  };
}

/** What is missing or short, and whether to go on with the rest (V14). Three things at most are named. */
export function askAboutRest({ missing }: { readonly missing: readonly Missing[] }): Asked {
  const told = missing.slice(0, MOST);
  const gone = told.filter(({ available }) => available === 0).map(({ variant }) => nameOf(variant, 'short'));
  const short = told
    .filter(({ available }) => available > 0)
    .map(({ available, variant }) => countOf(available, variant, 'short'));
  const parts = [
    ...(gone.length === 0 ? [] : [`Leider nicht zu haben: ${sayList('de-DE', gone)}.`]),
    ...(short.length === 0 ? [] : [`Nur noch da: ${sayList('de-DE', short)}.`]),
    ...others(missing.length - told.length),
    'Soll ich mit dem Rest weitermachen?',
  ];
  return {
    speech: parts.join(' '),
    reprompt: 'Vor dem Bestellen hörst du noch den neuen Preis. Soll ich nehmen, was da ist?',
    suggestions: ['Ja', 'Nein'],
  };
}

const MOST = 3;

function others(n: number): readonly string[] {
  if (n === 0) return [];
  return [n === 1 ? 'Eine weitere Sache fehlt.' : `Es fehlen ${sayNumber('de-DE', n)} weitere Sachen.`];
}
