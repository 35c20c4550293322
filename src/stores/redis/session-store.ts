import type { SessionStore } from '../../dialogue/ports.ts';
import type { Reply } from '../../dialogue/reply.ts';
import type { Lifetimes } from '../lifetimes.ts';
import { readSession, recordSession } from '../recorded-session.ts';
import type { Commands } from './commands.ts';
import { keysOf } from './keys.ts';
import { script } from './script.ts';

/** Conversations on Redis, where any number of processes can carry them on. */
export const redisSessionStore = (
  redis: Commands,
  { sessionSeconds, replaySeconds }: Lifetimes,
): SessionStore => ({
  recall: async (conversation, turn) => {
    const keys = keysOf(conversation, turn);
    const [kept, answered] = await redis.mget(keys.session, keys.answer);
    const { version, recorded } = parse(kept ?? '');
    const session = recorded === undefined ? undefined : readSession(recorded);
    return {
      version,
      ...(session !== undefined && { session }),
      ...(typeof answered === 'string' && { answered: JSON.parse(answered) as Reply }),
    };
  },

  save: async ({ conversation, turn, version, session, reply }) => {
    const keys = keysOf(conversation, turn);
    const saved = await compareAndSet(
      redis,
      [keys.session, keys.answer],
      [
        String(version),
        `${version + 1} ${recordSession(session)}`,
        String(sessionSeconds),
        JSON.stringify(reply),
        String(replaySeconds),
      ],
    );
    return saved === 1 ? 'saved' : 'lost';
  },
});

/** A version, a space and the session: the script need not understand the session to compare versions. */
const KEPT = /^(\d+) (.*)$/s;

function parse(kept: string): { readonly version: number; readonly recorded?: string } {
  const [, version, recorded] = KEPT.exec(kept) ?? [];
  return recorded === undefined ? { version: 0 } : { version: Number(version), recorded };
}

const compareAndSet = script(`
  local kept = redis.call('GET', KEYS[1])
  local version = kept and string.match(kept, '^(%d+) ') or '0'
  if version ~= ARGV[1] or redis.call('EXISTS', KEYS[2]) == 1 then return 0 end
  redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
  redis.call('SET', KEYS[2], ARGV[4], 'EX', ARGV[5])
  return 1
`);
