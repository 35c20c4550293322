import type { Manner } from './words.ts';

/** One of several wordings, another one each turn (V30). */
export function oneOf<T>({ pick }: Manner, wordings: readonly [T, ...T[]]): T {
  return wordings[Math.abs(Math.trunc(pick)) % wordings.length] ?? wordings[0];
}
