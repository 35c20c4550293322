import { sql } from 'kysely';
import type { Memory } from './memory-in.ts';

/** What was said and agreed for an order: the attempts that came to it, the first one made it. */
export const attemptsInto = async (
  db: Memory,
  order: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  db
    .selectFrom('sayso.attempt')
    .select(['quote', 'opened_at', 'settled_at', 'consent', 'receipt', 'receipt_at'])
    .where(sql<boolean>`outcome ->> 'order' = ${order}`)
    .orderBy('opened_at')
    .execute();
