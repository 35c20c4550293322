import { sql, type Kysely, type Migration } from 'kysely';

/** Whether the customer has had the receipt of what they agreed to; `receipt_at` is when it is due, or came to its end. */
export const receipts: Migration = {
  up: async (db: Kysely<unknown>) => {
    await change.execute(db);
  },
};

const change = sql`
  alter table sayso.attempt
    add column receipt text not null default 'due' check (receipt in ('due', 'sent', 'not_needed', 'given_up')),
    add column receipt_tries integer not null default 0 check (receipt_tries >= 0),
    add column receipt_at timestamptz;
  create index attempt_receipt_due on sayso.attempt (settled_at)
    where receipt = 'due' and outcome ->> 'kind' = 'ordered';
`;
