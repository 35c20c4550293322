import { Kysely, Migrator, PostgresDialect, sql, type Migration } from 'kysely';
import type { Pool } from 'pg';
import { StoreError } from '../error.ts';
import { checkServer } from './check-server.ts';
import { openPatientPool } from './open-pool.ts';

/** The migrations of one room. Its name is also the name of its schema, which remembers what has been applied. */
export interface MigrationSet {
  readonly name: string;
  readonly migrations: Readonly<Record<string, Migration>>;
}

/** Any number that nobody else locks by: processes that migrate at once wait for one another. */
const LOCK = 0x5a_75_01;

/**
 * Brings every set up to date and says what was applied, as `set/migration`. A set is applied wholly or not at all, and a
 * database that a newer release has changed is refused untouched.
 */
export async function migrate(pool: Pool, sets: readonly MigrationSet[]): Promise<readonly string[]> {
  await checkServer(pool);
  return onOneConnection(pool, async (db) => {
    await sql`select set_config('statement_timeout', '0', false)`.execute(db);
    await sql`select pg_advisory_lock(${LOCK})`.execute(db);
    try {
      for (const set of sets) refuseNewer(set, await applied(db, set));
      const done: string[] = [];
      for (const set of sets) done.push(...(await apply(db, set)));
      return done;
    } finally {
      await sql`select pg_advisory_unlock(${LOCK})`.execute(db);
    }
  });
}

/** What `migrate` would apply. */
export async function pendingMigrations(
  pool: Pool,
  sets: readonly MigrationSet[],
): Promise<readonly string[]> {
  await checkServer(pool);
  return onOneConnection(pool, async (db) => {
    const pending: string[] = [];
    for (const set of sets) {
      const before = await applied(db, set);
      refuseNewer(set, before);
      const missing = Object.keys(set.migrations).filter((name) => !before.includes(name));
      pending.push(...missing.map((name) => `${set.name}/${name}`));
    }
    return pending;
  });
}

async function onOneConnection<T>(pool: Pool, work: (db: Kysely<unknown>) => Promise<T>): Promise<T> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: openPatientPool(pool) }) });
  try {
    return await db.connection().execute(work);
  } finally {
    await db.destroy();
  }
}

const TABLE = 'migration';

async function applied(db: Kysely<unknown>, { name }: MigrationSet): Promise<readonly string[]> {
  const { rows: found } = await sql<{ readonly there: boolean }>`
    select to_regclass(${`"${name}".${TABLE}`}) is not null as there`.execute(db);
  if (found[0]?.there !== true) return [];
  const { rows } = await sql<{
    readonly name: string;
  }>`select name from ${sql.table(`${name}.${TABLE}`)}`.execute(db);
  return rows.map((row) => row.name);
}

function refuseNewer({ name, migrations }: MigrationSet, before: readonly string[]): void {
  const unknown = before.filter((migration) => !(migration in migrations));
  if (unknown.length === 0) return;
  throw new StoreError(
    'database-too-new',
    `The database was changed by a newer release of Sayso (${name}: ${unknown.join(', ')}). Run that release, or go ` +
      'back to a backup from before it.',
  );
}

async function apply(db: Kysely<unknown>, { name, migrations }: MigrationSet): Promise<readonly string[]> {
  const { error, results = [] } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableSchema: name,
    migrationTableName: TABLE,
    migrationLockTableName: `${TABLE}_lock`,
  }).migrateToLatest();
  if (error === undefined) return results.map(({ migrationName }) => `${name}/${migrationName}`);

  const failed = results.find(({ status }) => status === 'Error')?.migrationName ?? 'its bookkeeping';
  throw new StoreError(
    'database-failed',
    `Migrating ${name} failed at ${failed}, and nothing of it was changed: ${reason(error)}`,
    { cause: error },
  );
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
