import { createPrivateKey, createPublicKey, X509Certificate, type KeyObject } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { authorityFiles } from './authority-files.ts';
import type { Kept } from './make-kept.ts';
import { writeOnce, writeWhole } from './write-whole.ts';

/** What it takes to sign as the platforms do, for a development server that trusts this data directory. */
export interface Authority {
  readonly alexaKey: KeyObject;
  readonly googleKey: KeyObject;
  readonly googleKeyId: string;
}

/**
 * The development authority of a data directory: made on first use, renewed a month before it expires. Processes
 * that start together get the same one, and a renewal keeps the keys, so that servers which remember them go on.
 */
export async function openAuthority(dataDirectory: string, now: Date): Promise<Authority> {
  const { directory } = authorityFiles(dataDirectory);
  await mkdir(directory, { recursive: true });
  const kept = await current(directory, now);
  await publish(dataDirectory, kept);
  return {
    alexaKey: createPrivateKey(kept.alexaKeyPem),
    googleKey: createPrivateKey(kept.googleKeyPem),
    googleKeyId: kept.googleKeyId,
  };
}

/** Each renewal is one file, private and never changed; the newest that can be read counts. */
async function current(directory: string, now: Date): Promise<Kept> {
  const newest = await newestNumber(directory);
  const kept = newest === 0 ? undefined : await read(fileOf(directory, newest));
  if (kept !== undefined && isGood(kept, now)) return kept;

  // Loaded only here: making certificates takes a library that reading them does not.
  const { makeKept } = await import('./make-kept.ts');
  const made = await makeKept(kept, now);
  const first = await writeOnce(fileOf(directory, newest + 1), JSON.stringify(made, null, 2));
  return first ? made : current(directory, now);
}

const fileOf = (directory: string, number: number): string => join(directory, `authority-${number}.json`);

async function newestNumber(directory: string): Promise<number> {
  const names = await readdir(directory);
  return Math.max(0, ...names.map((name) => Number(/^authority-(\d{1,9})\.json$/.exec(name)?.[1] ?? 0)));
}

/** A file that lost its content (a full disk, a power cut) is replaced by a new authority rather than being in the way. */
async function read(path: string): Promise<Kept | undefined> {
  const text = await readFile(path, 'utf8');
  try {
    const kept = JSON.parse(text) as Kept;
    createPrivateKey(kept.alexaKeyPem);
    createPrivateKey(kept.googleKeyPem);
    leafOf(kept);
    return kept;
  } catch {
    return undefined;
  }
}

const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

/** Of several certificates in one PEM, Node reads the first. */
const leafOf = ({ chainPem }: Kept): X509Certificate => new X509Certificate(chainPem);

function isGood(kept: Kept, now: Date): boolean {
  const leaf = leafOf(kept);
  return Date.parse(leaf.validFrom) <= now.getTime() && now.getTime() < Date.parse(leaf.validTo) - MONTH_MS;
}

/** Lays out what a development server reads; also puts back what was deleted or changed by hand. */
async function publish(dataDirectory: string, kept: Kept): Promise<void> {
  const files = authorityFiles(dataDirectory);
  const key = createPublicKey(kept.googleKeyPem).export({ format: 'jwk' });
  const jwks = { keys: [{ ...key, kid: kept.googleKeyId, alg: 'RS256', use: 'sig' }] };
  await Promise.all([
    keepAt(files.rootPem, kept.rootPem),
    keepAt(files.chainPem, kept.chainPem),
    keepAt(files.googleJwks, `${JSON.stringify(jwks, null, 2)}\n`),
  ]);
}

async function keepAt(path: string, text: string): Promise<void> {
  const there = await readFile(path, 'utf8').catch(() => undefined);
  if (there !== text) await writeWhole(path, text);
}
