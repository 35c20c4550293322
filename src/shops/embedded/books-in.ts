import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import type { Books } from './books.ts';

/** The shop's books, in the database that the pool is connected to. */
export const booksIn = (pool: Pool): Books => new Kysely({ dialect: new PostgresDialect({ pool }) });
