import type { Calendar } from './calendar.ts';
import type { DemoCustomer, DemoItem } from './demo-customer.ts';
import { boughtBy } from './plan-order.ts';
import type { PlannedOrder, PlannedParcel } from './planned-order.ts';

/** An order that somebody tells of, as it stands at the moment of seeding. */
export type Scene = (customer: DemoCustomer, calendar: Calendar) => PlannedOrder;

type Line = readonly [sku: string, quantity: number];

interface Told extends Pick<PlannedOrder, 'adjustment' | 'canceledAt' | 'payment'> {
  readonly lines: readonly Line[];
  readonly placedAt: Date;
  /** Its parcels; one that names no lines has them all. */
  readonly parcels: readonly (Omit<PlannedParcel, 'lines'> & { readonly lines?: readonly number[] })[];
}

/** Prices what is told and packs it. */
export function told(
  customer: DemoCustomer,
  { now }: Calendar,
  { lines, parcels, ...rest }: Told,
): PlannedOrder {
  const items = lines.map(([sku, quantity]): DemoItem => ({ sku, quantity }));
  const bought = boughtBy(customer, items, { placedAt: rest.placedAt, now });
  return {
    ...bought,
    ...rest,
    parcels: parcels.map((parcel) => ({ lines: bought.lines.map((_, line) => line), ...parcel })),
  };
}
