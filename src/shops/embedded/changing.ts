import { sql } from 'kysely';
import type { CustomerId } from '../../commerce/ids.ts';
import type { ChangeCall } from '../../commerce/shop.ts';
import { ShopError } from '../../commerce/shop-error.ts';
import { isWorthRetrying } from './as-shop-error.ts';
import type { Books, Counter } from './books.ts';
import { millisecondsLeft, within } from './reading.ts';

/** A transaction on the books that holds the customer's own lock, at a moment that does not move while it runs. */
export interface Change {
  readonly tx: Books;
  readonly at: Date;
}

/**
 * Changes something for a customer: all of it or nothing, once for each key, and one change after the other.
 * Rows are locked in one order everywhere, so that nobody waits in a circle: customer, order, offers by id, slot.
 */
export async function changing<T>(
  counter: Counter,
  call: ChangeCall,
  operation: string,
  work: (change: Change) => Promise<T>,
): Promise<T> {
  return within(millisecondsLeft(call, counter.now), () =>
    retrying(() => once(counter, call, operation, work)),
  );
}

async function once<T>(
  { db, now }: Counter,
  call: ChangeCall,
  operation: string,
  work: (change: Change) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await limitStatements(tx, millisecondsLeft(call, now));
    await lockCustomer(tx, call.shopper.customer);

    const asked = { customer: call.shopper.customer, operation, key: call.key };
    const given = await tx
      .selectFrom('shop.answers')
      .select('answer')
      .where((where) => where.and(asked))
      .executeTakeFirst();
    if (given !== undefined) return given.answer as T;

    // Told only now: who waited for the lock decides by what is true afterwards.
    const at = now();
    const answer = await work({ tx, at });
    await tx
      .insertInto('shop.answers')
      .values({ ...asked, answer: JSON.stringify(answer ?? null), at })
      .execute();
    // Whoever asked has been told that it failed: then it must not have happened.
    if (millisecondsLeft(call, now) <= 0) throw new ShopError('timeout', 'the shop took too long');
    return answer;
  });
}

async function limitStatements(tx: Books, milliseconds: number): Promise<void> {
  await sql`select set_config('statement_timeout', ${String(Math.max(1, milliseconds))}, true)`.execute(tx);
}

async function lockCustomer(tx: Books, id: CustomerId): Promise<void> {
  const row = await tx
    .selectFrom('shop.customers')
    .select('id')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new ShopError('misbehaved', 'the shop has no such customer');
}

const ATTEMPTS = 5;

async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      // The database undid it for the sake of another transaction: nothing has happened yet.
      if (attempt === ATTEMPTS || !isWorthRetrying(error)) throw error;
    }
  }
}
