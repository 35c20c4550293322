import type { VariantId } from '../../commerce/ids.ts';
import type { Instant, Window } from '../../commerce/instant.ts';
import { times } from '../../commerce/money.ts';
import type { Order, Parcel } from '../../commerce/order.ts';
import { isOnItsWay, isParcelLate, parcelsWith } from '../../commerce/order-progress.ts';
import type { Variant } from '../../commerce/product.ts';
import { dearest } from './dearest.ts';

/** So many of one thing. */
export interface Item {
  readonly variant: Variant;
  readonly quantity: number;
}

/** The carrier was there and could not hand it over. */
export interface Attempt {
  readonly at: Instant;
  readonly because?: string;
}

interface Coming {
  readonly items: readonly Item[];
  readonly state: Parcel['state'];
  readonly attempt?: Attempt;
}

/** What there is to tell about one parcel. */
export type ParcelNews =
  | (Coming & { readonly kind: 'coming'; readonly window: Window })
  | (Coming & {
      readonly kind: 'late';
      readonly promised: Window;
      /** Absent once that has gone by as well. */
      readonly expected?: Window;
      readonly reason?: string;
    })
  | {
      readonly kind: 'delivered';
      readonly items: readonly Item[];
      readonly at?: Instant;
      readonly leftAt?: string;
    }
  | { readonly kind: 'canceled' | 'returned'; readonly items: readonly Item[] };

/**
 * What there is to tell about each parcel: the late ones first, then the soonest; what has come is told last. Of what
 * was asked `about`, only the parcels that hold it, and that thing before the others in it.
 */
export const newsOf = (order: Order, now: Instant, about: About = []): readonly ParcelNews[] =>
  parcelsWith(order, about)
    .map((parcel) => ({ news: newsOfParcel(parcel, order, now), end: parcel.expected.end }))
    .toSorted((a, b) => RANK[a.news.kind] - RANK[b.news.kind] || (a.end < b.end ? -1 : 1))
    .map(({ news }) => ({ ...news, items: asked(news.items, about) }));

/** All that was ordered: what was asked about first, then the dearest. */
export const itemsOf = ({ lineItems }: Order, about: About = []): readonly Item[] =>
  asked(dearest(lineItems, Infinity), about);

type About = readonly VariantId[];

const asked = (items: readonly Item[], about: About): readonly Item[] => {
  const isAsked = ({ variant }: Item): boolean => about.includes(variant.id);
  return [...items.filter(isAsked), ...items.filter((item) => !isAsked(item))];
};

const RANK: Readonly<Record<ParcelNews['kind'], number>> = {
  late: 0,
  coming: 1,
  delivered: 2,
  returned: 3,
  canceled: 4,
};

function newsOfParcel(parcel: Parcel, order: Order, now: Instant): ParcelNews {
  const items = itemsIn(parcel, order);
  if (isParcelLate(parcel, now)) return lateNews(parcel, items, order, now);
  if (isOnItsWay(parcel)) {
    // Nobody has told us anything new, and the promise still stands.
    const window =
      now > parcel.expected.end ? { ...parcel.expected, end: parcel.promised.end } : parcel.expected;
    return { kind: 'coming', items, state: parcel.state, window, ...attemptOf(parcel, order) };
  }
  if (parcel.state === 'delivered') return { kind: 'delivered', items, ...deliveryOf(parcel, order) };
  return { kind: parcel.state === 'returned' ? 'returned' : 'canceled', items };
}

function lateNews(parcel: Parcel, items: readonly Item[], order: Order, now: Instant): ParcelNews {
  const { expected, promised, state } = parcel;
  const reason = eventsOf(parcel, order).findLast(
    ({ detail, type }) => detail !== undefined && type !== 'failed_attempt',
  )?.detail;
  return {
    kind: 'late',
    items,
    state,
    promised,
    ...(now <= expected.end && { expected }),
    ...(reason !== undefined && { reason }),
    ...attemptOf(parcel, order),
  };
}

function attemptOf(parcel: Parcel, order: Order): { readonly attempt?: Attempt } {
  const event = eventsOf(parcel, order).findLast(({ type }) => type === 'failed_attempt');
  if (event === undefined) return {};
  const { at, detail } = event;
  return { attempt: { at, ...(detail !== undefined && { because: detail }) } };
}

function deliveryOf(parcel: Parcel, order: Order): { readonly at?: Instant; readonly leftAt?: string } {
  const at = parcel.deliveredAt ?? eventsOf(parcel, order).findLast(({ type }) => type === 'delivered')?.at;
  return {
    ...(at !== undefined && { at }),
    ...(parcel.deliveredTo !== undefined && { leftAt: parcel.deliveredTo }),
  };
}

const eventsOf = ({ id }: Parcel, { events, parcels }: Order) =>
  events
    .filter(({ parcel }) => parcel === id || (parcel === undefined && parcels.length === 1))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));

/** A shop that tells nothing of what is in its only parcel means all of it. */
function itemsIn({ lineItems }: Parcel, order: Order): readonly Item[] {
  if (lineItems.length === 0 && order.parcels.length === 1) return itemsOf(order);
  const lines = order.lineItems.flatMap((line) =>
    lineItems
      .filter(({ lineItem }) => lineItem === line.id)
      .map(({ quantity }) => ({ ...line, quantity, total: times(line.price, quantity) })),
  );
  return dearest(
    lines.filter(({ quantity }) => quantity > 0),
    Infinity,
  );
}
