import type { Window } from '../../commerce/instant.ts';
import type { Order } from '../../commerce/order.ts';

/** When the parcels of an order that have yet to arrive are expected, the first to arrive first. */
export const stillToCome = ({ parcels }: Order): readonly Window[] =>
  parcels
    .filter(({ state }) => state !== 'canceled' && state !== 'returned' && state !== 'delivered')
    .map(({ expected }) => expected)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start) || Date.parse(a.end) - Date.parse(b.end));
