import type { Insertable } from 'kysely';
import type { ShopTables } from '../schema.ts';

/** Who sells, and on what terms. */
export const demoSettings: Insertable<ShopTables['shop.settings']> = {
  name: 'Corner Market',
  currency: 'USD',
  time_zone: 'America/New_York',
  minimum_order: 500,
  support_phone: '+1 212 555 0142',
  support_email: 'help@cornermarket.example',
};

const taxed = ['general', 'alcohol', 'beverage', 'prepared'];

/** Sales tax by region: groceries are exempt in all of them. */
export const demoTaxRates: readonly Insertable<ShopTables['shop.tax_rates']>[] = Object.entries({
  NY: 88_750,
  NJ: 66_250,
  CT: 63_500,
  IL: 102_500,
}).flatMap(([region, parts_per_million]) =>
  taxed.map((tax_class) => ({ tax_class, country: 'US', region, parts_per_million })),
);

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const notOnSundays = [1, 2, 3, 4, 5, 6];

/** How it delivers; titles are said as they stand. */
export const demoServices: readonly Insertable<ShopTables['shop.delivery_services']>[] = [
  {
    id: 'standard',
    titles: titles('standard delivery', 'Standardlieferung'),
    fee: 499,
    free_from: 3500,
    lead_days: 1,
    opens: '08:00',
    closes: '20:00',
    cut_off: '14:00',
    weekdays: notOnSundays,
    days_offered: 1,
  },
  {
    id: 'express',
    titles: titles('express delivery', 'Expresslieferung'),
    fee: 999,
    lead_days: 0,
    opens: '17:00',
    closes: '21:00',
    cut_off: '15:00',
    weekdays: everyDay,
    days_offered: 1,
  },
  {
    id: 'morning',
    titles: titles('morning delivery', 'Lieferung am Morgen'),
    fee: 699,
    lead_days: 1,
    opens: '08:00',
    closes: '10:00',
    cut_off: '20:00',
    weekdays: notOnSundays,
    days_offered: 3,
    capacity: 8,
  },
  {
    id: 'evening',
    titles: titles('evening delivery', 'Lieferung am Abend'),
    fee: 699,
    lead_days: 1,
    opens: '18:00',
    closes: '20:00',
    cut_off: '20:00',
    weekdays: notOnSundays,
    days_offered: 3,
    capacity: 8,
  },
];

const byCarrier = ['standard', 'express'];
const byOurOwnVan = [...byCarrier, 'morning', 'evening'];

/** Where it delivers: all over the country by carrier, in the city by its own van too, and not overseas. */
export const demoAreas: readonly Insertable<ShopTables['shop.delivery_areas']>[] = [
  ...[''].map((postal_prefix) => ({ country: 'US', postal_prefix, services: byCarrier })),
  ...['100', '101', '102', '103', '104', '110', '111', '112', '113', '114', '116'].map((postal_prefix) => ({
    country: 'US',
    postal_prefix,
    services: byOurOwnVan,
  })),
  // Puerto Rico and the Virgin Islands, military mail, Hawaii and the Pacific, Alaska.
  ...[
    '006',
    '007',
    '008',
    '009',
    '09',
    '340',
    '962',
    '963',
    '964',
    '965',
    '966',
    '967',
    '968',
    '969',
    '995',
    '996',
    '997',
    '998',
    '999',
  ].map((postal_prefix) => ({ country: 'US', postal_prefix, services: [] })),
];

/** Five percent off from $75, around the time of seeding. */
export const promotionAt = (now: Date): Insertable<ShopTables['shop.promotions']> => ({
  id: 'big-basket',
  percent: 5,
  minimum_subtotal: 7500,
  starts_at: new Date(now.getTime() - 30 * DAY),
  ends_at: new Date(now.getTime() + 365 * DAY),
});

const DAY = 86_400_000;

function titles(en: string, de: string): string {
  return JSON.stringify({ en, de });
}
