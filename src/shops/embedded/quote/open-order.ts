import type { CustomerId, OrderId } from '../../../commerce/ids.ts';
import type { Books } from '../books.ts';
import { orderRows, type OrderRow } from '../orders/order-rows.ts';
import { isOpen } from '../orders/to-order.ts';

/** The customer's own order, as long as nothing of it has left the house. */
export async function openOrder(
  db: Books,
  customer: CustomerId,
  id: OrderId | undefined,
): Promise<OrderRow | undefined> {
  if (id === undefined) return undefined;
  const row = await orderRows(db)
    .where('o.id', '=', id)
    .where('o.customer', '=', customer)
    .executeTakeFirst();
  return row !== undefined && isOpen(row) ? row : undefined;
}
