import { lineItemId, orderId } from '../../../commerce/ids.ts';
import { instant } from '../../../commerce/instant.ts';
import { currency, money, times, type Currency } from '../../../commerce/money.ts';
import type { Adjustment, Order, OrderEvent, OrderLineItem, Parcel } from '../../../commerce/order.ts';
import type { Variant } from '../../../commerce/product.ts';
import { ShopError } from '../../../commerce/shop-error.ts';
import type { Locale } from '../../../locales/locale.ts';
import { phrase } from '../phrases.ts';
import { totalsOf } from '../quote/totals.ts';
import type { OrderRow } from './order-rows.ts';

/** An order as it is told: with the variants' names and the carriers' words in the caller's language. */
export function toOrder(row: OrderRow, variants: ReadonlyMap<string, Variant>, locale: Locale): Order {
  const of = currency(row.currency);
  const open = isOpen(row);
  return {
    id: orderId(row.id),
    placedAt: instant(row.placed_at),
    ...(row.canceled_at !== null && { canceledAt: instant(row.canceled_at) }),
    lineItems: row.lines.map((line) => toLine(line, row, variants, of)),
    totals: totalsOf(row, of),
    destination: row.destination,
    instrument: row.instrument,
    parcels: row.parcels.map((parcel) => toParcel(parcel, locale)),
    events: row.events.map((event) => toEvent(event, locale)),
    adjustments: row.adjustments.map((adjustment) => toAdjustment(adjustment, of)),
    permits: { cancel: open, add: open },
  };
}

/** Nothing of it has left the house: it can still be canceled or added to. */
export const isOpen = (row: Pick<OrderRow, 'canceled_at' | 'parcels'>): boolean =>
  row.canceled_at === null && row.parcels.every((parcel) => parcel.state === 'processing');

function toLine(
  line: OrderRow['lines'][number],
  { parcels }: OrderRow,
  variants: ReadonlyMap<string, Variant>,
  of: Currency,
): OrderLineItem {
  const variant = variants.get(line.variant);
  if (variant === undefined)
    throw new ShopError('misbehaved', `an order of what was never sold: ${line.variant}`);

  const price = money(line.price, of);
  return {
    id: lineItemId(line.id),
    variant,
    quantity: line.quantity,
    price,
    total: times(price, line.quantity),
    fulfilled: parcels
      .filter((parcel) => parcel.state === 'delivered')
      .flatMap((parcel) => parcel.lines)
      .filter((item) => item.line === line.id)
      .reduce((handedOver, item) => handedOver + item.quantity, 0),
    canceled: line.canceled,
    returned: line.returned,
  };
}

const toParcel = (parcel: OrderRow['parcels'][number], locale: Locale): Parcel => ({
  id: parcel.id,
  lineItems: parcel.lines.map(({ line, quantity }) => ({ lineItem: lineItemId(line), quantity })),
  state: parcel.state,
  promised: { start: instant(parcel.promised_start), end: instant(parcel.promised_end) },
  expected: { start: instant(parcel.expected_start), end: instant(parcel.expected_end) },
  ...(parcel.carrier !== null && { carrier: parcel.carrier }),
  ...(parcel.tracking_url !== null && { trackingUrl: parcel.tracking_url }),
  ...(parcel.delivered_at !== null && { deliveredAt: instant(parcel.delivered_at) }),
  ...(parcel.delivered_to !== null && { deliveredTo: phrase(parcel.delivered_to, locale) }),
});

const toEvent = (event: OrderRow['events'][number], locale: Locale): OrderEvent => ({
  at: instant(event.at),
  type: event.type,
  ...(event.parcel !== null && { parcel: event.parcel }),
  ...(event.detail !== null && { detail: phrase(event.detail, locale) }),
});

const toAdjustment = (
  { type, at, amount, status }: OrderRow['adjustments'][number],
  of: Currency,
): Adjustment => ({ type, at: instant(at), amount: money(amount, of), status });
