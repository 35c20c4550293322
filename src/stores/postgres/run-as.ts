import { statSync } from 'node:fs';

/** Whom PostgreSQL runs as: it refuses to be root, and root is what many containers make us. */
export type RunAs =
  | { readonly kind: 'ourselves' }
  | { readonly kind: 'user'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'namespace' };

/** A program with its arguments as it has to be spawned. */
interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly ids: { readonly uid?: number; readonly gid?: number };
}

// initdb wants a user with a name, and this one has a name wherever there is a list of users.
const NOBODY = 65_534;
const AS_NOBODY = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/**
 * As whom a data directory can be made, best first. In a namespace of its own, what is ours stays ours, also under
 * root's closed folders; but some containers forbid it.
 */
export function waysToBegin(): readonly RunAs[] {
  if (process.getuid?.() === 0) return [{ kind: 'namespace' }, { kind: 'user', uid: NOBODY, gid: NOBODY }];
  // Containers run people without a name, whom initdb does not take as they are.
  return process.platform === 'linux'
    ? [{ kind: 'ourselves' }, { kind: 'namespace' }]
    : [{ kind: 'ourselves' }];
}

/** As whom the server must run on a data directory that is there: neither way opens what the other one made. */
export function runAsOwnerOf(directory: string): RunAs {
  if (process.getuid?.() !== 0) return { kind: 'ourselves' };
  const { uid, gid } = statSync(directory);
  return uid === 0 ? { kind: 'namespace' } : { kind: 'user', uid, gid };
}

/** The command that runs `program` as whom it must. None of them forks, so the process keeps the id we spawn. */
export function commandAs(as: RunAs, program: string, args: readonly string[]): Command {
  switch (as.kind) {
    case 'ourselves':
      return { program, args, ids: {} };
    case 'user':
      return { program, args, ids: { uid: as.uid, gid: as.gid } };
    case 'namespace':
      return { program: 'unshare', args: [...AS_NOBODY, program, ...args], ids: {} };
  }
}

/** What PostgreSQL's programs find in their environment: nothing of ours, and English words. */
export function quietEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC', ...extra };
}
