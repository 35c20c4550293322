import type { Clock } from '../../dialogue/clock.ts';
import type { SessionStore } from '../../dialogue/ports.ts';
import type { Reply } from '../../dialogue/reply.ts';
import type { Lifetimes } from '../lifetimes.ts';
import { readSession, recordSession } from '../recorded-session.ts';
import { expiringMap } from './expiring-map.ts';

interface Conversation {
  readonly version: number;
  readonly recorded: string;
}

/** What one process can hold without anybody noticing. */
const CAPACITY = 10_000;

/** Forgets everything on exit: for development, where one process serves everybody, and for tests. */
export function memorySessionStore(
  clock: Pick<Clock, 'now'>,
  { sessionSeconds, replaySeconds }: Lifetimes,
  capacity = CAPACITY,
): SessionStore {
  const now = (): number => Date.parse(clock.now());
  const conversations = expiringMap<Conversation>(now, capacity);
  // Kept as text, so that nobody changes afterwards what was said.
  const answers = expiringMap<string>(now, capacity);

  return {
    recall: async (conversation, turn) => {
      const known = conversations.get(conversation);
      const session = known && readSession(known.recorded);
      const answered = answers.get(answerKey(conversation, turn));
      return {
        version: known?.version ?? 0,
        ...(session !== undefined && { session }),
        ...(answered !== undefined && { answered: JSON.parse(answered) as Reply }),
      };
    },

    save: async ({ conversation, turn, version, session, reply }) => {
      const key = answerKey(conversation, turn);
      const current = conversations.get(conversation)?.version ?? 0;
      if (current !== version || answers.get(key) !== undefined) return 'lost';
      const recorded = recordSession(session);
      conversations.set(conversation, { version: version + 1, recorded }, sessionSeconds);
      answers.set(key, JSON.stringify(reply), replaySeconds);
      return 'saved';
    },
  };
}

/** Both come from outside: no conversation may pass for another's by what it calls its turns. */
const answerKey = (conversation: string, turn: string): string => JSON.stringify([conversation, turn]);
