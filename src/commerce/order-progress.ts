import type { VariantId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { Order, Parcel, ParcelState } from './order.ts';

const ON_ITS_WAY: ReadonlySet<ParcelState> = new Set([
  'processing',
  'shipped',
  'out_for_delivery',
  'failed_attempt',
]);

/** A parcel that is still to come. */
export const isOnItsWay = ({ state }: Parcel): boolean => ON_ITS_WAY.has(state);

/** Something of this order is still to come. */
export const isOpen = ({ canceledAt, parcels }: Order): boolean =>
  canceledAt === undefined && parcels.some(isOnItsWay);

/** Still to come, and not by when it was promised. */
export const isParcelLate = (parcel: Parcel, now: Instant): boolean =>
  isOnItsWay(parcel) && (parcel.expected.end > parcel.promised.end || now > parcel.promised.end);

/** Something of this order comes later than was promised. */
export const isLate = (order: Order, now: Instant): boolean =>
  order.canceledAt === undefined && order.parcels.some((parcel) => isParcelLate(parcel, now));

/** The parcels that hold any of these; all of them where nobody can tell, or nothing was named. */
export function parcelsWith(
  { lineItems, parcels }: Order,
  variants: readonly VariantId[],
): readonly Parcel[] {
  const lines = new Set(lineItems.filter(({ variant }) => variants.includes(variant.id)).map(({ id }) => id));
  const holding = parcels.filter((parcel) => parcel.lineItems.some(({ lineItem }) => lines.has(lineItem)));
  return holding.length > 0 ? holding : parcels;
}
