import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Ends the run's PostgreSQL, whose data nobody will miss, and takes its directory away. */
export default async function teardown() {
  const directory = process.env.SAYSO_TEST_DIRECTORY;
  if (directory === undefined) return;
  await end(postmasterIn(directory));
  rmSync(directory, { recursive: true, force: true, maxRetries: 10 });
}

function postmasterIn(directory) {
  try {
    return Number.parseInt(readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8'), 10);
  } catch {
    // No test has needed it.
    return undefined;
  }
}

async function end(pid) {
  if (pid === undefined || !signal(pid, 'SIGQUIT')) return;
  for (let tries = 0; tries < 500 && signal(pid, 0); tries += 1) await wait(10);
}

function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    // It has gone.
    return false;
  }
}
