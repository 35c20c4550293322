import type { Checkout } from '../commerce/checkout.ts';
import type { Shopper } from '../commerce/customer.ts';
import type { Instant } from '../commerce/instant.ts';
import type { Shop, ShopperCall } from '../commerce/shop.ts';
import type { Finder } from '../catalogue/finder.ts';
import type { Attempts } from '../orders/attempts.ts';
import type { Consent } from '../orders/consent.ts';
import type { Reply } from './reply.ts';
import type { Session } from './session.ts';
import type { ConversationId, Turn } from './turn.ts';
import type { Answer } from './answer.ts';
import type { Intent } from './intent.ts';
import type { Words, WordsFor } from './words/words.ts';
import type { Clock } from './clock.ts';

/** What is remembered of a conversation at the start of a turn. */
export interface Recollection {
  /** 0 for a conversation we know nothing of. */
  readonly version: number;
  readonly session?: Session;
  /** What this very turn was answered, if it has been delivered before. */
  readonly answered?: Reply;
}

/** Remembers each conversation between turns, and each answer for the replay window. */
export interface SessionStore {
  recall(conversation: ConversationId, turn: string): Promise<Recollection>;

  /** Saves all or nothing: `lost` when somebody else saved since `version`, or this turn has been answered already. */
  save(entry: SessionEntry): Promise<'saved' | 'lost'>;
}

export interface SessionEntry {
  readonly conversation: ConversationId;
  readonly turn: string;
  /** As recalled. */
  readonly version: number;
  readonly session: Session;
  readonly reply: Reply;
}

/** Whose access token is this? `undefined` when it is unknown, expired, revoked or not for us. */
export interface Accounts {
  shopperOf(accessToken: string, now: Instant): Promise<Shopper | undefined>;
}

/** Sends the yes to the customer's phone, for orders that a voice alone may not place (V9). */
export interface Approvals {
  /** Where the customer can look at this quote and accept it. The address is a secret, and expires with the quote. */
  request(approval: Approval): Promise<{ readonly url: string }>;
}

export interface Approval {
  readonly shopper: Shopper;
  readonly checkout: Checkout;
  /** All but the acceptance, which the page adds. */
  readonly consent: Omit<Consent, 'acceptedAt' | 'acceptedBy' | 'means'>;
  readonly again: boolean;
  readonly locale: ShopperCall['locale'];
}

/** What every handler may reach for. Shop calls of one turn share its deadline and language. */
export interface Tools {
  readonly approvals: Approvals;
  readonly attempts: Attempts;
  /** Answers another intent in this turn's place: what was interrupted, or what yes carries on with. */
  readonly carryOn: (said: Intent, turn: Turn) => Answer | Promise<Answer>;
  readonly clock: Clock;
  readonly finder: Finder;
  /** Tells the operators what broke. */
  readonly report: Report;
  readonly settings: Settings;
  readonly shop: Shop;
  readonly words: Words;
}

/** What the conversation itself needs, beyond its handlers. */
export interface Ports extends Omit<Tools, 'carryOn' | 'words'> {
  readonly accounts: Accounts;
  readonly sessions: SessionStore;
  readonly wordsFor: WordsFor;
}

/** What a shop may decide about its conversation. */
export interface Settings {
  /** How long a yes to a quote counts (V3). */
  readonly quoteSeconds: number;
  /** The same order again within this time is asked about (V10). */
  readonly repeatSeconds: number;
  /** Orders at or above this need more than a yes (V9), in minor units per currency; `other` for the rest. */
  readonly stepUpAt: Readonly<Record<string, number>>;
}

/** The names under which parts of a turn are counted and reported. Never speech, names or tokens. */
export type Report = (
  error: unknown,
  turn: { readonly id: string; readonly intent: string; readonly channel: string },
) => void;
