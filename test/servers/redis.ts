import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';
import { installedRedis, installedServersWanted } from './installed.ts';

/** A Redis of a test's own, empty, in a process of its own. */
export interface TestRedis {
  readonly url: string;
  readonly port: number;
  /** Ends it on the spot, as a crash would. */
  stop(): Promise<void>;
  /** Starts it again on the same port, having forgotten everything. */
  restart(): Promise<void>;
  /** Has it forget everything, running as it is. */
  forget(): Promise<void>;
  /** Keeps it from answering, connected as it is, until `thaw`. */
  freeze(): void;
  thaw(): void;
}

/** Starts a Redis-compatible server: Valkey from npm, or the machine's Redis when the run asks for it. */
export const startRedis = async (): Promise<TestRedis> =>
  startOn(await freePort(), installedServersWanted() ? redisCommand([]) : valkeyCommand);

/** Starts the machine's Redis, with more options than Valkey from npm has: a cluster, a sentinel. */
export const startInstalledRedis = async (options: readonly string[]): Promise<TestRedis> =>
  startOn(await freePort(), redisCommand(options));

type Command = (port: number) => readonly [program: string, args: readonly string[]];

const valkeyCommand: Command = (port) => [
  process.execPath,
  ['--no-warnings', fileURLToPath(new URL('valkey.js', import.meta.url)), String(port)],
];

const redisCommand =
  (options: readonly string[]): Command =>
  (port) => [
    installedRedis(),
    [...options, '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
  ];

async function startOn(port: number, command: Command): Promise<TestRedis> {
  let server = await start(port, command);
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      await kill(server);
    },
    restart: async () => {
      await kill(server);
      server = await start(port, command);
    },
    forget: async () => {
      if (!(await says(port, 'FLUSHALL', '+OK'))) throw new Error('the Redis of this test did not forget');
    },
    freeze: () => server.kill('SIGSTOP'),
    thaw: () => server.kill('SIGCONT'),
  };
}

const PATIENCE_MS = 20_000;

async function start(port: number, command: Command): Promise<ChildProcess> {
  const server = spawn(...command(port));
  const said: Buffer[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await says(port, 'PING', '+PONG'))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      throw new Error(`the Redis of this test did not start:\n${Buffer.concat(said).toString('utf8')}`);
    }
    await wait(20);
  }
  return server;
}

async function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGKILL');
  await once(server, 'exit');
}

/** Whether it answers a command as it should. */
async function says(port: number, command: string, answer: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`));
    const settle = (asExpected: boolean): void => {
      socket.destroy();
      resolve(asExpected);
    };
    socket.once('data', (data) => {
      settle(data.toString('utf8').startsWith(answer));
    });
    socket.once('error', () => {
      settle(false);
    });
    socket.once('close', () => {
      settle(false);
    });
  });
}
