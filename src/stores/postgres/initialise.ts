import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { StoreError } from '../error.ts';
import type { PostgresBinaries } from './binaries.ts';
import { explainFailure } from './explain-failure.ts';
import { waysToBegin, type RunAs } from './run-as.ts';
import { runProgram } from './run-program.ts';

/** The only user of the embedded server, and the name of its database. */
export const SAYSO = 'sayso';

/** Where the password for the loopback address is kept; on its socket the server trusts whoever can open it. */
export const passwordFile = (cluster: string): string => join(cluster, 'sayso.password');

/**
 * Makes the data directory unless there is one. It is made aside and moved into place whole, so that a power cut in
 * the middle leaves nothing that looks like a shop, and of two processes that try at once either one succeeds.
 */
export async function initialise(cluster: string, binaries: PostgresBinaries): Promise<void> {
  if (isMade(cluster)) return;
  if (isTaken(cluster)) throw inTheWay(cluster);
  let failure: StoreError | undefined;
  for (const as of waysToBegin()) {
    failure = await initialiseAs(as, cluster, binaries);
    if (failure === undefined || failure.code === 'disk-full') break;
  }
  if (failure !== undefined) throw failure;
}

/** Throws when it may not be looked at. */
const isMade = (cluster: string): boolean =>
  statSync(join(cluster, 'PG_VERSION'), { throwIfNoEntry: false }) !== undefined;

const isTaken = (cluster: string): boolean => existsSync(cluster) && readdirSync(cluster).length > 0;

const inTheWay = (cluster: string, cause?: unknown): StoreError =>
  new StoreError('not-permitted', `${cluster} is in the way: move it elsewhere and start again.`, { cause });

async function initialiseAs(
  as: RunAs,
  cluster: string,
  binaries: PostgresBinaries,
): Promise<StoreError | undefined> {
  sweep(cluster);
  const aside = `${cluster}.new-${randomBytes(4).toString('hex')}`;
  const password = `${aside}.password`;
  try {
    mkdirSync(aside, { mode: 0o700 });
    writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (as.kind === 'user') for (const path of [aside, password]) chownSync(path, as.uid, as.gid);
    const { ok, output } = await runProgram(as, binaries.initdb, flags(aside, password, binaries));
    if (!ok) return explainFailure('initdb', output, cluster);
    renameSync(password, passwordFile(aside));
    moveIntoPlace(aside, cluster);
    return undefined;
  } finally {
    for (const path of [aside, password]) rmSync(path, { recursive: true, force: true });
  }
}

const flags = (directory: string, password: string, binaries: PostgresBinaries): readonly string[] => [
  `--pgdata=${directory}`,
  `--username=${SAYSO}`,
  `--pwfile=${password}`,
  '--auth-local=trust',
  '--auth-host=scram-sha-256',
  '--encoding=UTF8',
  ...binaries.initdbFlags,
];

function moveIntoPlace(aside: string, cluster: string): void {
  try {
    renameSync(aside, cluster);
  } catch (cause) {
    // Another process was quicker, and its directory is as good as ours.
    if (isMade(cluster)) return;
    throw inTheWay(cluster, cause);
  }
}

const ABANDONED_MS = 10 * 60_000;

/** Takes away what was left half made when a process or the power ended in the middle. */
function sweep(cluster: string): void {
  for (const name of readdirSync(dirname(cluster))) {
    const path = join(dirname(cluster), name);
    if (!name.startsWith(`${basename(cluster)}.new-`)) continue;
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    if (age > ABANDONED_MS) rmSync(path, { recursive: true, force: true });
  }
}
