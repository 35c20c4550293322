import { StoreError, type StoreErrorCode } from '../error.ts';

/** Turns what `initdb` or `postgres` wrote before it gave up into one sentence for whoever started us. */
export function explainFailure(program: string, output: string, directory: string): StoreError {
  // The programs say why only in words; they run with LC_ALL=C, so the words are always these.
  const known = REASONS.find(({ pattern }) => pattern.test(output));
  const said = firstComplaint(output);
  if (known === undefined) {
    return new StoreError('postgres-failed', `${program} gave up on ${directory}: ${said}`);
  }
  return new StoreError(known.code, `${known.advice(directory)} (${program} said: ${said})`);
}

interface Reason {
  readonly pattern: RegExp;
  readonly code: StoreErrorCode;
  readonly advice: (directory: string) => string;
}

const NOT_AS_ROOT = (directory: string): string =>
  `PostgreSQL will not run as root, and cannot use ${directory} as anybody else. Run Sayso as an ordinary user who ` +
  'owns that directory, or set DATABASE_URL to a PostgreSQL of your own.';

const NOT_YOURS = (directory: string): string =>
  `PostgreSQL may not use ${directory}. Run Sayso as the user who owns it, or keep the data elsewhere.`;

const REASONS: readonly Reason[] = [
  {
    pattern: /No space left on device|Disk quota exceeded|Check free disk space|wrote only \d+ of \d+ bytes/,
    code: 'disk-full',
    advice: (directory) => `The disk that holds ${directory} is full. Make room and start again.`,
  },
  {
    pattern:
      /error while loading shared libraries|Library not loaded|cannot open shared object|spawn (?!unshare).* ENOENT/,
    code: 'postgres-unavailable',
    advice: () =>
      'The PostgreSQL for development cannot run here. Run "npm rebuild" with install scripts allowed, or set ' +
      'DATABASE_URL to a PostgreSQL of your own.',
  },
  {
    pattern: /database files are incompatible|initialized by PostgreSQL version/,
    code: 'postgres-version',
    advice: (directory) =>
      `${directory} was made by another version of PostgreSQL. Go back to the release of Sayso that made it, ` +
      'or move it away to begin with a fresh shop.',
  },
  {
    pattern:
      /Permission denied|Operation not permitted|invalid permissions|wrong ownership|Read-only file|unshare/,
    code: 'not-permitted',
    advice: (directory) => (process.getuid?.() === 0 ? NOT_AS_ROOT(directory) : NOT_YOURS(directory)),
  },
  {
    pattern: /Cannot allocate memory|could not (create|map) (anonymous )?shared memory|semaphores/,
    code: 'postgres-failed',
    advice: () =>
      'There is not enough memory (or shared memory) left for PostgreSQL. Free some and start again.',
  },
];

/** The first complaint is the cause, the later ones follow from it. */
function firstComplaint(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const complaint = lines.find((line) => /FATAL|PANIC|error:/i.test(line)) ?? lines.findLast(Boolean);
  return complaint?.replace(/^.*?(FATAL|PANIC|error):\s*/, '') ?? 'nothing';
}
