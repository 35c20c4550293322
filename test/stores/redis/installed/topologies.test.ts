import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { tell } from '../../../../src/dialogue/reply.ts';
import { fresh } from '../../../../src/dialogue/session.ts';
import { conversationId } from '../../../../src/dialogue/turn.ts';
import { connectRedis } from '../../../../src/stores/redis/connect.ts';
import { redisSessionStore } from '../../../../src/stores/redis/session-store.ts';
import { startInstalledRedis, type TestRedis } from '../../../servers/redis.ts';

jest.setTimeout(60_000);

describe('the store on Redis, as large shops run it', () => {
  const directory = mkdtempSync(join(tmpdir(), 'sayso-redis-'));
  const servers: TestRedis[] = [];
  const entry = {
    conversation: conversationId('alexa', 'ada'),
    turn: 'turn-1',
    version: 0,
    session: fresh,
    reply: tell({ speech: 'Hello.' }),
  };

  afterEach(async () => {
    for (const server of servers.splice(0)) await server.stop();
  });

  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  const start = async (...options: readonly string[]): Promise<TestRedis> => {
    const server = await startInstalledRedis(options);
    servers.push(server);
    return server;
  };

  const ask = async (server: TestRedis, command: string, ...args: readonly string[]): Promise<string> => {
    const client = new Redis(server.url);
    try {
      return String(await client.call(command, ...args));
    } finally {
      client.disconnect();
    }
  };

  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await wait(50);
  };

  const savesAndRecalls = async (url: string): Promise<void> => {
    const { client, ready, close } = connectRedis(url, () => undefined);
    const store = redisSessionStore(client, { sessionSeconds: 900, replaySeconds: 300 });
    try {
      expect(await ready(10_000)).toBe(true);
      expect(await store.save(entry)).toBe('saved');
      expect(await store.save({ ...entry, turn: 'turn-2' })).toBe('lost');
      expect(await store.recall(entry.conversation, 'turn-1')).toEqual({
        version: 1,
        session: fresh,
        answered: entry.reply,
      });
    } finally {
      close();
    }
  };

  it('works on a cluster, where keys may not be anywhere', async () => {
    const nodes = [await aNode('a'), await aNode('b')] as const;
    await ask(nodes[0], 'cluster', 'addslotsrange', '0', '8191');
    await ask(nodes[1], 'cluster', 'addslotsrange', '8192', '16383');
    await ask(nodes[0], 'cluster', 'meet', '127.0.0.1', String(nodes[1].port));
    for (const node of nodes) {
      await until(async () => (await ask(node, 'cluster', 'info')).includes('cluster_state:ok'));
    }

    await savesAndRecalls(`redis+cluster://127.0.0.1:${nodes[0].port},127.0.0.1:${nodes[1].port}`);
  });

  const aNode = async (name: string): Promise<TestRedis> =>
    start('--cluster-enabled', 'yes', '--dir', directory, '--cluster-config-file', `${name}.conf`);

  it('works through sentinels, which know who the master is', async () => {
    const master = await start();
    const config = join(directory, 'sentinel.conf');
    writeFileSync(config, `sentinel monitor shop 127.0.0.1 ${master.port} 1\ndir ${directory}\n`);
    const sentinel = await start(config, '--sentinel');

    await savesAndRecalls(`redis+sentinel://127.0.0.1:${sentinel.port}/shop`);
  });
});
