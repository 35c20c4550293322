import type { Insertable } from 'kysely';
import type { ShopTables } from '../schema.ts';
import { orderedTo, paidWith } from './customer-rows.ts';
import { demoSettings } from './demo-shop.ts';
import { homeOf } from './plan-order.ts';
import type { PlannedOrder, PlannedParcel } from './planned-order.ts';
import { totalMinor } from '../quote/totals.ts';

type Row<Table extends keyof ShopTables> = Insertable<ShopTables[Table]>;

/** All that the books have of one order. */
export interface OrderRows {
  readonly order: Row<'shop.orders'>;
  readonly lines: readonly Row<'shop.order_lines'>[];
  readonly parcels: readonly Row<'shop.parcels'>[];
  readonly parcelLines: readonly Row<'shop.parcel_lines'>[];
  readonly events: readonly Row<'shop.order_events'>[];
  readonly adjustments: readonly Row<'shop.adjustments'>[];
  readonly payment: Row<'shop.payments'>;
}

/** Writes a planned order the way the shop itself would have, under the name it is given. */
export function orderRowsOf(id: string, planned: PlannedOrder): OrderRows {
  const { adjustment, amounts, customer, parcels, payment, placedAt } = planned;
  const instrument = paidWith(customer);
  return {
    order: {
      id,
      customer: customer.id,
      placed_at: placedAt,
      canceled_at: planned.canceledAt ?? null,
      currency: demoSettings.currency,
      destination: JSON.stringify(orderedTo(customer, homeOf(customer))),
      instrument: JSON.stringify(instrument),
      delivery_option: planned.option,
      ...amounts,
    },
    lines: linesOf(id, planned),
    parcels: parcels.map((parcel, index) => parcelRow(id, index, parcel, planned)),
    parcelLines: parcels.flatMap((parcel, index) => contentsOf(id, index, parcel, planned)),
    events: eventsOf(id, planned),
    adjustments: adjustment === undefined ? [] : [{ ...adjustment, order_id: id, status: 'completed' }],
    payment: {
      checkout: null,
      order_id: id,
      instrument: instrument.id,
      amount: totalMinor(amounts),
      status: payment,
      at: placedAt,
    },
  };
}

const lineId = (order: string, index: number): string => `${order}-L${index + 1}`;

const parcelId = (order: string, index: number): string => `${order}-P${index + 1}`;

const linesOf = (id: string, { canceledAt, lines }: PlannedOrder): OrderRows['lines'] =>
  lines.map(({ sku, quantity, returned = 0, ...line }, index) => ({
    ...line,
    id: lineId(id, index),
    order_id: id,
    position: index + 1,
    variant: sku,
    quantity,
    returned,
    canceled: canceledAt === undefined ? 0 : quantity,
  }));

function parcelRow(
  order: string,
  index: number,
  { deliveredTo, events, expected, promised, state }: PlannedParcel,
  { customer }: PlannedOrder,
): Row<'shop.parcels'> {
  const id = parcelId(order, index);
  const shipped = events.some(({ type }) => type === 'shipped');
  return {
    id,
    order_id: order,
    position: index + 1,
    state,
    promised_start: new Date(promised.start),
    promised_end: new Date(promised.end),
    expected_start: new Date(expected.start),
    expected_end: new Date(expected.end),
    carrier: shipped ? carrierTo(homeOf(customer).city) : null,
    tracking_url: shipped ? `https://track.cornermarket.example/${id}` : null,
    delivered_at: events.find(({ type }) => type === 'delivered')?.at ?? null,
    delivered_to: deliveredTo ?? null,
  };
}

/** In the city the shop drives its own van. */
const carrierTo = (city: string): string =>
  ['New York', 'Brooklyn', 'Queens'].includes(city) ? 'Corner Market' : 'UPS';

const contentsOf = (
  id: string,
  index: number,
  parcel: PlannedParcel,
  { lines }: PlannedOrder,
): OrderRows['parcelLines'] =>
  parcel.lines.map((line) => ({
    parcel: parcelId(id, index),
    line: lineId(id, line),
    quantity: lines[line]?.quantity ?? 0,
  }));

function eventsOf(id: string, { canceledAt, parcels, placedAt }: PlannedOrder): OrderRows['events'] {
  const ofParcels = parcels.flatMap(({ events }, index) =>
    events.map(({ detail = null, ...event }) => ({
      ...event,
      order_id: id,
      parcel: parcelId(id, index),
      detail,
    })),
  );
  return [
    { order_id: id, at: placedAt, type: 'placed', parcel: null, detail: null },
    ...ofParcels,
    ...(canceledAt === undefined
      ? []
      : [{ order_id: id, at: canceledAt, type: 'canceled' as const, parcel: null, detail: null }]),
  ];
}
