/** One element of a DER encoding (X.690): its tag and what it contains. */
export interface Der {
  readonly tag: number;
  readonly value: Buffer;
}

/** The elements that stand one after another in `bytes`. Throws when they do not fit. */
export function derIn(bytes: Buffer): readonly Der[] {
  const elements: Der[] = [];
  let at = 0;
  while (at < bytes.length) {
    const { start, length } = contentsAt(bytes, at);
    if (start + length > bytes.length) throw new RangeError('a DER element is longer than what holds it');
    elements.push({ tag: bytes.readUInt8(at), value: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return elements;
}

/** Lengths under 128 are one byte; above, that byte says how many bytes the length has. */
function contentsAt(bytes: Buffer, at: number): { readonly start: number; readonly length: number } {
  const first = bytes.readUInt8(at + 1);
  if (first < 0x80) return { start: at + 2, length: first };
  const size = first & 0x7f;
  return { start: at + 2 + size, length: bytes.readUIntBE(at + 2, size) };
}
