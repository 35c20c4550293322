import { sameMoney } from '../../commerce/money.ts';
import type { Change } from '../../orders/changes.ts';
import type { PriceSince, SinceLastTime } from './quote-words.ts';

/** Of all that changed since last time, what got much dearer: that is always said (V22), though not twice. */
export function onlyMuchDearer(
  since: SinceLastTime | undefined,
  said: readonly Change[] = [],
): SinceLastTime | undefined {
  const all = since?.kind === 'prices' ? since.prices : [];
  const prices = all.filter((price) => price.muchDearer && !said.some((change) => tells(change, price)));
  return prices.length === 0 ? undefined : { kind: 'prices', prices };
}

/** It was quoted at what it cost last time, so that it went up since the quote says it all. */
const tells = (change: Change, { before, variant }: PriceSince): boolean =>
  change.kind === 'price' && change.variant.id === variant.id && sameMoney(change.before, before);
