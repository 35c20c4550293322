import type { Json } from './json.ts';

/** Where and when the shop delivers. */
export interface DeliveryTables {
  'shop.delivery_areas': DeliveryAreas;
  'shop.delivery_services': DeliveryServices;
  'shop.slot_bookings': SlotBookings;
}

interface DeliveryAreas {
  readonly country: string;
  readonly postal_prefix: string;
  readonly services: string[];
}

interface DeliveryServices {
  readonly id: string;
  readonly titles: Json<Readonly<Record<string, string>>>;
  readonly fee: number;
  readonly free_from: number | null;
  /** Working days between the day it is packed and the day it arrives. */
  readonly lead_days: number;
  /** Local times of day, `HH:MM`, in the shop's time zone. */
  readonly opens: string;
  readonly closes: string;
  readonly cut_off: string;
  /** ISO weekdays on which it delivers: 1 is Monday. */
  readonly weekdays: number[];
  /** How many days of it can be chosen from: more than one makes it a service of slots. */
  readonly days_offered: number;
  /** How many orders a slot can take. */
  readonly capacity: number | null;
}

interface SlotBookings {
  readonly slot: string;
  readonly taken: number;
}
