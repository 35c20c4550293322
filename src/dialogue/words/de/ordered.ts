import type { Instant, Window } from '../../../commerce/instant.ts';
import type { Order } from '../../../commerce/order.ts';
import type { Here } from '../../../locales/here.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import { sayWindow } from '../../../locales/say-window.ts';
import type { Told } from '../../reply.ts';
import { oneOf } from '../one-of.ts';
import { orderView } from '../order-view.ts';
import { stillToCome } from '../still-to-come.ts';
import type { Manner } from '../words.ts';
import { orderLabels } from './order-labels.ts';

interface OrderedFacts {
  readonly order: Order;
  readonly now: Instant;
  readonly timeZone: string;
  readonly added: boolean;
  readonly canCancel: boolean;
}

/** It is done, when it comes, and how to undo it (V5). */
export function sayOrdered(facts: OrderedFacts, manner: Manner): Told {
  const { added, canCancel, order } = facts;
  const coming = stillToCome(order);
  const undo = canCancel
    ? 'Zum Stornieren melde dich wieder und sag „storniere meine Bestellung“.'
    : 'Wenn etwas nicht stimmt, melde dich wieder und sag „Kundenservice“.';
  return {
    speech: [done(added, manner), sayComing(coming, facts), undo].filter((part) => part !== '').join(' '),
    view: orderView(
      {
        ...order,
        title: added ? 'Dazugelegt' : 'Bestellt',
        arrives: coming[0] && sayWindow('de-DE', coming[0], facts, 'bare'),
      },
      orderLabels,
    ),
    suggestions: canCancel
      ? ['Bestellung stornieren', 'Wo ist meine Bestellung']
      : ['Wo ist meine Bestellung'],
  };
}

function done(added: boolean, manner: Manner): string {
  if (added) return 'Erledigt, ich habe es zu deiner Bestellung dazugelegt.';
  if (manner.familiar) return oneOf(manner, ['Erledigt.', 'Ist bestellt.']);
  return oneOf(manner, [
    'Erledigt, das ist bestellt.',
    'Alles klar, ist bestellt.',
    'Fertig, deine Bestellung ist aufgegeben.',
  ]);
}

function sayComing(windows: readonly Window[], here: Here): string {
  const said = [...new Set(windows.map((window) => sayWindow('de-DE', window, here)))];
  const [first, ...later] = said;
  const last = later.at(-1);
  if (first === undefined) return '';
  if (last === undefined) return `Die Lieferung kommt ${first}.`;
  return `Es kommen ${sayNumber('de-DE', windows.length)} Pakete, das erste ${first}, das letzte ${last}.`;
}
