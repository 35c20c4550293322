import { StoreError, type StoreErrorCode } from '../error.ts';

/** Says in a sentence why files could not be made or read. What is not about files passes through as it is. */
export function explainFileError(error: unknown, directory: string): unknown {
  if (error instanceof StoreError || !hasCode(error)) return error;
  const known = REASONS.find(({ codes }) => codes.includes(String(error.code)));
  return known === undefined ? error : new StoreError(known.code, known.advice(directory), { cause: error });
}

interface Reason {
  readonly codes: readonly string[];
  readonly code: StoreErrorCode;
  readonly advice: (directory: string) => string;
}

const REASONS: readonly Reason[] = [
  {
    codes: ['EACCES', 'EPERM', 'EROFS'],
    code: 'not-permitted',
    advice: (directory) =>
      `Sayso may not write to ${directory}. Run it as the user who owns that directory, or keep the data elsewhere.`,
  },
  {
    codes: ['ENOSPC', 'EDQUOT'],
    code: 'disk-full',
    advice: (directory) => `The disk that holds ${directory} is full. Make room and start again.`,
  },
  {
    codes: ['EEXIST', 'ENOTDIR'],
    code: 'not-permitted',
    advice: (directory) =>
      `${directory} is in the way: it is not a directory. Move it elsewhere and start again.`,
  },
];

const hasCode = (error: unknown): error is { readonly code: unknown } =>
  typeof error === 'object' && error !== null && 'code' in error;
