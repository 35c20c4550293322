import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../error.ts';
import type { PostgresBinaries } from './binaries.ts';
import { explainFailure } from './explain-failure.ts';
import { SOCKET_NUMBER, socketPlaces, type Place } from './place.ts';
import { findPostmaster, lastPid } from './postmaster.ts';
import { commandAs, quietEnvironment, runAsOwnerOf, type RunAs } from './run-as.ts';

/** What a launch goes by. `settings` are PostgreSQL's own, for a test that wants speed rather than safety. */
export interface Launch {
  readonly cluster: string;
  readonly binaries: PostgresBinaries;
  readonly settings: Readonly<Record<string, string>>;
}

const PATIENCE_MS = 60_000;
const POLL_MS = 10;
const LONGEST_LOG = 1_000_000;

/**
 * Starts a server on the directory, and waits until one takes connections: ours, or another process was quicker.
 * `busy` when another server was coming or going, or what is left of the last one still is: look again.
 */
export async function launch(task: Launch): Promise<'ours' | 'another' | 'busy'> {
  const as = runAsOwnerOf(task.cluster);
  for (const place of socketPlaces(task.cluster, as)) {
    const outcome = await launchAt(place, as, task);
    if (outcome !== 'cannot-listen') return outcome;
  }
  const outcome = await launchAt(await freeLoopback(), as, task);
  return outcome === 'cannot-listen' ? 'busy' : outcome;
}

type Outcome = 'ours' | 'another' | 'busy' | 'cannot-listen';

async function launchAt(place: Place, as: RunAs, task: Launch): Promise<Outcome> {
  const logFile = join(dirname(task.cluster), 'postgres.log');
  const log = openSync(logFile, fileSize(logFile) > LONGEST_LOG ? 'w' : 'a', 0o600);
  const before = fileSize(logFile);
  const child = spawnPostmaster(place, as, task, log);
  closeSync(log);

  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const running = findPostmaster(task.cluster);
    if (running?.ready === true) return running.pid === child.pid ? 'ours' : 'another';
    const ended = child.ended();
    if (ended !== undefined && running === undefined) {
      return giveUp(`${readFileSync(logFile).subarray(before).toString('utf8')}${ended}`, task.cluster);
    }
    await wait(POLL_MS);
  }
  throw new StoreError(
    'postgres-failed',
    `PostgreSQL has not become ready in a minute. ${logFile} says why.`,
  );
}

/** PostgreSQL says why only in words; it runs with LC_ALL=C, so the words are always these. */
function giveUp(output: string, cluster: string): Outcome {
  if (/could not create any (Unix-domain|TCP\/IP) sockets/.test(output)) return 'cannot-listen';
  if (/lock file ".*" already exists|pre-existing shared memory block/.test(output)) return 'busy';
  throw explainFailure('postgres', output, cluster);
}

interface Child {
  readonly pid: number | undefined;
  /** What is known of its end: `undefined` while it runs. */
  readonly ended: () => string | undefined;
}

function spawnPostmaster(place: Place, as: RunAs, task: Launch, log: number): Child {
  const flags = Object.entries({ ...SETTINGS, ...listening(place), ...task.settings });
  const args = ['-D', task.cluster, ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const command = commandAs(as, task.binaries.postgres, args);
  const stale = lastPid(task.cluster);
  // Detached: Ctrl-C in the terminal must reach Sayso, which then ends the server once its own work is done.
  const child = spawn(command.program, command.args, {
    ...command.ids,
    // PostgreSQL takes any living process with the last server's number for that server. We have looked closer, and
    // this is how pg_ctl says so; the check of the last server's shared memory stays on.
    env: quietEnvironment(stale === undefined ? {} : { PG_GRANDPARENT_PID: String(stale) }),
    stdio: ['ignore', log, log],
    detached: true,
    windowsHide: true,
  });
  let ended: string | undefined;
  child.on('error', (error) => {
    ended = error.message;
  });
  child.on('exit', (status, signal) => {
    ended ??= `it ended with ${status ?? signal ?? 'nothing'}`;
  });
  child.unref();
  return { pid: child.pid, ended: () => ended };
}

/** Its log must not repeat what customers said or bought: no statements, no details of rows. */
const SETTINGS = {
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_timezone: 'UTC',
  timezone: 'UTC',
};

const listening = (place: Place): Readonly<Record<string, string>> =>
  place.kind === 'socket'
    ? {
        listen_addresses: '',
        port: String(SOCKET_NUMBER),
        unix_socket_directories: `"${place.directory.replaceAll('"', '""')}"`,
        unix_socket_permissions: '0700',
      }
    : { listen_addresses: place.host, port: String(place.port), unix_socket_directories: '' };

async function freeLoopback(): Promise<Place> {
  const host = '127.0.0.1';
  const probe = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
  return { kind: 'loopback', host, port };
}

const fileSize = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
