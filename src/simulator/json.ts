/** An object that came over the wire, of which nothing else is known. */
export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at the end of a path into something unknown, if there is such a path. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

export const recordAt = (value: unknown, ...path: readonly string[]): Json => {
  const found = at(value, ...path);
  return isRecord(found) ? found : {};
};

export const textAt = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
};

export const listAt = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found: unknown = at(value, ...path);
  return Array.isArray(found) ? found : [];
};
