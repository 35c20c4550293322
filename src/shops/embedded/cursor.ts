/** A place in a list: what its last entry was sorted by, and the moment that the whole list is told of. */
export interface Place {
  readonly after: string;
  readonly id: string;
  readonly asOf: string;
}

/** The place as an opaque text. */
export const cursorAt = ({ after, id, asOf }: Place): string =>
  Buffer.from(JSON.stringify([after, id, asOf])).toString('base64url');

/** The place that `cursorAt` wrote down; without a cursor there is none. Anything else never came from this shop. */
export function placeOf(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const place = parsed(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(place)) throw notOurs();

  const [after, id, asOf] = place.map(String);
  if (after === undefined || id === undefined || asOf === undefined) throw notOurs();
  return { after, id, asOf };
}

const notOurs = (): RangeError => new RangeError('not a cursor of this shop');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours, then; the caller says so.
    return undefined;
  }
}
