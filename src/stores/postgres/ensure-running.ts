import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../error.ts';
import { launch, type Launch } from './launch.ts';
import { findPostmaster, type Postmaster } from './postmaster.ts';

/** A server at work, and whether this very call has started it. */
export interface Running {
  readonly postmaster: Postmaster;
  readonly started: boolean;
}

const PATIENCE_MS = 60_000;

/** Finds the server of this data directory, or starts it. Of processes that try at once, one starts it. */
export async function ensureRunning(task: Launch): Promise<Running> {
  const deadline = Date.now() + PATIENCE_MS;
  let started = false;
  while (Date.now() < deadline) {
    const postmaster = findPostmaster(task.cluster);
    if (postmaster?.ready === true) return { postmaster, started };
    if (postmaster === undefined) started = (await launch(task)) === 'ours';
    await wait(20);
  }
  throw new StoreError(
    'postgres-failed',
    `PostgreSQL neither starts nor ends on ${task.cluster}: its processes from an earlier run may be stuck. ` +
      'End them ("ps -ef | grep postgres") and start again.',
  );
}
