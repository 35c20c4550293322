import type { OrderLabels } from '../order-view.ts';
import { cardShown } from './cards.ts';
import { nameOf } from './name-of.ts';
import { placeShown } from './places.ts';

/** What is written on the card of an order, in English. */
export const orderLabels: OrderLabels = {
  locale: 'en-US',
  totals: { subtotal: 'Items', discount: 'Discount', fulfillment: 'Delivery', tax: 'Tax', total: 'Total' },
  free: 'Free',
  deliverTo: 'Deliver to',
  arrives: 'Arrives',
  payWith: 'Pay with',
  name: nameOf,
  place: placeShown,
  card: cardShown,
};
