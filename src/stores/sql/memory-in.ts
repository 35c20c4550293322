import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import type { SaysoTables } from './tables.ts';

export type Memory = Kysely<SaysoTables>;

/** What Sayso itself remembers, in the database that the pool is connected to. */
export const memoryIn = (pool: Pool): Memory => new Kysely({ dialect: new PostgresDialect({ pool }) });
