import { promisedAt } from './plan-order.ts';
import { told, type Scene } from './scene.ts';

/** Placed two hours ago, and nothing has left the house. */
export const beingPrepared: Scene = (customer, calendar) => {
  const placedAt = calendar.hoursAgo(2);
  const promised = promisedAt(placedAt, 'standard');
  return told(customer, calendar, {
    placedAt,
    payment: 'authorized',
    lines: [
      ['SPAGHETTI-1LB', 2],
      ['PASTA-MARINARA-24OZ-TOBA', 1],
      ['DISH-SOAP-ECO-25FZ-UNSC', 1],
      ['TP-CM-12CT', 2],
    ],
    parcels: [{ state: 'processing', promised, expected: promised, events: [] }],
  });
};

/** Somebody is driving it around right now. */
export const outForDelivery: Scene = (customer, calendar) => {
  const promised = calendar.laterToday();
  return told(customer, calendar, {
    placedAt: calendar.hoursAgo(20),
    payment: 'captured',
    lines: [
      ['LAUNDRY-LIQ-92FZ-FRSC', 1],
      ['PENNE-1LB', 2],
      ['SELTZER-8X12FZ-LIME', 2],
    ],
    parcels: [
      {
        state: 'out_for_delivery',
        promised,
        expected: promised,
        events: [
          { at: calendar.hoursAgo(9), type: 'shipped' },
          { at: calendar.hoursAgo(1), type: 'out_for_delivery' },
        ],
      },
    ],
  });
};

/** On its way, and nobody has a reason to worry. */
export const travelling: Scene = (customer, calendar) => {
  const promised = calendar.deliveryDay(-1);
  return told(customer, calendar, {
    placedAt: calendar.hoursAgo(26),
    payment: 'captured',
    lines: [
      ['EGG-WHITES-16OZ', 1],
      ['FLOUR-AP-5LB', 1],
      ['OATS-ROLLED-42OZ', 2],
    ],
    parcels: [
      {
        state: 'shipped',
        promised,
        expected: promised,
        events: [{ at: calendar.hoursAgo(6), type: 'shipped' }],
      },
    ],
  });
};

/** One parcel came yesterday, the other one is still travelling. */
export const inTwoParcels: Scene = (customer, calendar) => ({
  ...told(customer, calendar, {
    placedAt: calendar.daysAgo(3, '10:24'),
    payment: 'captured',
    lines: [
      ['PORCH-PODS-72CT', 1],
      ['CAT-WHISK-7LB-CHIC', 1],
      ['LITTER-CLUMP-40LB-UNSC', 1],
      ['TOWELS-12CT', 1],
    ],
    parcels: [
      {
        lines: [0, 1],
        state: 'delivered',
        promised: calendar.deliveryDay(1),
        expected: calendar.deliveryDay(1),
        deliveredTo: 'front_door',
        events: [
          { at: calendar.daysAgo(2, '17:40'), type: 'shipped' },
          { at: calendar.daysAgo(1, '09:05'), type: 'out_for_delivery' },
          { at: calendar.daysAgo(1, '15:20'), type: 'delivered' },
        ],
      },
      {
        lines: [2, 3],
        state: 'shipped',
        promised: calendar.deliveryDay(-1),
        expected: calendar.deliveryDay(-1),
        events: [{ at: calendar.daysAgo(1, '18:15'), type: 'shipped' }],
      },
    ],
  }),
});
