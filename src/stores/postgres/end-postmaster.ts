import { setTimeout as wait } from 'node:timers/promises';
import { findPostmaster, type Postmaster } from './postmaster.ts';

const PATIENCE_MS = 30_000;

/** Tells the server to end its connections, write everything down and go ("fast shutdown"). */
export function askToEnd({ pid }: Postmaster): void {
  // On Windows this ends it on the spot; what was committed is on disk, and the next start recovers it.
  process.kill(pid, 'SIGINT');
}

/** Waits until the server has gone; one that hangs is told to go without writing, which loses nothing committed. */
export async function awaitEnd(cluster: string, { pid }: Postmaster): Promise<void> {
  if (await hasEnded(cluster, pid)) return;
  process.kill(pid, 'SIGQUIT');
  await hasEnded(cluster, pid);
}

async function hasEnded(cluster: string, pid: number): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (findPostmaster(cluster)?.pid !== pid) return true;
    await wait(10);
  }
  return false;
}
