/** Half a character, as cutting a text short leaves it, and the one character that PostgreSQL cannot keep. */
const UNKEEPABLE = /\p{Surrogate}|\0/gu;

/** A value as PostgreSQL's `jsonb` takes it: what was said may hold anything, and must not keep an order from its record. */
export const json = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replace(UNKEEPABLE, '\ufffd') : part,
  );
