import { sql } from 'kysely';
import type { Books } from '../books.ts';
import { isEmpty } from '../empty-shop.ts';
import { addressRows, customerRow, instrumentRows } from './customer-rows.ts';
import { demoAreas, demoServices, demoSettings, demoTaxRates, promotionAt } from './demo-shop.ts';
import { insertAll } from './insert-all.ts';
import { orderRowsOf } from './order-rows-of.ts';
import { people } from './people.ts';
import { planOrders } from './plan-orders.ts';
import { shelves } from './shelves.ts';

/** What seeding came to, with what there is to see. */
export type Seeding =
  | {
      readonly kind: 'seeded';
      readonly variants: number;
      readonly customers: number;
      readonly orders: number;
    }
  | { readonly kind: 'not_empty' };

/**
 * Opens Corner Market, the demo shop, with two years of history that end at `now`. The same moment makes the same
 * shop again; a shop that is open already is left as it is.
 */
export async function seedDemoShop(db: Books, now: Date): Promise<Seeding> {
  return db.transaction().execute(async (tx) => {
    // Of two processes that start at once, the second finds the work done.
    await sql`select pg_advisory_xact_lock(hashtext('shop.seed'))`.execute(tx);
    if (!(await isEmpty(tx))) return { kind: 'not_empty' };

    const variants = await stock(tx, now);
    await invite(tx, now);
    const orders = await remember(tx, now);
    await sql`analyze shop.offers, shop.variants, shop.orders, shop.order_lines, shop.parcels`.execute(tx);
    return { kind: 'seeded', variants, customers: people.length, orders };
  });
}

async function stock(tx: Books, now: Date): Promise<number> {
  const { products, variants, offers } = shelves(now);
  await insertAll(tx, 'shop.settings', [demoSettings]);
  await insertAll(tx, 'shop.tax_rates', demoTaxRates);
  await insertAll(tx, 'shop.delivery_areas', demoAreas);
  await insertAll(tx, 'shop.delivery_services', demoServices);
  await insertAll(tx, 'shop.promotions', [promotionAt(now)]);
  await insertAll(tx, 'shop.products', products);
  await insertAll(tx, 'shop.variants', variants);
  await insertAll(tx, 'shop.offers', offers);
  return variants.length;
}

async function invite(tx: Books, now: Date): Promise<void> {
  await insertAll(
    tx,
    'shop.customers',
    people.map((each) => customerRow(each, now)),
  );
  await insertAll(tx, 'shop.addresses', people.flatMap(addressRows));
  await insertAll(
    tx,
    'shop.instruments',
    people.flatMap((each) => instrumentRows(each, now)),
  );
  const carts = people.filter(({ cart = [] }) => cart.length > 0);
  await insertAll(
    tx,
    'shop.carts',
    carts.map(({ id }) => ({ customer: id, version: 1 })),
  );
  await insertAll(
    tx,
    'shop.cart_lines',
    carts.flatMap(({ id, cart = [] }) =>
      cart.map(({ sku, quantity }) => ({ customer: id, variant: sku, quantity })),
    ),
  );
}

async function remember(tx: Books, now: Date): Promise<number> {
  const rows = planOrders(now).map((planned, index) => orderRowsOf(`CM-${FIRST + index}`, planned));
  await insertAll(
    tx,
    'shop.orders',
    rows.map(({ order }) => order),
  );
  await insertAll(
    tx,
    'shop.order_lines',
    rows.flatMap(({ lines }) => lines),
  );
  await insertAll(
    tx,
    'shop.parcels',
    rows.flatMap(({ parcels }) => parcels),
  );
  await insertAll(
    tx,
    'shop.parcel_lines',
    rows.flatMap(({ parcelLines }) => parcelLines),
  );
  await insertAll(
    tx,
    'shop.order_events',
    rows.flatMap(({ events }) => events),
  );
  await insertAll(
    tx,
    'shop.adjustments',
    rows.flatMap(({ adjustments }) => adjustments),
  );
  await insertAll(
    tx,
    'shop.payments',
    rows.map(({ payment }) => payment),
  );
  await sql`select setval('shop.order_numbers', ${FIRST + rows.length}, false)`.execute(tx);
  return rows.length;
}

/** The number of the first order ever. */
const FIRST = 10_001;
