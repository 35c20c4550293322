/** A name for each, by which it cannot be taken for another: the short one, unless others go by the same. */
export function unlike<T>(
  all: readonly T[],
  short: (each: T) => string,
  long: (each: T) => string,
): readonly string[] {
  const names = all.map(short);
  return all.map((each, at) => {
    const name = names[at] ?? long(each);
    return names.some((other, place) => other === name && place !== at) ? long(each) : name;
  });
}
