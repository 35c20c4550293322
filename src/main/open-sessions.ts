import type { Clock } from '../dialogue/clock.ts';
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

const READY_MS = 1_000;

/** Conversations are kept in Redis where one is configured, else in the process. */
export function openSessions(
  { redisUrl, replaySeconds, sessionSeconds }: Config,
  clock: Clock,
  log: (line: string) => void,
): OpenSessions {
  const lifetimes = { replaySeconds, sessionSeconds };
  if (redisUrl === undefined) {
    return {
      sessions: memorySessionStore(clock, lifetimes),
      ready: async () => true,
      close: async () => undefined,
    };
  }
  const redis = connectRedis(redisUrl, log);
  return {
    sessions: redisSessionStore(redis.client, lifetimes),
    ready: () => redis.ready(READY_MS),
    close: async () => {
      redis.close();
    },
  };
}
