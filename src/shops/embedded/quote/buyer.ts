import type { Address } from '../../../commerce/customer.ts';
import type { Books } from '../books.ts';
import { addressesOf, instrumentsOf, type SavedInstrument } from '../customer.ts';
import type { OrderRow } from '../orders/order-rows.ts';
import type { Wish } from './wish.ts';

/** Who buys, where to, and with what. */
export interface Buyer {
  readonly verifiedBirthday?: string;
  readonly destination?: Address;
  readonly instrument?: SavedInstrument;
}

/**
 * What the customer asked for, else how they paid for the order that this is added to, else their default, else what
 * they saved first. An id that is not among their own is nothing at all: better to ask again than to guess.
 */
export async function buyer(
  db: Books,
  { customer, request, at }: Wish,
  order: OrderRow | undefined,
): Promise<Buyer> {
  const row = await db
    .selectFrom('shop.customers')
    .select(['default_address', 'default_instrument', 'verified_birthday'])
    .where('id', '=', customer)
    .executeTakeFirst();
  const addresses = (await addressesOf(db, customer)).map((saved) => ({ id: saved.id, saved }));
  const instruments = (await instrumentsOf(db, customer, at)).map((saved) => ({ id: saved.shown.id, saved }));

  const destination = pick(addresses, request.destination, [row?.default_address]);
  const instrument = pick(instruments, request.instrument, [order?.instrument.id, row?.default_instrument]);
  return {
    ...(typeof row?.verified_birthday === 'string' && { verifiedBirthday: row.verified_birthday }),
    ...(destination !== undefined && { destination }),
    ...(instrument !== undefined && { instrument }),
  };
}

function pick<T>(
  saved: readonly { readonly id: string; readonly saved: T }[],
  wanted: string | undefined,
  usual: readonly (string | null | undefined)[],
): T | undefined {
  if (wanted !== undefined) return saved.find(({ id }) => id === wanted)?.saved;
  const found = usual.map((id) => saved.find((item) => item.id === id)).find((item) => item !== undefined);
  return (found ?? saved[0])?.saved;
}
