/** Chance that repeats itself: the same seed always tells the same numbers, each at least 0 and below 1. */
export function randomFrom(seed: number): () => number {
  // mulberry32: small, fast, and good enough for shopping lists.
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number that is always the same for the same text. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  // FNV-1a.
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** A whole number from `least` to `most`, both included. */
export const between = (random: () => number, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));
