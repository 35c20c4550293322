import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { tell } from '../../../src/dialogue/reply.ts';
import { fresh, SESSION_SHAPE } from '../../../src/dialogue/session.ts';
import { conversationId } from '../../../src/dialogue/turn.ts';
import { connectRedis } from '../../../src/stores/redis/connect.ts';
import { redisSessionStore } from '../../../src/stores/redis/session-store.ts';
import { sessionStoreContract } from '../../contracts/session-store.ts';
import { startRedis } from '../../servers/redis.ts';

const server = await startRedis();
const { client: redis, close, ready } = connectRedis(server.url, () => undefined);
await ready(10_000);

const store = redisSessionStore(redis, { sessionSeconds: 900, replaySeconds: 300 });

afterEach(async () => {
  await redis.flushall();
});

afterAll(async () => {
  close();
  await server.stop();
});

sessionStoreContract('the store on Redis', () => store);

describe('the store on Redis', () => {
  const conversation = conversationId('alexa', 'amzn1.ask.account.ADA.amzn1.ask.device.KITCHEN');
  const entry = {
    conversation,
    turn: 'turn-1',
    version: 0,
    session: fresh,
    reply: tell({ speech: 'Hello.' }),
  };

  const keyEndingIn = async (end: string): Promise<string> => {
    const keys = await redis.keys('*');
    return keys.find((key) => key.includes(end)) ?? '';
  };

  it('lets the session go after its lifetime and the answer after the replay window', async () => {
    await store.save(entry);

    const [session, answer] = [await keyEndingIn(':session'), await keyEndingIn(':answer:')];

    const left = [await redis.pttl(session), await redis.pttl(answer)];
    expect(left[0]).toBeGreaterThan(890_000);
    expect(left[0]).toBeLessThanOrEqual(900_000);
    expect(left[1]).toBeGreaterThan(290_000);
    expect(left[1]).toBeLessThanOrEqual(300_000);
  });

  it('counts the lifetime from the latest turn', async () => {
    await store.save(entry);
    const key = await keyEndingIn(':session');
    await redis.pexpire(key, 5000);

    await store.save({ ...entry, turn: 'turn-2', version: 1 });

    expect(await redis.pttl(key)).toBeGreaterThan(890_000);
  });

  it('keeps everything of a conversation in one slot of a cluster, and nobody in its keys', async () => {
    await store.save(entry);

    const keys = await redis.keys('*');

    expect(keys).toHaveLength(2);
    expect(new Set(keys.map((key) => /^sayso:\{([\w-]{22})\}:/.exec(key)?.[1])).size).toBe(1);
    expect(keys.join()).not.toMatch(/ADA|KITCHEN|turn-1/);
  });

  it.each([
    ['a newer release', JSON.stringify({ shape: SESSION_SHAPE + 1, session: { mood: 'unknown' } })],
    ['nobody we know', 'null'],
    ['something that was cut off', '{"shape":1,"session":{"misses"'],
  ])('takes a session written by %s for none, and can go on from there', async (_who, recorded) => {
    await store.save(entry);
    await redis.set(await keyEndingIn(':session'), `4 ${recorded}`);

    expect(await store.recall(conversation, 'turn-2')).toEqual({ version: 4 });
    expect(await store.save({ ...entry, turn: 'turn-2', version: 4 })).toBe('saved');
    expect(await store.recall(conversation, 'turn-3')).toEqual({ version: 5, session: fresh });
  });

  it('begins anew over what is no session at all', async () => {
    await store.save(entry);
    await redis.set(await keyEndingIn(':session'), 'who wrote this?');

    expect(await store.recall(conversation, 'turn-2')).toEqual({ version: 0 });
    expect(await store.save({ ...entry, turn: 'turn-2', version: 0 })).toBe('saved');
  });

  it('goes on when the server has forgotten its scripts', async () => {
    await store.save(entry);
    await redis.script('FLUSH');

    expect(await store.save({ ...entry, turn: 'turn-2', version: 1 })).toBe('saved');
  });

  it('tells whoever calls when Redis refuses, instead of losing the turn', async () => {
    await store.save(entry);
    const key = await keyEndingIn(':session');
    await redis.del(key);
    await redis.lpush(key, 'a list');

    await expect(store.save({ ...entry, turn: 'turn-2' })).rejects.toThrow('WRONGTYPE');
  });
});
