/** More of one thing than any shop has, and little enough that no price times it is too much to count. */
export const MOST = 1_000_000;

/** A number of pieces that can be meant. Whoever asks for another one has not listened to the customer. */
export function checkedQuantity(quantity: number): number {
  if (!Number.isInteger(quantity) || quantity < 1) throw new RangeError(`not a quantity: ${quantity}`);
  return Math.min(quantity, MOST);
}
