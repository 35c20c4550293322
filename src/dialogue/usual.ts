import { millisecondsBetween, type Instant } from '../commerce/instant.ts';
import type { Purchase } from '../commerce/product.ts';

const A_HABIT = 3;
const FORGOTTEN_MS = 120 * 24 * 60 * 60 * 1000;

/** "The usual": what is bought most often and was not given up, if anything has become a habit. */
export function usualOf(purchases: readonly Purchase[], now: Instant): Purchase | undefined {
  const habits = purchases.filter(
    ({ lastAt, orders }) => orders >= A_HABIT && millisecondsBetween(lastAt, now) < FORGOTTEN_MS,
  );
  return habits.reduce<Purchase | undefined>(
    (most, each) => (most === undefined || each.orders > most.orders ? each : most),
    undefined,
  );
}
