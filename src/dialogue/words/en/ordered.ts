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
    ? 'To undo it, come back and say “cancel my order”.'
    : 'If anything is wrong, come back and say “talk to a person”.';
  return {
    speech: [done(added, manner), sayComing(coming, facts), undo].filter((part) => part !== '').join(' '),
    view: orderView(
      {
        ...order,
        title: added ? 'Added to your order' : 'Order placed',
        arrives: coming[0] && sayWindow('en-US', coming[0], facts, 'bare'),
      },
      orderLabels,
    ),
    suggestions: canCancel ? ['Cancel my order', 'Where is my order'] : ['Where is my order'],
  };
}

const done = (added: boolean, manner: Manner): string =>
  added
    ? "Done, I've added it to your order."
    : oneOf(
        manner,
        manner.familiar
          ? ['Done.', 'All set.']
          : ['Done, your order is placed.', "All set, it's ordered.", "Done, that's ordered."],
      );

function sayComing(windows: readonly Window[], here: Here): string {
  const said = [...new Set(windows.map((window) => sayWindow('en-US', window, here)))];
  const [first, ...later] = said;
  const last = later.at(-1);
  if (first === undefined) return '';
  if (last === undefined) return `It arrives ${first}.`;
  return `It comes in ${sayNumber('en-US', windows.length)} parcels, the first ${first}, the last ${last}.`;
}
