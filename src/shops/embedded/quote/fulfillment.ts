import type { CheckoutProblem, Fulfillment, FulfillmentOption } from '../../../commerce/checkout.ts';
import { fulfillmentOptionId } from '../../../commerce/ids.ts';
import { instant } from '../../../commerce/instant.ts';
import { money } from '../../../commerce/money.ts';
import type { ShopProfile } from '../../../commerce/shop.ts';
import type { Books } from '../books.ts';
import type { OrderRow } from '../orders/order-rows.ts';
import type { Buyer } from './buyer.ts';
import { defaultOption, deliveryOptions, serviceTitle } from './delivery-options.ts';
import type { Wish } from './wish.ts';

/** Where and when it would arrive, or why it would not. */
export interface Delivery {
  readonly fulfillment?: Fulfillment;
  readonly problems: readonly CheckoutProblem[];
}

/** What is known when the delivery is looked for. */
export interface Load {
  readonly shop: ShopProfile;
  readonly subtotal: number;
  readonly buyer: Buyer;
  /** The open order that it is added to. */
  readonly order: OrderRow | undefined;
}

/** Finds the ways to deliver, and the one that is meant. What is added to an order travels with it, free. */
export async function fulfillment(db: Books, wish: Wish, load: Load): Promise<Delivery> {
  const { addTo } = wish.request;
  if (load.order !== undefined) return together(db, wish, load.order, load.shop);
  if (addTo !== undefined) return { problems: [{ code: 'order_closed', order: addTo }] };
  return byItself(db, wish, load);
}

async function byItself(db: Books, { request, at, locale }: Wish, load: Load): Promise<Delivery> {
  const { destination } = load.buyer;
  if (destination === undefined) return { problems: [{ code: 'no_address' }] };

  const { currency, timeZone } = load.shop;
  const journey = { destination, subtotal: load.subtotal, at, timeZone, currency, locale };
  const options = await deliveryOptions(db, journey);
  const usual = defaultOption(options);
  if (usual === undefined) return { problems: [{ code: 'not_delivered_there', address: destination }] };

  const asked = options.find((option) => option.id === request.option);
  const gone = request.option !== undefined && asked === undefined;
  return {
    fulfillment: { destination, selected: asked ?? usual, options },
    problems: gone ? [{ code: 'slot_gone' }] : [],
  };
}

async function together(db: Books, { locale }: Wish, order: OrderRow, shop: ShopProfile): Promise<Delivery> {
  const windows = order.parcels.map((parcel) => ({
    start: instant(parcel.expected_start),
    end: instant(parcel.expected_end),
  }));
  const [window] = windows;
  if (window === undefined) throw new TypeError(`an open order without a parcel: ${order.id}`);

  const selected: FulfillmentOption = {
    id: fulfillmentOptionId(order.delivery_option),
    title: await serviceTitle(db, order.delivery_option, locale),
    price: money(0, shop.currency),
    window,
  };
  return { fulfillment: { destination: order.destination, selected, options: [selected] }, problems: [] };
}
