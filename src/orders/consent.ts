import type { Instant } from '../commerce/instant.ts';
import type { Locale } from '../locales/locale.ts';
import type { RiskRule } from './risk-rule.ts';

/** What was said and agreed before an order was placed. Kept with the attempt, so that it can be shown afterwards. */
export interface Consent {
  /** The turn that put the quote, and its words. */
  readonly quotedBy: string;
  readonly spoken: string;
  readonly quotedAt: Instant;
  /** The turn, or the page, that accepted it. */
  readonly acceptedBy: string;
  readonly acceptedAt: Instant;
  /** How: a spoken yes, or a tap on the page that was sent to the customer's phone. */
  readonly means: 'voice' | 'phone';
  readonly channel: string;
  /** The language in which it was agreed; not known of the oldest. */
  readonly locale?: Locale;
  /** The platform's voice profile, a hint and never a proof (V8). */
  readonly voice?: string;
  readonly risk: readonly RiskRule[];
}
