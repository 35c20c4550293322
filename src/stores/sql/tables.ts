import type { ColumnType, Generated } from 'kysely';
import type { KeptApproval } from '../../linking/approval/approval-book.ts';
import type { ReceiptEnd } from '../../notices/outbox.ts';
import type { Outcome } from '../../orders/attempts.ts';
import type { Consent } from '../../orders/consent.ts';

/** Written as text, which `json` makes fit for the column. */
type Json<T> = ColumnType<T, string, string>;

interface AccessTokenTable {
  readonly token_hash: Buffer;
  readonly customer: string;
  readonly scope: string;
  readonly description: string;
  readonly issued_at: Date;
  readonly expires_at: Date;
  readonly revoked_at: Generated<Date | null>;
}

/** An attempt without an outcome is in doubt. */
interface AttemptTable {
  readonly quote: string;
  readonly customer: string;
  readonly fingerprint: string;
  readonly consent: Json<Consent>;
  readonly again: boolean;
  readonly outcome: ColumnType<Outcome | null, string | undefined, string>;
  readonly opened_at: ColumnType<Date, string, never>;
  readonly settled_at: ColumnType<Date | null, string | undefined, string>;
  readonly receipt: ColumnType<'due' | ReceiptEnd, never, ReceiptEnd>;
  readonly receipt_tries: ColumnType<number, never, never>;
  readonly receipt_at: ColumnType<Date | null, never, string>;
}

interface ApprovalTable {
  readonly secret_hash: Buffer;
  readonly customer: string;
  readonly approval: Json<KeptApproval>;
  readonly expires_at: ColumnType<Date, string, never>;
}

/** What Sayso itself remembers, whoever the shop is. */
export interface SaysoTables {
  readonly 'sayso.access_token': AccessTokenTable;
  readonly 'sayso.approval': ApprovalTable;
  readonly 'sayso.attempt': AttemptTable;
}
