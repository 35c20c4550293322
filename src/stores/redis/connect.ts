import { Cluster, Redis, type CommonRedisOptions } from 'ioredis';
import { redisAddress, type RedisAddress } from './redis-address.ts';

type Client = Redis | Cluster;

/** A connection that mends itself. While it is broken every command fails at once, for a conversation cannot wait. */
export interface RedisConnection {
  readonly client: Client;
  /** Whether it can be used by then: at the start it may still be connecting. */
  readonly ready: (withinMs: number) => Promise<boolean>;
  readonly close: () => void;
}

/** Connects to what REDIS_URL names, and goes on trying for as long as it takes. */
export function connectRedis(url: string, log: (line: string) => void): RedisConnection {
  const address = redisAddress(url);
  const client = clientFor(address);
  logOutages(client, address, log);
  return {
    client,
    ready: async (withinMs) => becomesReady(client, withinMs),
    close: () => {
      client.disconnect();
    },
  };
}

const LONGEST_PAUSE_MS = 2000;

/** Sooner at first, then at leisure, and never all processes at the same moment. */
const pause = (attempt: number): number =>
  Math.min(LONGEST_PAUSE_MS, 25 * 2 ** Math.min(attempt, 10)) * (0.75 + Math.random() / 4);

/** A turn has eight seconds, and several commands: one that has no answer after a second will have none in time. */
const IMPATIENT = {
  commandTimeout: 1000,
  connectTimeout: 2000,
  // A server that is gone without a word would be waited for until TCP gives up, which takes a quarter of an hour.
  socketTimeout: 3000,
  keepAlive: 10_000,
  maxRetriesPerRequest: 0,
  autoResendUnfulfilledCommands: false,
  connectionName: 'sayso',
  // After a failover the connection may still lead to the old master, which no longer takes writes.
  reconnectOnError: ({ message }: Error) => message.startsWith('READONLY'),
} as const satisfies CommonRedisOptions;

function clientFor(address: RedisAddress): Client {
  const { tls, username, password } = address;
  const access = {
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(tls && { tls: {} }),
  };
  const options = { ...IMPATIENT, ...access };
  const alone = { ...options, retryStrategy: pause, enableOfflineQueue: false };
  switch (address.kind) {
    case 'single':
      return new Redis({ ...alone, ...address.hosts[0], db: address.db });
    case 'sentinel':
      return new Redis({
        ...alone,
        sentinels: address.hosts.map((host) => ({ ...host })),
        name: address.name,
        db: address.db,
        sentinelRetryStrategy: pause,
        enableTLSForSentinelMode: tls,
        ...(tls && { sentinelTLS: {} }),
        ...(address.sentinelPassword !== undefined && { sentinelPassword: address.sentinelPassword }),
      });
    case 'cluster':
      return new Cluster([...address.hosts], {
        clusterRetryStrategy: pause,
        enableOfflineQueue: false,
        redisOptions: options,
      });
  }
}

/** One line when it breaks and one when it is back, however often it was tried in between. */
function logOutages(client: Client, { hosts }: RedisAddress, log: (line: string) => void): void {
  const where = hosts.map(({ host, port }) => `${host}:${port}`).join(', ');
  let broken = false;
  client.on('error', (error: Error & { readonly code?: string }) => {
    if (broken) return;
    broken = true;
    log(`Redis (${where}) cannot be used: ${error.code ?? error.message}. Trying again until it can.`);
  });
  client.on('ready', () => {
    if (broken) log(`Redis (${where}) is back.`);
    broken = false;
  });
}

async function becomesReady(client: Client, withinMs: number): Promise<boolean> {
  if (client.status === 'ready') return true;
  return new Promise((resolve) => {
    const settle = (): void => {
      clearTimeout(timer);
      client.off('ready', settle);
      resolve(client.status === 'ready');
    };
    const timer = setTimeout(settle, withinMs);
    client.once('ready', settle);
  });
}
