import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { PostgresBinaries } from '../../src/stores/postgres/binaries.ts';

/** Whether this run is to use the servers of the machine rather than those from npm (`npm run test:servers`). */
export const installedServersWanted = (): boolean => process.env['SAYSO_TEST_SERVERS'] === 'installed';

/** The oldest PostgreSQL on this machine: the tests are to show that the oldest promised one will do. */
export function installedPostgres(): PostgresBinaries {
  const folder = postgresFolders().find((candidate) => existsSync(join(candidate, 'initdb')));
  if (folder === undefined) throw missing('initdb');
  return {
    postgres: join(folder, 'postgres'),
    initdb: join(folder, 'initdb'),
    initdbFlags: ['--locale=C.UTF-8'],
  };
}

/** The machine's redis-server. */
export function installedRedis(): string {
  const folder = searchPath().find((candidate) => existsSync(join(candidate, 'redis-server')));
  if (folder === undefined) throw missing('redis-server');
  return join(folder, 'redis-server');
}

/** Debian keeps each version in a folder of its own, away from the PATH. */
function postgresFolders(): readonly string[] {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(a) - Number(b)) : [];
  return [...versions.map((version) => join(debian, version, 'bin')), ...searchPath()];
}

const searchPath = (): readonly string[] => (process.env['PATH'] ?? '').split(delimiter);

const missing = (program: string): Error =>
  new Error(
    `${program} is not installed, and SAYSO_TEST_SERVERS=installed asks for it: apt-get install redis-server postgresql`,
  );
