import type { Address, Customer, PaymentInstrument } from '../../commerce/customer.ts';
import { addressId, customerId, instrumentId, type CustomerId } from '../../commerce/ids.ts';
import { ShopError } from '../../commerce/shop-error.ts';
import type { Selectable } from 'kysely';
import type { Books } from './books.ts';
import { wallTime } from './local-time.ts';
import type { ShopTables } from './schema.ts';

/** Who is speaking: their name, their time, and what they have saved with the shop. */
export async function customer(db: Books, id: CustomerId, at: Date): Promise<Customer> {
  const row = await db.selectFrom('shop.customers').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new ShopError('misbehaved', 'the shop has no such customer');

  const addresses = await addressesOf(db, id);
  const instruments = await instrumentsOf(db, id, at);
  return {
    id: customerId(row.id),
    givenName: row.given_name,
    timeZone: row.time_zone,
    ...(row.email !== null && { email: row.email }),
    addresses,
    instruments: instruments.map(({ shown }) => shown),
    ...(row.default_address !== null && { defaultAddress: addressId(row.default_address) }),
    ...(row.default_instrument !== null && { defaultInstrument: instrumentId(row.default_instrument) }),
  };
}

/** In the order in which the customer saved them. */
export async function addressesOf(db: Books, id: CustomerId): Promise<readonly Address[]> {
  const rows = await db
    .selectFrom('shop.addresses')
    .selectAll()
    .where('customer', '=', id)
    .orderBy('position')
    .execute();
  return rows.map(toAddress);
}

/** A payment method, and what the processor would say to it. */
export interface SavedInstrument {
  readonly shown: PaymentInstrument;
  readonly approves: boolean;
}

/** In the order in which the customer saved them. */
export async function instrumentsOf(
  db: Books,
  id: CustomerId,
  at: Date,
): Promise<readonly SavedInstrument[]> {
  const rows = await db
    .selectFrom('shop.instruments')
    .selectAll()
    .where('customer', '=', id)
    .orderBy('position')
    .execute();
  // A card is good to the end of its month; the bank's time zone is nobody's business, so the last one on earth counts.
  const month = wallTime(at, 'Etc/GMT+12').day.slice(0, 7);
  return rows.map((row) => ({
    shown: {
      id: instrumentId(row.id),
      brand: row.brand,
      lastDigits: row.last_digits,
      expired: row.expiry_month < month,
    },
    approves: row.approves,
  }));
}

const toAddress = (row: Selectable<ShopTables['shop.addresses']>): Address => ({
  id: addressId(row.id),
  label: row.label,
  recipient: row.recipient,
  street: row.street,
  city: row.city,
  ...(row.region !== null && { region: row.region }),
  postalCode: row.postal_code,
  country: row.country,
});
