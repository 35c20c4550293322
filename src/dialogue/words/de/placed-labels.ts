import type { PlacedLabels } from '../placed-order-view.ts';
import { orderLabels } from './order-labels.ts';

/** What is written on the card of an order that was placed, in German. */
export const placedLabels: PlacedLabels = {
  base: orderLabels,
  title: 'Deine Bestellung',
  placed: (day) => `Bestellt ${day}`,
  canceled: (day) => `Storniert ${day}`,
  returned: (count) => `${count} zurückgeschickt`,
  parcel: {
    late: 'Kommt jetzt',
    coming: 'Kommt',
    delivered: 'Zugestellt',
    returned: 'Zurückgeschickt',
    canceled: 'Storniert',
  },
  noDate: 'Noch kein neuer Termin',
  sentTo: 'Geht an',
  paidWith: 'Bezahlt mit',
  refunded: 'Erstattet',
  refundComing: 'Erstattung unterwegs',
  track: 'Paket verfolgen',
};
