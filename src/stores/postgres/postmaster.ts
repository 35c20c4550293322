import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';

/** A PostgreSQL server at work on a data directory. */
export interface Postmaster {
  readonly pid: number;
  readonly place: Place;
  readonly ready: boolean;
}

/** The server that is at work on this data directory now, whoever started it. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const written = readPidFile(cluster);
  return written !== undefined && worksIn(written.pid, cluster) ? written : undefined;
}

/** The process id that a server left behind, alive or not. */
export const lastPid = (cluster: string): number | undefined => readPidFile(cluster)?.pid;

/** PostgreSQL's own postmaster.pid: process id, directory, start, port, socket directory, address, memory, status. */
function readPidFile(cluster: string): Postmaster | undefined {
  const [pid, , , port, socketDirectory, address, , status] = readLines(join(cluster, 'postmaster.pid'));
  if (pid === undefined || !/^[1-9]\d*$/.test(pid)) return undefined;
  return {
    pid: Number(pid),
    place: placeOf(Number(port), socketDirectory ?? '', address ?? ''),
    ready: status === 'ready',
  };
}

const placeOf = (port: number, socketDirectory: string, address: string): Place =>
  socketDirectory === ''
    ? { kind: 'loopback', host: address, port }
    : { kind: 'socket', directory: socketDirectory };

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.trim());
  } catch {
    // No server has run here, or the last one has ended.
    return [];
  }
}

/** Process ids are used again, in containers almost surely: only a process at home in the directory is its server. */
function worksIn(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === cluster;
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).includes(cluster);
  } catch {
    // Gone in the meantime, a zombie, or somebody else's process.
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // ESRCH: nobody has that number. EPERM: somebody else does.
    return false;
  }
}
