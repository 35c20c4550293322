import { sql, type Transaction } from 'kysely';
import { checkoutId } from '../../commerce/ids.ts';
import { instant, type Instant } from '../../commerce/instant.ts';
import type { Attempt, Attempts, Opened } from '../../orders/attempts.ts';
import { StoreError } from '../error.ts';
import { json } from './json.ts';
import type { Memory } from './memory-in.ts';
import type { SaysoTables } from './tables.ts';

/** The ledger of attempts to accept a quote: what was agreed to is written down before anything is ordered. */
export const attempts = (db: Memory): Attempts => ({
  open: async (attempt, repeatSince) => db.transaction().execute((tx) => open(tx, attempt, repeatSince)),

  settle: async (quote, outcome, at) => {
    await db
      .updateTable('sayso.attempt')
      .set({ outcome: json(outcome), settled_at: at })
      .where('quote', '=', quote)
      .where('outcome', 'is', null)
      .execute();
    const first = await outcomeOf(db, quote);
    if (first !== undefined) return first;
    throw new StoreError('database-failed', `The ledger is broken: nobody has accepted quote ${quote}.`);
  },

  inDoubt: async (customer) => {
    const rows = await db
      .selectFrom('sayso.attempt')
      .select('quote')
      .where('customer', '=', customer)
      .where('outcome', 'is', null)
      .orderBy('opened_at')
      .execute();
    return rows.map(({ quote }) => checkoutId(quote));
  },

  outcomeOf: async (quote) => outcomeOf(db, quote),

  lastVoice: async (customer) => {
    const { rows } = await sql<{ readonly voice: string }>`
      select consent ->> 'voice' as voice from sayso.attempt
      where customer = ${customer} and consent ->> 'voice' is not null and consent ->> 'means' = 'voice'
        and outcome ->> 'kind' = 'ordered'
      order by opened_at desc limit 1`.execute(db);
    return rows[0]?.voice;
  },
});

type Tx = Transaction<SaysoTables>;

async function open(tx: Tx, attempt: Attempt, repeatSince: Instant): Promise<Opened> {
  // Held until the transaction ends: of two devices that say yes at once, the second sees what the first has written.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`attempt of ${attempt.customer}`}, 0))`.execute(
    tx,
  );
  return (
    (await known(tx, attempt)) ?? (await repeated(tx, attempt, repeatSince)) ?? (await write(tx, attempt))
  );
}

async function known(tx: Tx, { quote, customer }: Attempt): Promise<Opened | undefined> {
  const row = await tx
    .selectFrom('sayso.attempt')
    .select('outcome')
    .where('quote', '=', quote)
    .where('customer', '=', customer)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return row.outcome === null ? { kind: 'in_doubt' } : { kind: 'settled', outcome: row.outcome };
}

/** An attempt that is still in doubt may be an order already, so it counts as one. */
async function repeated(tx: Tx, attempt: Attempt, since: Instant): Promise<Opened | undefined> {
  if (attempt.again) return undefined;
  const { rows } = await sql<{ readonly opened_at: Date }>`
    select opened_at from sayso.attempt
    where customer = ${attempt.customer} and fingerprint = ${attempt.fingerprint} and opened_at >= ${since}
      and (outcome is null or outcome ->> 'kind' = 'ordered')
    order by opened_at desc limit 1`.execute(tx);
  return rows[0] === undefined ? undefined : { kind: 'repeat', at: instant(rows[0].opened_at) };
}

async function write(tx: Tx, { quote, customer, fingerprint, consent, again }: Attempt): Promise<Opened> {
  await tx
    .insertInto('sayso.attempt')
    .values({ quote, customer, fingerprint, consent: json(consent), again, opened_at: consent.acceptedAt })
    .execute();
  return { kind: 'opened' };
}

async function outcomeOf(db: Memory, quote: string) {
  const row = await db
    .selectFrom('sayso.attempt')
    .select('outcome')
    .where('quote', '=', quote)
    .executeTakeFirst();
  return row?.outcome ?? undefined;
}
