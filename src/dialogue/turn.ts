import type { Brand } from '../commerce/brand.ts';
import type { Shopper } from '../commerce/customer.ts';
import type { Locale } from '../locales/locale.ts';
import { later, type Instant } from '../commerce/instant.ts';
import type { Call, ChangeCall, ShopperCall } from '../commerce/shop.ts';
import type { Intent } from './intent.ts';
import type { Session } from './session.ts';

/** Whose talk this is. The channel chooses `key`, so that it outlives whatever must be resumed. */
export type ConversationId = Brand<string, 'ConversationId'>;

export const conversationId = (channel: string, key: string): ConversationId =>
  `${channel}:${key}` as ConversationId;

/** One thing a customer said, as a channel understood it. */
export interface Heard {
  /** The platform's own request id: the same turn delivered twice carries the same id. */
  readonly id: string;
  /** For the records, never for a decision: the core does not care who was speaking. */
  readonly channel: string;
  readonly conversation: ConversationId;
  /** The customer has just started talking: whatever we asked before they hung up is not being answered. */
  readonly opens: boolean;
  /** The platform remembers that they have talked to us before: our own memory of that may end with each conversation. */
  readonly metBefore?: boolean;
  readonly intent: Intent;
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

export interface LinkedAccount {
  readonly kind: 'linked';
  readonly shopper: Shopper;
}

/** What we know of who is speaking. `expired` was linked once: their token no longer counts. */
export type Account = LinkedAccount | { readonly kind: 'unlinked' } | { readonly kind: 'expired' };

/** What a handler answers: what was heard, when, who said it, and where the conversation stands. */
export interface Turn extends Heard {
  readonly account: Account;
  readonly now: Instant;
  readonly session: Session;
}

/** A turn of somebody we know. */
export interface LinkedTurn extends Turn {
  readonly account: LinkedAccount;
}

/** What is left for speaking, once the shop has answered at the very last moment. */
const SPEAKING_MS = 500;

/** How this turn asks the shop: in its language, and soon enough to say something. */
export const callOf = ({ deadline, locale }: Turn): Call => ({
  locale,
  deadline: later(deadline, -SPEAKING_MS),
});

export const shopperCallOf = (turn: LinkedTurn): ShopperCall => ({
  ...callOf(turn),
  shopper: turn.account.shopper,
});

/** `effect` names what is changed: conversing again under the same turn changes nothing twice. */
export const changeCallOf = (turn: LinkedTurn, effect: string): ChangeCall => ({
  ...shopperCallOf(turn),
  key: `${turn.id}:${effect}`,
});
