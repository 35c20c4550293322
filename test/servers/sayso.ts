import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a command said, and how it ended. */
export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A `sayso serve` in a process of its own. */
export interface ServingProcess {
  readonly url: string;
  /** All that it has said until now. */
  readonly said: () => Omit<Said, 'code'>;
  /** Tells it something, and waits for its end. */
  readonly end: (signal: 'SIGINT' | 'SIGKILL' | 'SIGTERM') => Promise<Said>;
}

type Env = Readonly<Record<string, string>>;

/** Runs a command as a user would, from our sources as they are, in an environment of nothing but `env`. */
export async function runSayso(args: readonly string[], env: Env, input = ''): Promise<Said> {
  const { child, heard } = start(args, env);
  child.stdin.on('error', () => undefined).end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...heard() };
}

/** Runs `sayso serve`, and waits until it says where it listens. */
export async function startSayso(env: Env): Promise<ServingProcess> {
  const { child, heard } = start(['serve'], { PORT: '0', ...env });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [, address] = /listen(?:s|ing) at (http\S+)/.exec(heard().out) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('close', () => {
      reject(new Error(`it ended before it listened:\n${heard().err}`));
    });
  });
  return {
    url,
    said: heard,
    end: async (signal) => {
      child.kill(signal);
      const [code] = await ended;
      return { code, ...heard() };
    },
  };
}

const LOADER = new URL('./typescript.js', import.meta.url).href;
const CLI = fileURLToPath(new URL('../../src/main/cli.ts', import.meta.url));

interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly heard: () => Omit<Said, 'code'>;
}

function start(args: readonly string[], env: Env): Started {
  const child = spawn(process.execPath, ['--no-warnings', '--import', LOADER, CLI, ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  });
  // Nothing that a test starts outlives it, however that ends.
  const kill = (): unknown => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('close', () => process.off('exit', kill));
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return { child, heard: () => ({ out: textOf(out), err: textOf(err) }) };
}

const textOf = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');
