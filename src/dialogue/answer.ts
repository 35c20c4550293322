import type { Reply } from './reply.ts';
import type { Session } from './session.ts';

/** A turn's whole effect on the conversation: what is said, and where that leaves us. */
export interface Answer {
  readonly reply: Reply;
  readonly session: Session;
}
