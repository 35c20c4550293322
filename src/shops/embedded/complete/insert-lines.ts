import type { Books } from '../books.ts';
import type { PricedLine } from '../quote/price-lines.ts';

/** Where lines go: into which order, which parcel, and after how many lines that are there already. */
export interface Room {
  readonly order: string;
  readonly parcel: string;
  readonly after: number;
}

/** Writes down what was bought, and packs it. */
export async function insertLines(
  tx: Books,
  { order, parcel, after }: Room,
  lines: readonly PricedLine[],
): Promise<void> {
  const numbered = lines.map((line, index) => ({ ...line, position: after + index + 1 }));
  const idOf = (position: number): string => `${order}-L${position}`;
  await tx
    .insertInto('shop.order_lines')
    .values(
      numbered.map(({ row, quantity, discount, tax, position }) => ({
        id: idOf(position),
        order_id: order,
        position,
        variant: row.id,
        quantity,
        price: row.price,
        discount,
        tax,
      })),
    )
    .execute();
  await tx
    .insertInto('shop.parcel_lines')
    .values(numbered.map(({ quantity, position }) => ({ parcel, line: idOf(position), quantity })))
    .execute();
}
