import type { SinceLastTime } from './quote-words.ts';

/** Of all that changed since last time, what got much dearer: that is always said (V22). */
export function onlyMuchDearer(since: SinceLastTime | undefined): SinceLastTime | undefined {
  const prices = since?.kind === 'prices' ? since.prices.filter(({ muchDearer }) => muchDearer) : [];
  return prices.length === 0 ? undefined : { kind: 'prices', prices };
}
