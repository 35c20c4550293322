import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { tell } from '../../../src/dialogue/reply.ts';
import { fresh } from '../../../src/dialogue/session.ts';
import { conversationId } from '../../../src/dialogue/turn.ts';
import { connectRedis, type RedisConnection } from '../../../src/stores/redis/connect.ts';
import { redisSessionStore } from '../../../src/stores/redis/session-store.ts';
import { startRedis, type TestRedis } from '../../servers/redis.ts';

describe('the connection to Redis', () => {
  const conversation = conversationId('alexa', 'ada');
  let server: TestRedis;
  let connection: RedisConnection;
  let lines: string[];
  let firstLine: Promise<void>;

  beforeEach(async () => {
    lines = [];
    server = await startRedis();
    firstLine = new Promise((resolve) => {
      connection = connectRedis(server.url, (line) => {
        lines.push(line);
        resolve();
      });
    });
  });

  afterEach(async () => {
    connection.close();
    await server.stop();
  });

  const aStore = () => redisSessionStore(connection.client, { sessionSeconds: 900, replaySeconds: 300 });

  const save = async (turn: string) =>
    aStore().save({ conversation, turn, version: 0, session: fresh, reply: tell({ speech: 'Hello.' }) });

  /** How many milliseconds it took to be refused. */
  const refusal = async (work: Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await expect(work).rejects.toThrow();
    return performance.now() - began;
  };

  it('breaks with one line, refuses every turn at once meanwhile, and mends itself', async () => {
    expect(await connection.ready(10_000)).toBe(true);
    expect(await save('turn-1')).toBe('saved');

    await server.stop();
    const waits = [];
    for (const turn of ['turn-2', 'turn-3', 'turn-4']) waits.push(await refusal(save(turn)));
    await firstLine;
    await server.restart();

    expect(Math.max(...waits)).toBeLessThan(1500);
    expect(await connection.ready(10_000)).toBe(true);
    expect(await aStore().recall(conversation, 'turn-1')).toEqual({ version: 0 });
    expect(await save('turn-5')).toBe('saved');
    expect(lines).toEqual([
      `Redis (127.0.0.1:${server.port}) cannot be used: ECONNREFUSED. Trying again until it can.`,
      `Redis (127.0.0.1:${server.port}) is back.`,
    ]);
  });

  it('does not wait for a server that has stopped answering, and goes on when it answers again', async () => {
    await connection.ready(10_000);

    server.freeze();
    const waited = await refusal(save('turn-1'));
    server.thaw();

    expect(waited).toBeLessThan(2500);
    expect(await connection.ready(10_000)).toBe(true);
    // What timed out may have happened all the same, which is why a turn is saved once and never twice.
    expect(['saved', 'lost']).toContain(await save('turn-1'));
    expect((await aStore().recall(conversation, 'turn-1')).version).toBe(1);
  });

  it('gives up a command that the server took with it', async () => {
    await connection.ready(10_000);
    server.freeze();

    const pending = refusal(save('turn-1'));
    await server.stop();

    expect(await pending).toBeLessThan(2500);
  });

  it('comes to be when Redis starts later than we do', async () => {
    await server.stop();
    const early = connectRedis(server.url, () => undefined);

    expect(await early.ready(50)).toBe(false);
    await server.restart();

    expect(await early.ready(10_000)).toBe(true);
    early.close();
  });

  it('does not tell the password to the log', async () => {
    await connection.ready(10_000);
    await connection.client.config('SET', 'requirepass', 'right');
    const wrong: string[] = [];

    const refused = connectRedis(server.url.replace('//', '//:hunter2@'), (line) => wrong.push(line));

    expect(await refused.ready(300)).toBe(false);
    expect(wrong).toHaveLength(1);
    expect(wrong.join()).toContain('WRONGPASS');
    expect(wrong.join()).not.toContain('hunter2');
    refused.close();
  });

  it('lets go when it is closed', async () => {
    await connection.ready(10_000);

    connection.close();

    await expect(save('turn-1')).rejects.toThrow();
    expect(lines).toEqual([]);
  });
});
