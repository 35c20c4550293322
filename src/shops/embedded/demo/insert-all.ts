import type { Insertable } from 'kysely';
import type { Books } from '../books.ts';
import type { ShopTables } from '../schema.ts';

/** PostgreSQL takes 65,535 values in a statement; no table of ours is wider than twenty columns. */
const ROWS_AT_ONCE = 3_000;

/** Writes down many rows in few statements. */
export async function insertAll<Table extends keyof ShopTables>(
  tx: Books,
  table: Table,
  rows: readonly Insertable<ShopTables[Table]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await tx
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
}
