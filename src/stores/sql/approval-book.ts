import { instant, later } from '../../commerce/instant.ts';
import type { ApprovalBook } from '../../linking/approval/approval-book.ts';
import { hash } from './hash.ts';
import { json } from './json.ts';
import type { Memory } from './memory-in.ts';

/** Long enough for a second tap to find the first order. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Keeps what waits on customers' phones. */
export const approvalBook = (db: Memory): ApprovalBook => ({
  keep: async (secret, approval, until) => {
    // Whatever nobody tapped in time is of no use to anybody: it says what somebody wanted to buy.
    await db
      .deleteFrom('sayso.approval')
      .where('expires_at', '<', new Date(later(until, -KEPT_MS)))
      .execute();
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
