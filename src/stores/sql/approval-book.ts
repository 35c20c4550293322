import { instant } from '../../commerce/instant.ts';
import type { ApprovalBook } from '../../linking/approval/approval-book.ts';
import { hash } from './hash.ts';
import { json } from './json.ts';
import type { Memory } from './memory-in.ts';

/** Keeps what waits on customers' phones. */
export const approvalBook = (db: Memory): ApprovalBook => ({
  keep: async (secret, approval, until) => {
    await db
      .insertInto('sayso.approval')
      .values({
        secret_hash: hash(secret),
        customer: approval.customer,
        approval: json(approval),
        expires_at: until,
      })
      .execute();
  },

  find: async (secret) => {
    const row = await db
      .selectFrom('sayso.approval')
      .select(['approval', 'expires_at'])
      .where('secret_hash', '=', hash(secret))
      .executeTakeFirst();
    return row === undefined ? undefined : { approval: row.approval, until: instant(row.expires_at) };
  },
});
