import { sql, type Kysely, type Migration } from 'kysely';

/** Where a customer's receipts go. */
export const emails: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table shop.customers add column email text`.execute(db);
  },
};
