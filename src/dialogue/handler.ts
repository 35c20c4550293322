import type { Intent, IntentName } from './intent.ts';
import type { Tools } from './ports.ts';
import type { Answer } from './answer.ts';
import type { LinkedTurn, Turn } from './turn.ts';

/**
 * Answers one intent: `said` is what to answer, which after linking is not what was said last. Throws only when
 * something is broken; what a shop refuses is said.
 */
export type Handler<N extends IntentName = IntentName> = (
  said: Intent<N>,
  turn: Turn,
  tools: Tools,
) => Answer | Promise<Answer>;

/** A handler for customers whose account is linked; see `needs-account.ts`. */
export type LinkedHandler<N extends IntentName = IntentName> = (
  said: Intent<N>,
  turn: LinkedTurn,
  tools: Tools,
) => Answer | Promise<Answer>;
