import type { OrderLabels } from '../order-view.ts';
import { cardShown } from './cards.ts';
import { nameOf } from './name-of.ts';
import { placeShown } from './places.ts';

/** What is written on the card of an order, in German. */
export const orderLabels: OrderLabels = {
  locale: 'de-DE',
  totals: {
    subtotal: 'Artikel',
    discount: 'Rabatt',
    fulfillment: 'Lieferung',
    tax: 'Steuern',
    total: 'Insgesamt',
  },
  free: 'Kostenlos',
  deliverTo: 'Lieferung an',
  arrives: 'Ankunft',
  payWith: 'Zahlung mit',
  name: nameOf,
  place: placeShown,
  card: cardShown,
};
