import { ShopError } from '../../commerce/shop-error.ts';

/** What a failure of the database means to whoever called the shop. Mistakes in our own code stay what they are. */
export function asShopError(cause: unknown): unknown {
  if (cause instanceof ShopError || cause instanceof TypeError || cause instanceof RangeError) return cause;

  const state = sqlState(cause);
  if (state === QUERY_CANCELED) return new ShopError('timeout', 'the shop took too long', { cause });
  // Without a state there was no answer at all: the server is away, or the pool is closed or exhausted.
  if (state === undefined || PASSING.has(state.slice(0, 2))) {
    return new ShopError('unavailable', 'the shop cannot be reached', { cause });
  }
  return new ShopError('misbehaved', 'the shop does not understand itself', { cause });
}

/** Whether the same transaction may go through when it is tried again. */
export const isWorthRetrying = (cause: unknown): boolean => RETRIABLE.has(sqlState(cause) ?? '');

const QUERY_CANCELED = '57014';

/** Serialization failure and deadlock. */
const RETRIABLE: ReadonlySet<string> = new Set(['40001', '40P01']);

/** Connection trouble, too little of something, an operator's intervention, the machine's own faults, and lost races. */
const PASSING: ReadonlySet<string> = new Set(['08', '40', '53', '55', '57', '58']);

function sqlState(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return undefined;
  return /^[0-9A-Z]{5}$/.test(cause.code) ? cause.code : undefined;
}
