import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process that runs a file of ours, its types erased on the way. */
export interface SourceProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it has to say: its first line. */
  readonly firstLine: string;
  /** Ends it without a chance to tidy up. */
  kill(): Promise<void>;
  /** Closes its input, which asks it to finish. */
  finish(): Promise<void>;
}

/** Runs a TypeScript file in a process of its own, and waits for its first line. */
export async function runSource(file: URL, args: readonly string[] = []): Promise<SourceProcess> {
  const loader = new URL('./typescript.js', import.meta.url).href;
  const child = spawn(process.execPath, ['--no-warnings', '--import', loader, fileURLToPath(file), ...args]);
  const complaints: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString('utf8')));
  const ended = once(child, 'exit');

  const firstLine = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', () => {
      reject(new Error(`${file.pathname} ended before it said anything:\n${complaints.join('')}`));
    });
  });

  return {
    child,
    firstLine,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    finish: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
