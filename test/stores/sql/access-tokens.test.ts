import { afterAll, describe, expect, it } from '@jest/globals';
import { customerId } from '../../../src/commerce/ids.ts';
import { instant, later } from '../../../src/commerce/instant.ts';
import { accessTokens } from '../../../src/stores/sql/access-tokens.ts';
import { memoryIn } from '../../../src/stores/sql/memory-in.ts';
import { saysoMigrations } from '../../../src/stores/sql/migrations/sayso-migrations.ts';
import { freshDatabase } from '../../servers/postgres.ts';

const database = await freshDatabase({ sets: [saysoMigrations] });

afterAll(database.drop);

describe('access tokens', () => {
  const tokens = accessTokens(memoryIn(database.pool));
  const now = instant('2026-11-21T10:00:00Z');
  const ada = customerId('ada');

  const issue = async (customer = ada) =>
    tokens.issue({ customer, scope: 'shop', description: 'Alexa', now, ttlSeconds: 3600 });

  it('name the customer they were issued to', async () => {
    const { token, expiresAt } = await issue();

    expect(token).toMatch(/^sayso_[\w-]{43}$/);
    expect(expiresAt).toBe(later(now, 3_600_000));
    expect(await tokens.shopperOf(token, now)).toEqual({ customer: ada, credential: token });
  });

  it('are never alike, also for one customer', async () => {
    const issued = await Promise.all([issue(), issue(), issue()]);

    expect(new Set(issued.map(({ token }) => token)).size).toBe(3);
  });

  it('count until they expire, and not at that moment', async () => {
    const { token, expiresAt } = await issue();

    expect(await tokens.shopperOf(token, later(expiresAt, -1))).toBeDefined();
    expect(await tokens.shopperOf(token, expiresAt)).toBeUndefined();
    expect(await tokens.shopperOf(token, later(expiresAt, 86_400_000))).toBeUndefined();
  });

  it('can be taken back one by one', async () => {
    const [one, other] = [await issue(), await issue()];

    await tokens.revoke(one.token, now);

    expect(await tokens.shopperOf(one.token, now)).toBeUndefined();
    expect(await tokens.shopperOf(other.token, now)).toBeDefined();
  });

  it('can be taken back from a customer all at once', async () => {
    const ben = customerId('ben');
    const [one, other, bens] = [await issue(), await issue(), await issue(ben)];

    await tokens.revokeAllOf(ada, now);

    expect(await tokens.shopperOf(one.token, now)).toBeUndefined();
    expect(await tokens.shopperOf(other.token, now)).toBeUndefined();
    expect(await tokens.shopperOf(bens.token, now)).toEqual({ customer: ben, credential: bens.token });
  });

  it('stay revoked since the first time', async () => {
    const { token } = await issue();
    await tokens.revoke(token, now);

    await tokens.revoke(token, later(now, 5000));

    const { rows } = await database.pool.query<{ readonly revoked_at: Date }>(
      'select distinct revoked_at from sayso.access_token where revoked_at > $1',
      [now],
    );
    expect(rows).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a foreign one', 'ya29.a0AfH6SMBx-foreign'],
    ['one that is almost right', `sayso_${'A'.repeat(43)}`],
    ['a zero and half a character', 'sayso_\0\ud800'],
    ['SQL', `' or '1'='1`],
    ['a novel', 'x'.repeat(1_000_000)],
  ])('know nothing of %s, and take no offence', async (_what, garbage) => {
    await issue();

    expect(await tokens.shopperOf(garbage, now)).toBeUndefined();
    await expect(tokens.revoke(garbage, now)).resolves.toBeUndefined();
  });

  it('are not kept where somebody could read them', async () => {
    const { token } = await issue();

    const { rows } = await database.pool.query<{ readonly row: string }>(
      'select t::text as row from sayso.access_token t',
    );

    const kept = rows.map(({ row }) => row).join('\n');
    expect(kept).toContain('ada');
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(Buffer.from(token).toString('hex'));
  });
});
