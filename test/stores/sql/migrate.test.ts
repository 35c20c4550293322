import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql, type Migration } from 'kysely';
import { saysoMigrations } from '../../../src/stores/sql/migrations/sayso-migrations.ts';
import { migrate, pendingMigrations, type MigrationSet } from '../../../src/stores/sql/migrate.ts';
import { openPool } from '../../../src/stores/sql/open-pool.ts';
import { freshDatabase, type TestDatabase } from '../../servers/postgres.ts';

/** However many there are by now. */
const OURS = Object.keys(saysoMigrations.migrations).map((name) => `sayso/${name}`);

describe('migrate', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await freshDatabase();
  });

  afterEach(async () => {
    await database.drop();
  });

  const step = (statement: string): Migration => ({
    up: async (db) => {
      await sql.raw(statement).execute(db);
    },
  });

  const garden: MigrationSet = {
    name: 'garden',
    migrations: {
      '0001-beds': step('create table garden.beds (id int)'),
      '0002-plants': step('create table garden.plants (id int)'),
    },
  };

  const tables = async (schema: string): Promise<readonly string[]> => {
    const { rows } = await database.pool.query<{ readonly name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = $1 and table_name not like 'migration%' order by 1`,
      [schema],
    );
    return rows.map(({ name }) => name);
  };

  it('makes everything in an empty database, and says what it did', async () => {
    expect(await migrate(database.pool, [saysoMigrations, garden])).toEqual([
      ...OURS,
      'garden/0001-beds',
      'garden/0002-plants',
    ]);

    expect(await tables('sayso')).toEqual(['access_token', 'approval', 'attempt']);
    expect(await tables('garden')).toEqual(['beds', 'plants']);
  });

  it('does nothing the second time', async () => {
    await migrate(database.pool, [garden]);

    expect(await migrate(database.pool, [garden])).toEqual([]);
  });

  it('adds what a newer release brings', async () => {
    await migrate(database.pool, [garden]);
    const grown = { ...garden.migrations, '0003-snails': step('create table garden.snails (id int)') };

    expect(await migrate(database.pool, [{ name: 'garden', migrations: grown }])).toEqual([
      'garden/0003-snails',
    ]);
    expect(await tables('garden')).toEqual(['beds', 'plants', 'snails']);
  });

  it('says beforehand what it would do, and does nothing yet', async () => {
    expect(await pendingMigrations(database.pool, [garden])).toEqual([
      'garden/0001-beds',
      'garden/0002-plants',
    ]);
    expect(await tables('garden')).toEqual([]);

    await migrate(database.pool, [garden]);

    expect(await pendingMigrations(database.pool, [garden, saysoMigrations])).toEqual(OURS);
  });

  it('works for several processes that start together: one does it, all go on', async () => {
    const pools = [1, 2, 3, 4].map(() => openPool({ url: database.url, log: () => undefined }));

    const done = await Promise.all(pools.map(async (pool) => migrate(pool, [saysoMigrations, garden])));

    expect(done.filter(({ length }) => length > 0)).toHaveLength(1);
    expect(await tables('garden')).toEqual(['beds', 'plants']);
    for (const pool of pools) await pool.end();
  });

  it('leaves a database alone that a newer release has changed, in all of its parts', async () => {
    const newer = { ...garden.migrations, '0003-snails': step('create table garden.snails (id int)') };
    await migrate(database.pool, [{ name: 'garden', migrations: newer }]);

    await expect(migrate(database.pool, [saysoMigrations, garden])).rejects.toMatchObject({
      name: 'StoreError',
      code: 'database-too-new',
      message:
        'The database was changed by a newer release of Sayso (garden: 0003-snails). Run that release, or go back ' +
        'to a backup from before it.',
    });
    expect(await tables('sayso')).toEqual([]);
    await expect(pendingMigrations(database.pool, [garden])).rejects.toMatchObject({
      code: 'database-too-new',
    });
  });

  it('takes back what a failed migration has begun, and tells which one it was', async () => {
    const broken = { ...garden.migrations, '0003-weeds': step('create table garden.weeds (id nonsense)') };

    await expect(migrate(database.pool, [{ name: 'garden', migrations: broken }])).rejects.toMatchObject({
      code: 'database-failed',
      message: expect.stringMatching(
        /^Migrating garden failed at 0003-weeds, .*: type "nonsense" does not exist$/,
      ),
    });
    expect(await tables('garden')).toEqual([]);

    expect(await migrate(database.pool, [garden])).toHaveLength(2);
  });

  it('may take longer than a conversation may', async () => {
    const pool = openPool({ url: database.url, log: () => undefined, statementTimeoutMs: 200 });
    const slow = { '0001-slow': step('select pg_sleep(1.5)') };

    expect(await migrate(pool, [{ name: 'garden', migrations: slow }])).toEqual(['garden/0001-slow']);
    await expect(pool.query('select pg_sleep(0.4)')).rejects.toMatchObject({ code: '57014' });
    await pool.end();
  });
});
