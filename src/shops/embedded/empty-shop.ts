import { sql } from 'kysely';
import type { Books } from './books.ts';

/** Takes everything off the shelves and out of the books: goods, customers, orders. The tables and their versions stay. */
export async function emptyShop(db: Books): Promise<void> {
  const { rows } = await sql<{ readonly name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname = 'shop' and tablename not in ('migration', 'migration_lock')
    order by 1
  `.execute(db);
  if (rows.length === 0) return;
  await sql.raw(`truncate ${rows.map(({ name }) => name).join(', ')} restart identity cascade`).execute(db);
  await sql`alter sequence shop.order_numbers restart`.execute(db);
}

/** Whether nothing is sold here yet. */
export async function isEmpty(db: Books): Promise<boolean> {
  const found = await db.selectFrom('shop.settings').select('name').executeTakeFirst();
  return found === undefined;
}
