import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../error.ts';
import { embeddedBinaries, type PostgresBinaries } from './binaries.ts';
import { addressOf } from './connection.ts';
import { askToEnd, awaitEnd } from './end-postmaster.ts';
import { ensureDatabase } from './ensure-database.ts';
import { ensureRunning, type Running } from './ensure-running.ts';
import { explainFileError } from './explain-file-error.ts';
import { claim, type Hold, type Mode } from './hold.ts';
import { initialise, SAYSO } from './initialise.ts';
import type { Launch } from './launch.ts';

export interface StartPostgres {
  /** Where Sayso keeps its things: the database gets `postgres/` in it. */
  readonly directory: string;
  /** A server wants the database to itself; a command attaches to whatever runs, or starts it for a moment. */
  readonly mode: Mode;
  readonly log: (line: string) => void;
  /** Another PostgreSQL than the one that npm installed. */
  readonly binaries?: PostgresBinaries;
  /** Settings of PostgreSQL's own, for a test that wants speed rather than safety. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The PostgreSQL of this directory, at work. */
export interface EmbeddedPostgres {
  /** What DATABASE_URL would be. */
  readonly url: string;
  /** Whether it was at work already: another process of ours uses it, or one that crashed has left it. */
  readonly attached: boolean;
  /** Lets it go. Whoever is the last to do so ends it, with everything written down. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL of this directory, making it on first use, or finds the one that is running: left by a crash, or
 * in use by another process of ours. What can go wrong is told in a `StoreError`.
 */
export async function startPostgres(options: StartPostgres): Promise<EmbeddedPostgres> {
  try {
    return await start(options);
  } catch (error) {
    throw explainFileError(error, options.directory);
  }
}

type Task = StartPostgres & Launch;
type Held = Running & { readonly hold: Hold };

async function start(options: StartPostgres): Promise<EmbeddedPostgres> {
  mkdirSync(options.directory, { recursive: true });
  const { binaries = embeddedBinaries(), settings = {} } = options;
  const cluster = join(realpathSync(options.directory), 'postgres');
  const task: Task = { ...options, cluster, binaries, settings };
  await initialise(cluster, binaries);

  let stopping = false;
  const first = await takeHold(task, onLost);
  let latest = Promise.resolve(first);

  function onLost(): void {
    if (stopping) return;
    options.log('PostgreSQL has broken off; starting it again where it has ended.');
    latest = takeHold(task, onLost);
    latest.catch((error: unknown) => {
      options.log(`PostgreSQL could not be started again: ${String(error)}`);
    });
  }

  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await letGo(cluster, latest);
  };
  try {
    const { place } = first.postmaster;
    await ensureDatabase(addressOf(cluster, place, 'postgres'), SAYSO);
    return { url: addressOf(cluster, place, SAYSO), attached: !first.started, stop };
  } catch (error) {
    // Nobody would get to stop what we do not return.
    await stop();
    throw error;
  }
}

const PATIENCE_MS = 60_000;

/** A server that was killed a moment ago may still seem to be there. */
const GRACE_MS = 750;

async function takeHold(task: Task, onLost: () => void): Promise<Held> {
  const began = Date.now();
  let started = false;
  for (;;) {
    const running = await ensureRunning(task);
    started ||= running.started;
    const address = addressOf(task.cluster, running.postmaster.place, 'postgres');
    const claimed = await claim(address, task.mode, onLost);
    if (claimed.kind === 'held') return { ...running, started, hold: claimed.hold };
    const waited = Date.now() - began;
    if (claimed.kind === 'taken' && waited > GRACE_MS) throw inUse(task.directory, claimed.by);
    if (claimed.kind === 'unready' && waited > PATIENCE_MS) {
      throw silent(running.postmaster.pid, claimed.cause);
    }
    await wait(50);
  }
}

async function letGo(cluster: string, latest: Promise<Held>): Promise<void> {
  const held = await latest.catch(() => undefined);
  if (held === undefined) return;
  const wasLast = await held.hold.release(() => {
    askToEnd(held.postmaster);
  });
  if (wasLast) await awaitEnd(cluster, held.postmaster);
}

const inUse = (directory: string, by: string): StoreError =>
  new StoreError(
    'postgres-in-use',
    `Another Sayso server (${by}) is running on ${directory}. Stop it first, or give this one a directory of its own.`,
  );

const silent = (pid: number, cause: unknown): StoreError =>
  new StoreError(
    'postgres-failed',
    `PostgreSQL (process ${pid}) is running but does not answer. End it ("kill ${pid}") and start again.`,
    { cause },
  );
