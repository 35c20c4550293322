/** What a JSON object holds, before anybody has looked. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of what may be an object; of anything else, none. */
export const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});

/** A field's fields. Only what was sent counts: nothing is inherited, whatever the name. */
export const fieldsAt = (from: Fields, name: string): Fields => fieldsOf(valueAt(from, name));

/** A field that is a text; of anything else, an empty one. */
export function textAt(from: Fields, name: string): string {
  const value = valueAt(from, name);
  return typeof value === 'string' ? value : '';
}

/** A field that is a number, or a text that is one; of anything else, 0. */
export function numberAt(from: Fields, name: string): number {
  const value = valueAt(from, name);
  // Asking an object for its number may throw: a request can bring its own `valueOf`.
  return typeof value === 'number' || typeof value === 'string' ? Number(value) || 0 : 0;
}

export const valueAt = (from: Fields, name: string): unknown =>
  Object.hasOwn(from, name) ? from[name] : undefined;

/** The entries of what may be a list; of anything else, none. */
export function listAt(from: Fields, name: string): readonly unknown[] {
  const value = valueAt(from, name);
  return Array.isArray(value) ? value : [];
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
