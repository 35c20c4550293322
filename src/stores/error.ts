/** Everything that can be wrong with what Sayso keeps its memory in, and that an operator can do something about. */
export type StoreErrorCode =
  | 'database-failed'
  | 'database-too-new'
  | 'database-too-old'
  | 'database-unreachable'
  | 'disk-full'
  | 'not-permitted'
  | 'postgres-failed'
  | 'postgres-in-use'
  | 'postgres-unavailable'
  | 'postgres-version'
  | 'redis-address';

/** A fault that is told to the operator as it stands: its message says what is wrong and what to do about it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
