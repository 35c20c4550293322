import type { Brand } from '../commerce/brand.ts';
import type { Customer, Shopper } from '../commerce/customer.ts';
import type { Instant } from '../commerce/instant.ts';
import type { Locale } from '../locales/locale.ts';
import type { Intent, IntentName } from './intent.ts';
import type { Session } from './session.ts';

/** Whose talk this is. The channel chooses `key`, so that it outlives whatever must be resumed. */
export type ConversationId = Brand<string, 'ConversationId'>;

export const conversationId = (channel: string, key: string): ConversationId =>
  `${channel}:${key}` as ConversationId;

/** One thing a customer said, as a channel understood it. */
export interface Heard<N extends IntentName = IntentName> {
  /** The platform's own request id: the same turn delivered twice carries the same id. */
  readonly id: string;
  /** For the records, never for a decision: the core does not care who was speaking. */
  readonly channel: string;
  readonly conversation: ConversationId;
  /** The customer has just started talking: whatever we asked before they hung up is not being answered. */
  readonly opens: boolean;
  readonly intent: Intent<N>;
  readonly locale: Locale;
  /** Absent until the customer has linked their account. */
  readonly accessToken?: string;
  /** The platform's name for the voice it recognised: a hint, never a proof (V8). */
  readonly voice?: string;
  /** Whether they can see what we show. */
  readonly screen: boolean;
  /** When the platform stops waiting for us (P4). */
  readonly deadline: Instant;
}

/** What we know of who is speaking. `expired` was linked once: their token no longer counts. */
export type Account =
  | { readonly kind: 'linked'; readonly shopper: Shopper; readonly customer: Customer }
  | { readonly kind: 'unlinked' }
  | { readonly kind: 'expired' };

/** What a handler answers: what was heard, when, who said it, and where the conversation stands. */
export interface Turn<N extends IntentName = IntentName> extends Heard<N> {
  readonly account: Account;
  readonly now: Instant;
  readonly session: Session;
}
