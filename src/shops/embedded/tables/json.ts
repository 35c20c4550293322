import type { ColumnType } from 'kysely';

/** Written as text, read as what it says. */
export type Json<T> = ColumnType<T, string, string>;
