import { totalMinor } from '../quote/totals.ts';
import { told, type Scene } from './scene.ts';

/** Promised for yesterday, held up on the way, and expected tomorrow. */
export const late: Scene = (customer, calendar) =>
  told(customer, calendar, {
    placedAt: calendar.daysAgo(4, '19:48'),
    payment: 'captured',
    lines: [
      ['DIAPERS-84CT-SITH', 1],
      ['DIAPER-CREAM-4OZ', 1],
      ['BABY-SHAMPOO-16FZ', 1],
    ],
    parcels: [
      {
        state: 'shipped',
        promised: calendar.deliveryDay(1),
        expected: calendar.deliveryDay(-1),
        events: [
          { at: calendar.daysAgo(3, '16:30'), type: 'shipped' },
          { at: calendar.daysAgo(1, '11:02'), type: 'shipped', detail: 'weather' },
        ],
      },
    ],
  });

/** They rang yesterday, and nobody was home. */
export const nobodyHome: Scene = (customer, calendar) =>
  told(customer, calendar, {
    placedAt: calendar.daysAgo(3, '09:12'),
    payment: 'captured',
    lines: [
      ['FERRY-DARK-12OZ', 2],
      ['BREAD-RYE-16OZ', 1],
      ['JAM-APRICOT-12OZ', 1],
    ],
    parcels: [
      {
        state: 'failed_attempt',
        promised: calendar.deliveryDay(1),
        expected: calendar.deliveryDay(-1),
        events: [
          { at: calendar.daysAgo(2, '18:00'), type: 'shipped' },
          { at: calendar.daysAgo(1, '08:30'), type: 'out_for_delivery' },
          { at: calendar.daysAgo(1, '13:47'), type: 'failed_attempt', detail: 'nobody_home' },
        ],
      },
    ],
  });

/** Called off before it left the house, and the money is back. */
export const canceled: Scene = (customer, calendar) => {
  const canceledAt = calendar.daysAgo(4, '08:15');
  const promised = calendar.deliveryDay(3);
  const order = told(customer, calendar, {
    placedAt: calendar.daysAgo(5, '21:03'),
    canceledAt,
    payment: 'voided',
    lines: [
      ['TEA-GREEN-20CT-JASM', 2],
      ['RICE-DRINK-32FZ', 2],
      ['TP-SOFT-12CT', 1],
    ],
    parcels: [{ state: 'canceled', promised, expected: promised, events: [] }],
  });
  return {
    ...order,
    adjustment: { type: 'cancellation', at: canceledAt, amount: totalMinor(order.amounts) },
  };
};

/** All of it came, and one piece went back. */
export const partlyReturned: Scene = (customer, calendar) => {
  const promised = calendar.deliveryDay(23);
  const order = told(customer, calendar, {
    placedAt: calendar.daysAgo(25, '12:31'),
    payment: 'captured',
    lines: [
      ['BULB-LED-4CT-SIWA', 3],
      ['PARCHMENT-45SF', 1],
      ['CANDLES-50CT', 1],
    ],
    parcels: [
      {
        state: 'delivered',
        promised,
        expected: promised,
        deliveredTo: 'doorman',
        events: [
          { at: calendar.daysAgo(24, '17:00'), type: 'shipped' },
          { at: calendar.daysAgo(23, '08:40'), type: 'out_for_delivery' },
          { at: calendar.daysAgo(23, '10:55'), type: 'delivered' },
        ],
      },
    ],
  });
  const [first, ...rest] = order.lines;
  if (first === undefined) return order;
  const amount = first.price + Math.round(first.tax / first.quantity);
  return {
    ...order,
    lines: [{ ...first, returned: 1 }, ...rest],
    adjustment: { type: 'return', at: calendar.daysAgo(15, '14:20'), amount },
  };
};

/** Tried twice, sent back, and refunded. */
export const sentBack: Scene = (customer, calendar) => {
  const promised = calendar.deliveryDay(16);
  const order = told(customer, calendar, {
    placedAt: calendar.daysAgo(18, '22:10'),
    payment: 'refunded',
    lines: [
      ['COLD-BREW-48FZ-VANI', 2],
      ['BARS-GRANOLA-12CT', 1],
    ],
    parcels: [
      {
        state: 'returned',
        promised,
        expected: promised,
        events: [
          { at: calendar.daysAgo(17, '16:20'), type: 'shipped' },
          { at: calendar.daysAgo(16, '12:00'), type: 'failed_attempt', detail: 'nobody_home' },
          { at: calendar.daysAgo(15, '12:30'), type: 'failed_attempt', detail: 'nobody_home' },
          { at: calendar.daysAgo(12, '09:45'), type: 'returned' },
        ],
      },
    ],
  });
  const at = calendar.daysAgo(11, '10:00');
  return { ...order, adjustment: { type: 'refund', at, amount: totalMinor(order.amounts) } };
};
