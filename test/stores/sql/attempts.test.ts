import { afterAll, afterEach, expect, it } from '@jest/globals';
import { customerId } from '../../../src/commerce/ids.ts';
import { instant } from '../../../src/commerce/instant.ts';
import { attempts } from '../../../src/stores/sql/attempts.ts';
import { memoryIn } from '../../../src/stores/sql/memory-in.ts';
import { saysoMigrations } from '../../../src/stores/sql/migrations/sayso-migrations.ts';
import { attemptsContract } from '../../contracts/attempts.ts';
import { aConsent, anAttempt } from '../../make/attempt.ts';
import { freshDatabase } from '../../servers/postgres.ts';

const database = await freshDatabase({ sets: [saysoMigrations] });

afterEach(async () => {
  await database.pool.query('truncate sayso.attempt');
});

afterAll(database.drop);

const longAgo = instant('2026-11-21T09:45:00Z');

attemptsContract('the ledger in PostgreSQL', () => attempts(memoryIn(database.pool)));

it.each([
  ['half a character, as cutting a text leaves it', 'All in all \ud83d', 'All in all \ufffd'],
  ['a zero, which PostgreSQL has no room for', 'One\0coffee', 'One\ufffdcoffee'],
  ['whole emoji, quotes and markup', '🛒 "one" <b>coffee</b> \\u0000', '🛒 "one" <b>coffee</b> \\u0000'],
])('writes an attempt down whatever was said: %s', async (_what, spoken, kept) => {
  const ledger = attempts(memoryIn(database.pool));

  const opened = await ledger.open(anAttempt('q1', { consent: aConsent({ spoken }) }), longAgo);

  expect(opened).toEqual({ kind: 'opened' });
  const { rows } = await database.pool.query<{ readonly spoken: string }>(
    "select consent ->> 'spoken' as spoken from sayso.attempt",
  );
  expect(rows).toEqual([{ spoken: kept }]);
});

it('takes a fingerprint of any length, for a cart may hold a lot', async () => {
  const ledger = attempts(memoryIn(database.pool));
  const fingerprint = Array.from({ length: 2000 }, (_, n) => `variant-${Math.imul(n, 2_654_435_761)}*1`).join(
    '+',
  );

  expect(await ledger.open(anAttempt('q1', { fingerprint }), longAgo)).toEqual({ kind: 'opened' });
  expect((await ledger.open(anAttempt('q2', { fingerprint }), longAgo)).kind).toBe('repeat');
});

it('does not let one customer settle with the quote of another', async () => {
  const ledger = attempts(memoryIn(database.pool));
  await ledger.open(anAttempt('q1'), longAgo);

  await expect(ledger.open(anAttempt('q1', { customer: customerId('ben') }), longAgo)).rejects.toThrow();
  expect(await ledger.inDoubt(customerId('ben'))).toEqual([]);
});

it('lets one of ten devices through, also when all their connections are open already', async () => {
  const ledger = attempts(memoryIn(database.pool));
  const quotes = Array.from({ length: 10 }, (_, n) => `q${n}`);
  await Promise.all(quotes.map(async () => database.pool.query('select pg_sleep(0.05)')));

  const opened = await Promise.all(quotes.map(async (quote) => ledger.open(anAttempt(quote), longAgo)));

  expect(opened.filter(({ kind }) => kind === 'opened')).toHaveLength(1);
  expect(opened.filter(({ kind }) => kind === 'repeat')).toHaveLength(9);
});
