import { createHash, randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Client, type Pool } from 'pg';
import { embeddedBinaries } from '../../src/stores/postgres/binaries.ts';
import { addressOf } from '../../src/stores/postgres/connection.ts';
import { ensureRunning } from '../../src/stores/postgres/ensure-running.ts';
import { initialise } from '../../src/stores/postgres/initialise.ts';
import { migrate, type MigrationSet } from '../../src/stores/sql/migrate.ts';
import { openPool } from '../../src/stores/sql/open-pool.ts';
import { installedPostgres, installedServersWanted } from './installed.ts';

/** A database of a test's own. */
export interface TestDatabase {
  readonly url: string;
  readonly pool: Pool;
  /** Closes the pool, and drops the database with whatever is still connected to it. */
  readonly drop: () => Promise<void>;
}

/** What a database begins with: migrations, and whatever `fill` puts in. Told apart by `name` when there is a `fill`. */
export interface Beginning {
  readonly sets?: readonly MigrationSet[];
  readonly fill?: { readonly name: string; readonly with: (pool: Pool) => Promise<void> };
}

/**
 * A fresh database on the run's PostgreSQL, which the first to ask starts. What it begins with is made once a run and
 * copied, so that asking costs some 50 ms.
 */
export async function freshDatabase(beginning: Beginning = {}): Promise<TestDatabase> {
  const address = await runningServer();
  const template = await templateFor(beginning, address);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(address('postgres'), `create database ${name} template ${template}`);
  const url = address(name);
  const pool = openPool({ url, log: () => undefined, size: 10 });
  return {
    url,
    pool,
    drop: async () => {
      await pool.end();
      await administer(address('postgres'), `drop database if exists ${name} with (force)`);
    },
  };
}

type Address = (database: string) => string;

/** Speed before safety: nobody will miss this data. */
const SETTINGS = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' };

async function runningServer(): Promise<Address> {
  const directory = process.env['SAYSO_TEST_DIRECTORY'];
  if (directory === undefined)
    throw new Error('test/servers/setup.js has not run: start the tests with jest');
  const cluster = join(realpathSync(directory), 'postgres');
  const found = installedServersWanted() ? installedPostgres() : embeddedBinaries();
  const binaries = { ...found, initdbFlags: [...found.initdbFlags, '--no-sync'] };
  await initialise(cluster, binaries);
  const { postmaster } = await ensureRunning({ cluster, binaries, settings: SETTINGS });
  return (database) => addressOf(cluster, postmaster.place, database);
}

const TEMPLATES = 1;

async function templateFor({ sets = [], fill }: Beginning, address: Address): Promise<string> {
  const parts = [fill?.name, ...sets.flatMap((set) => [set.name, ...Object.keys(set.migrations)])];
  const name = `template_${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12)}`;
  const client = new Client({ connectionString: address('postgres') });
  await client.connect();
  try {
    // One test file makes it, and the others that want the same wait.
    await client.query('select pg_advisory_lock($1)', [TEMPLATES]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await makeTemplate(client, name, address, { sets, ...(fill && { fill }) });
  } finally {
    await client.end();
  }
  return name;
}

async function makeTemplate(
  client: Client,
  name: string,
  address: Address,
  beginning: Beginning,
): Promise<void> {
  const draft = `${name}_draft`;
  await client.query(`drop database if exists ${draft} with (force)`);
  await client.query(`create database ${draft}`);
  const pool = openPool({ url: address(draft), log: () => undefined, statementTimeoutMs: 0 });
  try {
    await migrate(pool, beginning.sets ?? []);
    await beginning.fill?.with(pool);
  } finally {
    await pool.end();
  }
  await client.query(`alter database ${draft} rename to ${name}`);
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
