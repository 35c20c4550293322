import { sql } from 'kysely';
import type { Books } from '../books.ts';
import { isSlot } from '../quote/delivery-options.ts';
import type { Draft } from '../quote/draft.ts';

/** Takes the goods off the shelf, and a place in the slot if one was chosen. */
export async function takeGoods(tx: Books, { checkout, lines, order }: Draft): Promise<void> {
  const taken = lines.map(({ row, quantity }) => ({ variant: row.id, quantity: -quantity }));
  await moveStock(tx, taken);
  const slot = checkout.fulfillment?.selected.id;
  // What is added to an order comes with it, and its slot has been taken before.
  if (order === undefined && slot !== undefined && isSlot(slot)) await moveSlot(tx, slot, 1);
}

/** Puts so many of each back on the shelf, or takes them off it. */
export async function moveStock(
  tx: Books,
  moves: readonly { readonly variant: string; readonly quantity: number }[],
): Promise<void> {
  const variants = moves.map((move) => move.variant);
  const quantities = moves.map((move) => move.quantity);
  await sql`
    update shop.offers as o set on_hand = o.on_hand + moved.quantity
    from (
      select variant, sum(quantity)::int as quantity
      from unnest(${variants}::text[], ${quantities}::int[]) as m(variant, quantity)
      group by variant
    ) as moved
    where o.variant = moved.variant
  `.execute(tx);
}

/** Takes a place in a delivery slot, or gives it back. */
export async function moveSlot(tx: Books, slot: string, by: 1 | -1): Promise<void> {
  await tx
    .updateTable('shop.slot_bookings')
    .set({ taken: sql<number>`greatest(0, taken + ${by})` })
    .where('slot', '=', slot)
    .execute();
}
