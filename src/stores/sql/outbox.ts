import { sql } from 'kysely';
import { checkoutId, customerId, orderId } from '../../commerce/ids.ts';
import { nearestLocale } from '../../locales/locale.ts';
import type { DueReceipt, Outbox } from '../../notices/outbox.ts';
import type { Memory } from './memory-in.ts';

/** The ledger of attempts knows whose order it wrote down has had its receipt: ordering and owing one is a single write. */
export const outbox = (db: Memory): Outbox => ({
  take: async ({ most, now, since, until }) => {
    const { rows } = await sql<Row>`
      update sayso.attempt as taken
      set receipt_tries = taken.receipt_tries + 1, receipt_at = ${until}
      from (
        select quote from sayso.attempt
        where receipt = 'due' and outcome ->> 'kind' = 'ordered'
          and settled_at >= ${since} and (receipt_at is null or receipt_at <= ${now})
        order by settled_at limit ${most}
        for update skip locked
      ) as due
      where taken.quote = due.quote
      returning taken.quote, taken.customer, taken.outcome ->> 'order' as order_id,
        taken.consent ->> 'locale' as locale, taken.receipt_tries as tries`.execute(db);
    return rows.map(toDueReceipt);
  },

  postpone: async (quote, until) => {
    await stillDue(db, quote).set({ receipt_at: until }).execute();
  },

  close: async (quote, end, at) => {
    await stillDue(db, quote).set({ receipt: end, receipt_at: at }).execute();
  },
});

interface Row {
  readonly quote: string;
  readonly customer: string;
  readonly order_id: string;
  readonly locale: string | null;
  readonly tries: number;
}

const toDueReceipt = ({ customer, locale, order_id, quote, tries }: Row): DueReceipt => ({
  quote: checkoutId(quote),
  customer: customerId(customer),
  order: orderId(order_id),
  locale: nearestLocale(locale ?? undefined),
  tries,
});

const stillDue = (db: Memory, quote: string) =>
  db.updateTable('sayso.attempt').where('quote', '=', quote).where('receipt', '=', 'due');
