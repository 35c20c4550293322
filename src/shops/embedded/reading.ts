import { instant, millisecondsBetween } from '../../commerce/instant.ts';
import type { Call } from '../../commerce/shop.ts';
import { ShopError } from '../../commerce/shop-error.ts';
import { asShopError } from './as-shop-error.ts';
import type { Books, Counter } from './books.ts';

/** Looks something up, and gives up at the call's deadline. */
export async function reading<T>(
  { db, now }: Counter,
  call: Call,
  work: (db: Books) => Promise<T>,
): Promise<T> {
  return within(millisecondsLeft(call, now), () => work(db));
}

/** How much time a call has left, in whole milliseconds, as far as a timer can count. */
export const millisecondsLeft = (call: Call, now: () => Date): number =>
  Math.min(Math.floor(millisecondsBetween(instant(now()), call.deadline)), LONGEST);

const LONGEST = 2 ** 31 - 1;

/** Answers in time, or throws `timeout`; the work itself has to see to it that it ends. */
export async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  if (milliseconds <= 0) throw tooLate();

  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(tooLate());
    }, milliseconds);
  });
  try {
    return await Promise.race([work(), deadline]);
  } catch (cause) {
    // The one place where the database's own errors become the shop's.
    throw asShopError(cause);
  } finally {
    clearTimeout(timer);
  }
}

const tooLate = (): ShopError => new ShopError('timeout', 'the shop took too long');
