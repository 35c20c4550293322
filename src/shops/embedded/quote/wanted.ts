import type { QuoteRequest } from '../../../commerce/checkout.ts';
import { variantId, type CustomerId, type VariantId } from '../../../commerce/ids.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { Books } from '../books.ts';
import { checkedQuantity } from '../checked-quantity.ts';
import { pricedShelf } from '../shelf.ts';
import type { Wanted } from './price-lines.ts';

/** What is to be bought; `unknown` are things that the shop has never heard of. */
export interface Basket {
  readonly lines: readonly Wanted[];
  readonly unknown: readonly VariantId[];
}

/** Looks up what is wanted, as it stands on the shelf now; the same thing twice is one line. */
export async function basket(
  db: Books,
  locale: Locale,
  customer: CustomerId,
  items: QuoteRequest['items'],
): Promise<Basket> {
  const quantities = await quantitiesOf(db, customer, items);
  if (quantities.size === 0) return { lines: [], unknown: [] };

  const ids = [...quantities.keys()];
  const rows = await pricedShelf(db, locale).where('v.id', 'in', ids).execute();
  const known = new Map(rows.map((row) => [row.id, row]));
  return {
    lines: [...quantities].flatMap(([id, quantity]) => {
      const row = known.get(id);
      return row === undefined ? [] : [{ row, quantity }];
    }),
    unknown: ids.filter((id) => !known.has(id)),
  };
}

/** The variants that are wanted, for whoever has to lock them first. */
export const wantedIds = async (
  db: Books,
  customer: CustomerId,
  items: QuoteRequest['items'],
): Promise<readonly VariantId[]> => [...(await quantitiesOf(db, customer, items)).keys()];

async function quantitiesOf(
  db: Books,
  customer: CustomerId,
  items: QuoteRequest['items'],
): Promise<ReadonlyMap<VariantId, number>> {
  const wanted = items === 'cart' ? await cartItems(db, customer) : items;
  const quantities = new Map<VariantId, number>();
  for (const { variant, quantity } of wanted) {
    quantities.set(variant, checkedQuantity(checkedQuantity(quantity) + (quantities.get(variant) ?? 0)));
  }
  return quantities;
}

async function cartItems(db: Books, customer: CustomerId) {
  const rows = await db
    .selectFrom('shop.cart_lines')
    .select(['variant', 'quantity'])
    .where('customer', '=', customer)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ variant: variantId(row.variant), quantity: row.quantity }));
}
