import type { FulfillmentOption } from '../../../commerce/checkout.ts';
import type { Address } from '../../../commerce/customer.ts';
import { fulfillmentOptionId } from '../../../commerce/ids.ts';
import { money, type Currency } from '../../../commerce/money.ts';
import { languageOf, type Locale } from '../../../locales/locale.ts';
import type { Books } from '../books.ts';
import { deliveryDays } from './delivery-days.ts';

/** What a delivery depends on. */
export interface Journey {
  readonly destination: Address;
  readonly subtotal: number;
  readonly at: Date;
  readonly timeZone: string;
  readonly currency: Currency;
  readonly locale: Locale;
}

/** Every way to have goods delivered to an address, soonest first; none when the shop does not deliver there. */
export async function deliveryOptions(db: Books, journey: Journey): Promise<readonly FulfillmentOption[]> {
  const ids = await servicesAt(db, journey.destination);
  if (ids.length === 0) return [];

  const services = await db
    .selectFrom('shop.delivery_services')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  const taken = await bookings(db);
  return services
    .flatMap((service) =>
      deliveryDays(service, journey.at, journey.timeZone)
        .map(({ day, window }) => ({
          id: fulfillmentOptionId(service.days_offered > 1 ? `${service.id}:${day}` : service.id),
          title: titleIn(service.titles, journey.locale),
          price: money(feeOf(service, journey.subtotal), journey.currency),
          window,
        }))
        .filter(({ id }) => service.capacity === null || (taken.get(id) ?? 0) < service.capacity),
    )
    .sort((a, b) => order(a.window.end, b.window.end) || order(a.window.start, b.window.start));
}

/** The one that is had without asking for another: the cheapest, and of these the soonest. */
export const defaultOption = (options: readonly FulfillmentOption[]): FulfillmentOption | undefined =>
  options.toSorted((a, b) => a.price.minor - b.price.minor)[0];

/** What the service behind an option is called. */
export async function serviceTitle(db: Books, option: string, locale: Locale): Promise<string> {
  const service = await db
    .selectFrom('shop.delivery_services')
    .select('titles')
    .where('id', '=', option.split(':', 1)[0] ?? option)
    .executeTakeFirst();
  return titleIn(service?.titles ?? {}, locale);
}

/** Whether an option is one of several slots, which can be full. */
export const isSlot = (option: string): boolean => option.includes(':');

/** The area with the longest prefix of the postal code decides. */
async function servicesAt(db: Books, { country, postalCode }: Address): Promise<readonly string[]> {
  const areas = await db
    .selectFrom('shop.delivery_areas')
    .select(['postal_prefix', 'services'])
    .where('country', '=', country)
    .execute();
  const code = postalCode.replaceAll(' ', '').toUpperCase();
  const around = areas.filter((area) => code.startsWith(area.postal_prefix));
  return around.sort((a, b) => b.postal_prefix.length - a.postal_prefix.length)[0]?.services ?? [];
}

async function bookings(db: Books): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('shop.slot_bookings').selectAll().execute();
  return new Map(rows.map(({ slot, taken }) => [slot, taken]));
}

const feeOf = (
  { fee, free_from }: { readonly fee: number; readonly free_from: number | null },
  subtotal: number,
): number => (free_from !== null && subtotal >= free_from ? 0 : fee);

const titleIn = (titles: Readonly<Record<string, string>>, locale: Locale): string =>
  titles[languageOf(locale)] ?? titles['en'] ?? '';

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
