import type { CheckoutId, CustomerId, OrderId } from '../commerce/ids.ts';
import type { Instant } from '../commerce/instant.ts';
import type { Locale } from '../locales/locale.ts';

/** An order whose customer has not been sent a receipt. */
export interface DueReceipt {
  /** The yes that it is the receipt of: whatever is added to an order later gets one of its own. */
  readonly quote: CheckoutId;
  readonly customer: CustomerId;
  readonly order: OrderId;
  readonly locale: Locale;
  /** How often it has been tried, this time included. */
  readonly tries: number;
}

/** Why nobody need think of a receipt again. */
export type ReceiptEnd = 'sent' | 'not_needed' | 'given_up';

/** Knows which receipts are due, however many processes send them, and whatever becomes of these. */
export interface Outbox {
  /** Nobody else gets those that are taken before `until`; those of which nothing is heard are due again then. */
  take(wanted: {
    readonly now: Instant;
    /** Orders from before this are past caring. */
    readonly since: Instant;
    readonly until: Instant;
    readonly most: number;
  }): Promise<readonly DueReceipt[]>;

  /** It could not be sent now, and is due again at this time. */
  postpone(quote: CheckoutId, until: Instant): Promise<void>;

  /** The first end stays. */
  close(quote: CheckoutId, end: ReceiptEnd, at: Instant): Promise<void>;
}
