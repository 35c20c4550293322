import type { QuoteRequest } from '../../../commerce/checkout.ts';
import type { CustomerId } from '../../../commerce/ids.ts';
import type { Locale } from '../../../locales/locale.ts';

/** Who wants what, and when they ask. */
export interface Wish {
  readonly customer: CustomerId;
  readonly request: QuoteRequest;
  readonly locale: Locale;
  readonly at: Date;
}
