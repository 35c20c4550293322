import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { checkServer } from '../../../src/stores/sql/check-server.ts';
import { openPool, type PoolSettings } from '../../../src/stores/sql/open-pool.ts';
import { freePort } from '../../servers/free-port.ts';
import { freshDatabase } from '../../servers/postgres.ts';

const database = await freshDatabase();

afterAll(database.drop);

describe('the pool of connections', () => {
  const pools: Pool[] = [];
  const lines: string[] = [];

  afterEach(async () => {
    for (const pool of pools.splice(0)) await pool.end();
    lines.splice(0);
  });

  const open = (about: Partial<PoolSettings> = {}): Pool => {
    const pool = openPool({ url: database.url, log: (line) => lines.push(line), ...about });
    pools.push(pool);
    return pool;
  };

  const one = async (pool: Pool, statement: string): Promise<unknown> =>
    (await pool.query<{ readonly value: unknown }>(`select ${statement} as value`)).rows[0]?.value;

  it('reads whole numbers as numbers, and refuses those that a number would blur', async () => {
    const pool = open();

    expect(await one(pool, '9007199254740991::bigint')).toBe(9_007_199_254_740_991);
    expect(await one(pool, 'count(*)')).toBe(1);
    await expect(one(pool, '9007199254740993::bigint')).rejects.toThrow('too large to be a number');
  });

  it('reads days as the days they are, and moments as moments', async () => {
    const pool = open();

    expect(await one(pool, "'2026-11-21'::date")).toBe('2026-11-21');
    expect(await one(pool, "'2026-11-21T10:00:00+02'::timestamptz")).toEqual(
      new Date('2026-11-21T08:00:00Z'),
    );
  });

  it('gives up a statement that takes too long, and serves the next', async () => {
    const pool = open({ statementTimeoutMs: 100, size: 1 });

    await expect(one(pool, 'pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
    expect(await one(pool, '1')).toBe(1);
  });

  it('says who it is to the server', async () => {
    expect(await one(open({ applicationName: 'sayso chat' }), "current_setting('application_name')")).toBe(
      'sayso chat',
    );
  });

  it('outlives connections that break, idle or at work', async () => {
    const pool = open({ size: 2, applicationName: 'fragile' });
    const [idle, busy] = [await pool.connect(), await pool.connect()];
    idle.release();
    const idleHasGone = new Promise((resolve) => pool.once('remove', resolve));
    const working = expect(busy.query('select pg_sleep(5)')).rejects.toMatchObject({ code: '57P01' });

    await database.pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'fragile'",
    );
    await Promise.all([working, idleHasGone]);
    busy.release(true);

    expect(await one(pool, '1')).toBe(1);
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map((line) => line.split(':')[0]))).toEqual(
      new Set(['A connection to the database broke']),
    );
  });
});

describe('checkServer', () => {
  const saying = async (url: string): Promise<unknown> => {
    const pool = openPool({ url, log: () => undefined });
    try {
      await checkServer(pool);
      return undefined;
    } catch (error) {
      return error;
    } finally {
      await pool.end();
    }
  };

  it('is content with a server that we promise to work with', async () => {
    expect(await saying(database.url)).toBeUndefined();
  });

  it('names a database that is not there', async () => {
    const url = new URL(database.url);
    url.pathname = '/nowhere';

    expect(await saying(url.href)).toMatchObject({
      code: 'database-unreachable',
      message: 'The server has no database of that name. Check DATABASE_URL and the server.',
    });
  });

  it('says when nothing answers', async () => {
    expect(await saying(`postgresql://sayso:hunter2@127.0.0.1:${await freePort()}/sayso`)).toMatchObject({
      code: 'database-unreachable',
      message: 'Nothing answers where the database should be. Check DATABASE_URL and the server.',
    });
  });

  it('refuses a server that is too old', async () => {
    const old = await freshDatabase();
    // No PostgreSQL so old is at hand; this one says of itself that it is.
    await old.pool.query("create function current_setting(text) returns text return '140023'");
    await old.pool.query(
      `alter database ${new URL(old.url).pathname.slice(1)} set search_path = public, pg_catalog`,
    );

    expect(await saying(old.url)).toMatchObject({
      code: 'database-too-old',
      message:
        'The database is PostgreSQL 14, and Sayso needs 15 or newer. Upgrade the server, or set DATABASE_URL to ' +
        'another one.',
    });
    await old.drop();
  });
});
