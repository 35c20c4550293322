import type { PlacedLabels } from '../placed-order-view.ts';
import { orderLabels } from './order-labels.ts';

/** What is written on the card of an order that was placed, in English. */
export const placedLabels: PlacedLabels = {
  base: orderLabels,
  title: 'Your order',
  placed: (day) => `Placed ${day}`,
  canceled: (day) => `Canceled ${day}`,
  returned: (count) => `${count} returned`,
  parcel: {
    late: 'Now expected',
    coming: 'Arrives',
    delivered: 'Delivered',
    returned: 'Sent back',
    canceled: 'Canceled',
  },
  noDate: 'No new date yet',
  sentTo: 'Sent to',
  paidWith: 'Paid with',
  refunded: 'Refunded',
  refundComing: 'Refund on its way',
  track: 'Track the parcel',
};
