import type { Kysely } from 'kysely';
import type { ShopTables } from './schema.ts';

/** The shop's books, open at any page: a connection, or the transaction of the moment. */
export type Books = Kysely<ShopTables>;

/** What every operation of the shop stands on. */
export interface Counter {
  readonly db: Books;
  readonly now: () => Date;
}
