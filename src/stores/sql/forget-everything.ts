import { sql } from 'kysely';
import type { Memory } from './memory-in.ts';

/** Empties what Sayso itself remembers; the tables stay. For a fresh start in development. */
export async function forgetEverything(db: Memory): Promise<void> {
  const { rows } = await sql<{ readonly name: string }>`
    select format('%I.%I', schemaname, tablename) as name
    from pg_tables where schemaname = 'sayso' and tablename not like 'migration%' order by 1
  `.execute(db);
  if (rows.length > 0)
    await sql.raw(`truncate ${rows.map(({ name }) => name).join(', ')} cascade`).execute(db);
}
