/** Remembers things for a while, and no more than `capacity` of them: the oldest go first. */
export interface ExpiringMap<T> {
  get(key: string): T | undefined;
  set(key: string, value: T, seconds: number): void;
}

/** `now` is in milliseconds. */
export function expiringMap<T>(now: () => number, capacity: number): ExpiringMap<T> {
  const entries = new Map<string, { readonly value: T; readonly until: number }>();

  const makeRoom = (): void => {
    for (const [key, { until }] of entries) {
      if (entries.size < capacity && until > now()) return;
      entries.delete(key);
    }
  };

  return {
    get: (key) => {
      const entry = entries.get(key);
      return entry !== undefined && entry.until > now() ? entry.value : undefined;
    },
    set: (key, value, seconds) => {
      // A map keeps the order in which things came in: what is written again comes in again.
      entries.delete(key);
      makeRoom();
      entries.set(key, { value, until: now() + seconds * 1000 });
    },
  };
}
