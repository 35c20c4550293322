import type { ColumnType } from 'kysely';

/** Written as text, read as what it says. */
export type Json<T> = ColumnType<T, string, string>;

/** The same where there may be nothing. */
export type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>;
