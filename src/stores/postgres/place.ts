import { createHash } from 'node:crypto';
import { chownSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunAs } from './run-as.ts';

/** Where a server listens: on a socket only its owner can reach, or on this machine's own address with a password. */
export type Place =
  | { readonly kind: 'socket'; readonly directory: string }
  | { readonly kind: 'loopback'; readonly host: string; readonly port: number };

/** A socket has no port, only a number at the end of its name. */
export const SOCKET_NUMBER = 5432;

// The shortest of what systems allow in a socket's address: macOS has 104 bytes and wants a zero at the end.
const LONGEST_SOCKET_PATH = 103;

/**
 * Directories that can hold the server's socket, best first: the data directory itself, which is closed to others
 * already, else a short one of its own. None on Windows, or when the temporary directory plays tricks.
 */
export function* socketPlaces(cluster: string, as: RunAs): Generator<Place> {
  if (process.platform === 'win32') return;
  if (fits(cluster)) yield { kind: 'socket', directory: cluster };
  const name = `sayso-${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`;
  const spare = [tmpdir(), '/tmp'].map((directory) => join(directory, name)).find(fits);
  if (spare !== undefined && isPrivate(spare, as)) yield { kind: 'socket', directory: spare };
}

const fits = (directory: string): boolean =>
  Buffer.byteLength(join(directory, `.s.PGSQL.${SOCKET_NUMBER}`)) <= LONGEST_SOCKET_PATH;

/** Anybody may write where temporary things go: a directory that was there before must be ours, and closed. */
function isPrivate(directory: string, as: RunAs): boolean {
  const ourselves = process.getuid?.();
  const owner = as.kind === 'user' ? as.uid : ourselves;
  try {
    if (lstatSync(directory, { throwIfNoEntry: false }) === undefined) mkdirSync(directory, { mode: 0o700 });
    const found = lstatSync(directory);
    if (!found.isDirectory() || (found.mode & 0o077) !== 0) return false;
    if (found.uid !== owner && found.uid !== ourselves) return false;
    if (as.kind === 'user') chownSync(directory, as.uid, as.gid);
    return true;
  } catch {
    // Not writable: the caller does without.
    return false;
  }
}
