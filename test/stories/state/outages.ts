import { Client } from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import type { World } from '../world.ts';

/** A database that nobody gets to, until it is back. */
export interface DatabaseOutage {
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Cuts all connections of a world's database but the test's own, and lets nobody connect again. */
export async function outageOf({ pool }: World): Promise<DatabaseOutage> {
  const { rows } = await pool.query<{ readonly pid: number }>('select pg_backend_pid() as pid');
  const own = rows[0]?.pid ?? 0;
  const address = new URL(pool.options.connectionString ?? '');
  const database = decodeURIComponent(address.pathname.slice(1));
  address.pathname = '/postgres';
  const administer = async (...statements: readonly string[]): Promise<void> => {
    const client = new Client({ connectionString: address.href });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  return {
    begin: async () =>
      administer(
        `alter database ${database} with allow_connections false`,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}' and pid <> ${own}`,
      ),
    end: async () => administer(`alter database ${database} with allow_connections true`),
  };
}

const PATIENCE_MS = 15_000;

/** Waits until every server of a world says that it is ready again. */
export async function recovered({ urls }: World): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (const url of urls) {
    while ((await fetch(`${url}/health/ready`)).status !== 200) {
      if (Date.now() > deadline) throw new Error(`${url} has not recovered`);
      await wait(20);
    }
  }
}
