import type { SessionStore } from '../dialogue/ports.ts';
import { memorySessionStore } from '../stores/memory/session-store.ts';
import { connectRedis } from '../stores/redis/connect.ts';
import { redisSessionStore } from '../stores/redis/session-store.ts';
import type { Config } from './config.ts';

export interface OpenSessions {
  readonly sessions: SessionStore;
  /** Whether the store answers now. */
  readonly ready: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Conversations are kept in Redis where one is configured, else in the process. */
export function openSessions(
  { redisUrl, replaySeconds, sessionSeconds }: Config,
  log: (line: string) => void,
): OpenSessions {
  const kept = { replaySeconds, sessionSeconds };
  if (redisUrl === undefined) {
    return {
      sessions: memorySessionStore({ ...kept, now: Date.now }),
      ready: async () => true,
      close: async () => undefined,
    };
  }
  const redis = connectRedis({ url: redisUrl, log });
  return {
    sessions: redisSessionStore(redis, kept),
    ready: async () =>
      redis.ping().then(
        () => true,
        // Not ready is an answer, not a fault: whoever asks tries again.
        () => false,
      ),
    close: async () => {
      redis.disconnect();
    },
  };
}
