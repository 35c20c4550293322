import type { WantedItem } from '../commerce/checkout.ts';
import { millisecondsBetween, type Instant } from '../commerce/instant.ts';
import type { Order } from '../commerce/order.ts';
import { fingerprintOf, itemsOf } from './fingerprint.ts';

/** The order of the very same things that was placed within the repeat window, if there is one (V10). */
export function orderedLately(
  items: readonly WantedItem[],
  lately: readonly Order[],
  now: Instant,
  repeatSeconds: number,
): Order | undefined {
  const wanted = fingerprintOf(items);
  return lately.find(
    ({ canceledAt, lineItems, placedAt }) =>
      canceledAt === undefined &&
      millisecondsBetween(placedAt, now) <= repeatSeconds * 1000 &&
      fingerprintOf(itemsOf(lineItems)) === wanted,
  );
}
