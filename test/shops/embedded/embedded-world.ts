import { sql } from 'kysely';
import { customerId, variantId, type CustomerId, type VariantId } from '../../../src/commerce/ids.ts';
import type { Books } from '../../../src/shops/embedded/books.ts';
import {
  demoAreas,
  demoServices,
  demoSettings,
  demoTaxRates,
} from '../../../src/shops/embedded/demo/demo-shop.ts';
import { insertAll } from '../../../src/shops/embedded/demo/insert-all.ts';
import { embeddedShop } from '../../../src/shops/embedded/embedded-shop.ts';
import { MONDAY, type AboutCustomer, type AboutGoods, type World } from '../../contracts/shop/world.ts';

/** The embedded shop with nothing on its shelves, and hands that reach into its books. */
export async function embeddedWorld(db: Books, close: () => Promise<void>): Promise<World> {
  await furnish(db);
  let clock = MONDAY;
  let count = 0;
  const next = (): number => (count += 1);
  const now = (): Date => clock;
  return {
    shop: embeddedShop({ db, now }),
    now,
    setNow: (at) => {
      clock = at;
    },
    goods: async (about = {}) => {
      const [id] = await stock(db, [{ id: `goods-${next()}`, about }]);
      return id ?? variantId('none');
    },
    manyGoods: async (many) =>
      stock(
        db,
        Array.from({ length: many }, () => ({ id: `goods-${next()}`, about: {} })),
      ),
    customer: async (about = {}) => invite(db, `customer-${next()}`, about),
    history: (customer, many, of) => remember(db, clock, { customer, many, of, prefix: `H${next()}` }),
    setPrice: async (variant, price) => {
      await db.updateTable('shop.offers').set({ price }).where('variant', '=', variant).execute();
    },
    setStock: async (variant, on_hand) => {
      await db.updateTable('shop.offers').set({ on_hand }).where('variant', '=', variant).execute();
    },
    withdraw: async (variant) => {
      await db.updateTable('shop.offers').set({ withdrawn: true }).where('variant', '=', variant).execute();
    },
    moveHouse: async (customer, street) => {
      await db.updateTable('shop.addresses').set({ street }).where('customer', '=', customer).execute();
    },
    removeCards: async (customer) => {
      await db.deleteFrom('shop.instruments').where('customer', '=', customer).execute();
    },
    ship: async (order) => {
      await db.updateTable('shop.parcels').set({ state: 'shipped' }).where('order_id', '=', order).execute();
    },
    deliver: async (order) => {
      await db
        .updateTable('shop.parcels')
        .set({ state: 'delivered', delivered_at: clock, delivered_to: 'front_door' })
        .where('order_id', '=', order)
        .execute();
    },
    leaveRoom: async (slot, places) => {
      const taken = 8 - places;
      await db
        .insertInto('shop.slot_bookings')
        .values({ slot, taken })
        .onConflict((conflict) => conflict.column('slot').doUpdateSet({ taken }))
        .execute();
    },
    close,
  };
}

async function furnish(db: Books): Promise<void> {
  await insertAll(db, 'shop.settings', [{ ...demoSettings, minimum_order: 1000 }]);
  await insertAll(db, 'shop.tax_rates', demoTaxRates);
  await insertAll(db, 'shop.delivery_areas', demoAreas);
  await insertAll(db, 'shop.delivery_services', demoServices);
  await insertAll(db, 'shop.promotions', [
    {
      id: 'big-basket',
      percent: 5,
      minimum_subtotal: 7500,
      starts_at: new Date('2026-01-01'),
      ends_at: new Date('2027-01-01'),
    },
  ]);
}

async function stock(
  db: Books,
  many: readonly { readonly id: string; readonly about: AboutGoods }[],
): Promise<readonly VariantId[]> {
  await insertAll(
    db,
    'shop.products',
    many.map(({ id, about: { kind = id, minimumAge, taxed = false, title = id, german } }) => ({
      id,
      titles: JSON.stringify({ en: title, de: german }),
      aliases: JSON.stringify({ en: [`${title} too`], de: german === undefined ? undefined : [] }),
      kind,
      tax_class: taxed ? 'general' : 'food',
      minimum_age: minimumAge ?? null,
    })),
  );
  await insertAll(
    db,
    'shop.variants',
    many.map(({ id, about: { ounces } }) => ({
      id,
      product: id,
      size_amount: ounces ?? null,
      size_unit: ounces === undefined ? null : ('oz' as const),
    })),
  );
  await insertAll(
    db,
    'shop.offers',
    many.map(({ id, about: { price = 1000, stock: on_hand = 100, withdrawn = false, expectedBack } }) => ({
      variant: id,
      price,
      on_hand,
      withdrawn,
      expected_back: expectedBack ?? null,
    })),
  );
  return many.map(({ id }) => variantId(id));
}

const homes = {
  'new york': { city: 'New York', region: 'NY', postal_code: '10011' },
  'new jersey': { city: 'Hoboken', region: 'NJ', postal_code: '07030' },
  hawaii: { city: 'Honolulu', region: 'HI', postal_code: '96815' },
} as const;

async function invite(
  db: Books,
  id: string,
  { homes: places = ['new york'], cards = ['good'], age = 40, timeZone = 'America/New_York' }: AboutCustomer,
): Promise<CustomerId> {
  await insertAll(db, 'shop.customers', [
    {
      id,
      given_name: 'Sam',
      description: 'made for a test',
      locale: 'en-US',
      time_zone: timeZone,
      verified_birthday: age === 'unknown' ? null : `${2026 - age}-03-02`,
      default_address: places.length > 0 ? `${id}-address-1` : null,
      default_instrument: cards.length > 0 ? `${id}-card-1` : null,
    },
  ]);
  await insertAll(
    db,
    'shop.addresses',
    places.map((place, index) => ({
      id: `${id}-address-${index + 1}`,
      customer: id,
      position: index + 1,
      label: index === 0 ? 'home' : 'work',
      recipient: 'Sam Doe',
      street: `${index + 1} Main Street`,
      country: 'US',
      ...homes[place],
    })),
  );
  await insertAll(
    db,
    'shop.instruments',
    cards.map((card, index) => ({
      id: `${id}-card-${index + 1}`,
      customer: id,
      position: index + 1,
      brand: 'Visa',
      last_digits: `000${index + 1}`,
      expiry_month: card === 'expired' ? '2026-02' : '2026-03',
      approves: card !== 'declines',
    })),
  );
  return customerId(id);
}

interface Past {
  readonly customer: CustomerId;
  readonly many: number;
  readonly of: VariantId;
  readonly prefix: string;
}

async function remember(db: Books, now: Date, { customer, many, of, prefix }: Past): Promise<void> {
  await sql`
    insert into shop.orders
      (id, customer, placed_at, currency, destination, instrument, delivery_option, subtotal, discount, fulfillment, tax)
    select ${prefix} || '-' || n, ${customer}, ${now}::timestamptz - (${many} - n + 1) * interval '1 hour', 'USD',
      '{"id":"a","label":"home","recipient":"Sam","street":"1","city":"NY","postalCode":"1","country":"US"}',
      '{"id":"c","brand":"Visa","lastDigits":"0001","expired":false}', 'standard', 1000, 0, 499, 0
    from generate_series(1, ${many}::int) as n
  `.execute(db);
  await sql`
    insert into shop.order_lines (id, order_id, position, variant, quantity, price, discount, tax)
    select o.id || '-L1', o.id, 1, ${of}, 1, 1000, 0, 0 from shop.orders as o where o.id like ${`${prefix}-%`}
  `.execute(db);
}
