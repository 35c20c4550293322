/** What a JSON object holds, before anybody has looked. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of what may be an object; of anything else, none. */
export const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});

/** A field's fields. Only what was sent counts: nothing is inherited, whatever the name. */
export const fieldsAt = (from: Fields, name: string): Fields => fieldsOf(valueAt(from, name));

/** A field that is a text and says something. */
export function textAt(from: Fields, name: string): string | undefined {
  const value = valueAt(from, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Amazon's ids have at most 255 characters, all of them plain. */
const ID = /^[\x20-\x7e]{1,512}$/;

/** A field that is an id. What is none was made up to fill or break our books, and names nothing. */
export function idAt(from: Fields, name: string): string | undefined {
  const id = textAt(from, name);
  return id !== undefined && ID.test(id) ? id : undefined;
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
