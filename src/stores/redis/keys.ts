import { createHash } from 'node:crypto';
import type { ConversationId } from '../../dialogue/turn.ts';
import { SESSION_SHAPE } from '../../dialogue/session.ts';

/** Where a conversation and the answer to one of its turns are kept. */
export interface Keys {
  readonly session: string;
  readonly answer: string;
}

/**
 * Callers choose conversations and turns, so both are hashed: none can be mistaken for another, and who talked to us is
 * not in the keys. The braces keep the two together in a cluster.
 */
export function keysOf(conversation: ConversationId, turn: string): Keys {
  const slot = `sayso:{${digest(conversation)}}`;
  return { session: `${slot}:session`, answer: `${slot}:answer:${SESSION_SHAPE}:${digest(turn)}` };
}

/** 132 bits of it: short, and still nobody finds two alike. */
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
