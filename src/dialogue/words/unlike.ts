/** A name for each, by which it cannot be taken for another: the short ones, unless two are the same. */
export function unlike<T>(
  all: readonly T[],
  short: (each: T) => string,
  long: (each: T) => string,
): readonly string[] {
  const names = all.map(short);
  return new Set(names).size === names.length ? names : all.map(long);
}
