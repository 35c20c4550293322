/** The same function, made once a key: what Intl makes is dear to make and never changes. */
export function remembered<T>(make: (key: string) => T, most = 500): (key: string) => T {
  const made = new Map<string, T>();

  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;

    // Keys may come from outside, so their number is bounded; starting over is simple and rare.
    if (made.size >= most) made.clear();
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
