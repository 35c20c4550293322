import { createHash } from 'node:crypto';
import type { Commands } from './commands.ts';

/** Runs a script on Redis, by its digest where the server has seen it before. */
export function script(lua: string): Script {
  const digest = createHash('sha1').update(lua).digest('hex');
  return async (redis, keys, values) => {
    try {
      return await redis.evalsha(digest, keys.length, ...keys, ...values);
    } catch (error) {
      // A server that has restarted, or taken over, has no scripts yet. Redis names its errors in their first word.
      if (!String(error).includes('NOSCRIPT')) throw error;
      return redis.eval(lua, keys.length, ...keys, ...values);
    }
  };
}

type Script = (redis: Commands, keys: readonly string[], values: readonly string[]) => Promise<unknown>;
