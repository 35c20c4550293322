import type { Pool } from 'pg';
import type { Books } from '../shops/embedded/books.ts';
import { booksIn } from '../shops/embedded/books-in.ts';
import { shopMigrations } from '../shops/embedded/migrations/shop-migrations.ts';
import { startPostgres } from '../stores/postgres/start-postgres.ts';
import { memoryIn, type Memory } from '../stores/sql/memory-in.ts';
import { migrate, pendingMigrations } from '../stores/sql/migrate.ts';
import { saysoMigrations } from '../stores/sql/migrations/sayso-migrations.ts';
import { openPool } from '../stores/sql/open-pool.ts';
import type { Config } from './config.ts';

/** The database, open: what Sayso remembers, and the embedded shop. */
export interface OpenBooks {
  readonly memory: Memory;
  readonly pool: Pool;
  readonly shop: Books;
  readonly close: () => Promise<void>;
}

export const MIGRATIONS = [saysoMigrations, shopMigrations];

/** Opens the database that is configured, or the embedded one; a command attaches to a server's, if one runs. */
export async function openBooks(
  config: Pick<Config, 'databaseUrl' | 'dataDirectory'>,
  mode: 'attach' | 'serve',
  log: (line: string) => void,
): Promise<OpenBooks> {
  const { databaseUrl, dataDirectory } = config;
  const embedded =
    databaseUrl === undefined ? await startPostgres({ directory: dataDirectory, mode, log }) : undefined;
  let closing = false;
  // The last connections may still be taking their leave when PostgreSQL ends, which nobody need hear of.
  const tell = (line: string): void => {
    if (!closing) log(line);
  };
  const pool = openPool({ url: embedded?.url ?? databaseUrl ?? '', log: tell });
  return {
    memory: memoryIn(pool),
    pool,
    shop: booksIn(pool),
    close: async () => {
      closing = true;
      await pool.end();
      await embedded?.stop();
    },
  };
}

/** Brings the tables up to date: by itself in development, by `sayso migrate` in production. */
export const migrateBooks = ({ pool }: OpenBooks): Promise<readonly string[]> => migrate(pool, MIGRATIONS);

/** What `migrateBooks` would apply. */
export const pendingIn = ({ pool }: OpenBooks): Promise<readonly string[]> =>
  pendingMigrations(pool, MIGRATIONS);
