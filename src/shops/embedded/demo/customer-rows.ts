import type { Insertable } from 'kysely';
import type { Address, PaymentInstrument } from '../../../commerce/customer.ts';
import { addressId, instrumentId } from '../../../commerce/ids.ts';
import { wallTime } from '../local-time.ts';
import type { ShopTables } from '../schema.ts';
import type { DemoAddress, DemoCard, DemoCustomer } from './demo-customer.ts';
import { demoSettings } from './demo-shop.ts';

type Row<Table extends keyof ShopTables> = Insertable<ShopTables[Table]>;

/** A customer as the books have them. The first address and the first card are their defaults. */
export function customerRow(customer: DemoCustomer, now: Date): Row<'shop.customers'> {
  const { id, age, givenName, description, locale, timeZone, addresses, cards } = customer;
  const year = Number(wallTime(now, demoSettings.time_zone).day.slice(0, 4));
  return {
    id,
    given_name: givenName,
    description,
    locale,
    time_zone: timeZone,
    verified_birthday: age === undefined ? null : `${year - age}-01-15`,
    default_address: addresses.length > 0 ? addressIdOf(id, 1) : null,
    default_instrument: cards.length > 0 ? cardIdOf(id, 1) : null,
    // RFC 2606 §3: nobody's, whatever is sent there.
    email: `${id}@example.com`,
  };
}

export const addressRows = ({ id, addresses }: DemoCustomer): readonly Row<'shop.addresses'>[] =>
  addresses.map(({ postalCode, ...address }, index) => ({
    ...address,
    id: addressIdOf(id, index + 1),
    customer: id,
    position: index + 1,
    postal_code: postalCode,
    country: 'US',
  }));

export const instrumentRows = ({ id, cards }: DemoCustomer, now: Date): readonly Row<'shop.instruments'>[] =>
  cards.map(({ brand, lastDigits, expiresIn, declines = false }, index) => ({
    id: cardIdOf(id, index + 1),
    customer: id,
    position: index + 1,
    brand,
    last_digits: lastDigits,
    expiry_month: monthIn(expiresIn, now),
    approves: !declines,
  }));

/** Where an order of theirs went. What they have since moved out of is no longer among their addresses. */
export const orderedTo = (
  { id, formerly }: DemoCustomer,
  { postalCode, ...address }: DemoAddress,
): Address => ({
  ...address,
  id: addressId(addressIdOf(id, formerly?.address === undefined ? 1 : 0)),
  postalCode,
  country: 'US',
});

/** What paid for an order of theirs. */
export function paidWith({ id, cards, formerly }: DemoCustomer): PaymentInstrument {
  const card: DemoCard | undefined = formerly?.card ?? cards[0];
  if (card === undefined) throw new RangeError(`nothing to pay with: ${id}`);
  return {
    id: instrumentId(cardIdOf(id, formerly?.card === undefined ? 1 : 0)),
    brand: card.brand,
    lastDigits: card.lastDigits,
    expired: false,
  };
}

const addressIdOf = (customer: string, position: number): string => `${customer}-address-${position}`;

const cardIdOf = (customer: string, position: number): string => `${customer}-card-${position}`;

/** The month so many months from now, as `YYYY-MM`. */
function monthIn(months: number, now: Date): string {
  const [year = '', month = ''] = wallTime(now, demoSettings.time_zone).day.split('-');
  const count = Number(year) * 12 + Number(month) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
