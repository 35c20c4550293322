import type { Pool } from 'pg';
import { StoreError } from '../error.ts';

/** The oldest server that the tests run on, and so the oldest that is promised to work. */
const OLDEST_MAJOR = 15;

/** Makes sure that the database answers and is one that we can work with; else says what to do. */
export async function checkServer(pool: Pool): Promise<void> {
  const { rows } = await ask(pool);
  const version = rows[0]?.version ?? 0;
  const major = Math.floor(version / 10_000);
  if (major >= OLDEST_MAJOR) return;
  throw new StoreError(
    'database-too-old',
    `The database is PostgreSQL ${major}, and Sayso needs ${OLDEST_MAJOR} or newer. Upgrade the server, or set ` +
      'DATABASE_URL to another one.',
  );
}

async function ask(pool: Pool) {
  try {
    return await pool.query<{ readonly version: number }>(
      "select current_setting('server_version_num')::int as version",
    );
  } catch (cause) {
    throw new StoreError('database-unreachable', `${whyNot(cause)} Check DATABASE_URL and the server.`, {
      cause,
    });
  }
}

/** What PostgreSQL (five characters) and the network call their refusals. */
const REASONS: Readonly<Record<string, string>> = {
  '28000': 'The database refused our user.',
  '28P01': 'The database refused our password.',
  '3D000': 'The server has no database of that name.',
  '53300': 'The database server has no connection left for us.',
  '57P03': 'The database server is starting up or shutting down.',
  EACCES: "The database server's socket may not be used by this user.",
  ECONNREFUSED: 'Nothing answers where the database should be.',
  ENOENT: 'There is no socket where the database should be.',
  ENOTFOUND: 'The name of the database server is not known.',
  ETIMEDOUT: 'The database server does not answer.',
};

function whyNot(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? 'The database cannot be reached.';
}
