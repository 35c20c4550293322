import type { Cart } from '../commerce/cart.ts';
import type { CheckoutId, OrderId, VariantId } from '../commerce/ids.ts';
import type { Errand } from './errand.ts';
import type { Intent } from './intent.ts';
import type { Plan } from './plan.ts';
import type { Question } from './question.ts';
import type { Reply } from './reply.ts';

/** Where the conversation stands. Plain JSON: it is kept between turns, and read by the next release. */
export interface Session {
  /** What we asked and have no answer to. */
  readonly question?: Question;
  /** What the customer wanted when linking their account came between (V1). */
  readonly interrupted?: Interrupted;
  /** They said yes, and we do not know what came of it: it is told at the next turn (P4). */
  readonly unsettled?: Unsettled;
  /** For "make it two", "how much is it?", "where is it?". */
  readonly topic?: Topic;
  /** The cart as the customer was last told of it, in this conversation. */
  readonly cart?: KnownCart;
  /** For "what did you say?". */
  readonly said?: Reply;
  /** How often in a row we did not understand, or heard nothing (V26). */
  readonly misses: number;
  /** How often this customer has talked to us on this device: whoever knows us hears less (V30). */
  readonly visits: number;
}

/** An errand to be carried on: as it was said, or as far as it had come. */
export type Interrupted =
  | { readonly kind: 'said'; readonly intent: Intent }
  | { readonly kind: 'errand'; readonly errand: Errand; readonly variant: VariantId }
  | { readonly kind: 'planned'; readonly plan: Plan };

export interface Unsettled {
  readonly quote: CheckoutId;
  /** Whether it adds to an order that was there before. */
  readonly added: boolean;
  /** We ran out of time and said that we would see it through; else something broke, and it is only looked for. */
  readonly promised: boolean;
}

/** What was last spoken about. */
export interface Topic {
  readonly variant?: VariantId;
  readonly order?: OrderId;
  /** What was last put in the cart, for "make it two". */
  readonly cartLine?: VariantId;
}

export interface KnownCart {
  readonly version: Cart['version'];
  /** Whether they have been asked, since they last changed it, to check it out. */
  readonly offered: boolean;
}

export const fresh: Session = { misses: 0, visits: 0 };

/** Asks: the question stays open until it is answered, changed or the customer hangs up. */
export const asking = (session: Session, question: Question, topic?: Topic): Session => ({
  ...settled(session, topic),
  question,
});

/** They have just been told of their cart: it is not told again while it stays as it is (V31). */
export const toldOfCart = (session: Session, { version }: Cart, offered: boolean): Session => ({
  ...session,
  cart: { version, offered },
});

/** Nothing is open any more; what was spoken about stays, unless there is something newer. */
export function settled({ question: _answered, ...session }: Session, topic?: Topic): Session {
  return { ...session, misses: 0, ...(topic !== undefined && { topic }) };
}

/**
 * What survives hanging up: an interrupted errand, an order in flight, and that we have met. Never an open quote:
 * a "yes" tomorrow must not buy (V3).
 */
export function afterHangingUp({ interrupted, unsettled, visits }: Session): Session {
  return {
    misses: 0,
    visits: visits + 1,
    ...(interrupted !== undefined && { interrupted }),
    ...(unsettled !== undefined && { unsettled }),
  };
}

/** Raise this when `Session` changes shape, and keep reading the shape before: a roll-out takes a while. */
export const SESSION_SHAPE = 1;
