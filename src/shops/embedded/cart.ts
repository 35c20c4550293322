import { sql, type RawBuilder } from 'kysely';
import type { Cart, CartChange } from '../../commerce/cart.ts';
import { lineItemId, type CustomerId, type VariantId } from '../../commerce/ids.ts';
import { money, sum, times } from '../../commerce/money.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Books } from './books.ts';
import { checkedQuantity, MOST } from './checked-quantity.ts';
import { currencyOf } from './profile.ts';
import { pricedShelf, toVariant } from './shelf.ts';

/** What waits to be bought, at the prices of this moment, in the order in which it was added. */
export async function cart(db: Books, locale: Locale, customer: CustomerId): Promise<Cart> {
  const of = await currencyOf(db);
  const version = await cartVersion(db, customer);
  const rows = await pricedShelf(db, locale)
    .innerJoin('shop.cart_lines as l', 'l.variant', 'v.id')
    .where('l.customer', '=', customer)
    .select('l.quantity')
    .orderBy('l.position')
    .execute();
  const lineItems = rows.map((row) => {
    const price = money(row.price, of);
    return {
      id: lineItemId(row.id),
      variant: toVariant(row),
      quantity: row.quantity,
      price,
      total: times(price, row.quantity),
    };
  });
  const totals = lineItems.map((line) => line.total);
  return { version, lineItems, subtotal: sum(totals, of) };
}

/** Changes with every change of the cart; `0` before the first. */
export async function cartVersion(db: Books, customer: CustomerId): Promise<string> {
  const row = await db
    .selectFrom('shop.carts')
    .select('version')
    .where('customer', '=', customer)
    .executeTakeFirst();
  return String(row?.version ?? 0);
}

/** Makes all of the changes, one after the other; things that the shop has never sold are left out. */
export async function changeCart(
  tx: Books,
  customer: CustomerId,
  changes: readonly CartChange[],
): Promise<void> {
  await tx
    .insertInto('shop.carts')
    .values({ customer, version: 1 })
    .onConflict((conflict) =>
      conflict.column('customer').doUpdateSet({ version: sql<number>`carts.version + 1` }),
    )
    .execute();
  for (const change of changes) await changed(tx, customer, change);
}

async function changed(tx: Books, customer: CustomerId, change: CartChange): Promise<void> {
  switch (change.kind) {
    case 'clear':
      await tx.deleteFrom('shop.cart_lines').where('customer', '=', customer).execute();
      return;
    case 'add':
      await put(tx, customer, change, sql`least(cart_lines.quantity + excluded.quantity, ${MOST})`);
      return;
    case 'set':
      if (change.quantity === 0) await remove(tx, customer, change.variant);
      else await put(tx, customer, change, sql`excluded.quantity`);
  }
}

/** One line a variant: what happens to the quantity of a line that is there already is for the caller to say. */
async function put(
  tx: Books,
  customer: CustomerId,
  { variant, quantity }: { readonly variant: VariantId; readonly quantity: number },
  quantityThen: RawBuilder<number>,
): Promise<void> {
  await tx
    .insertInto('shop.cart_lines')
    .columns(['customer', 'variant', 'quantity'])
    .expression((from) =>
      from
        .selectFrom('shop.variants')
        .where('id', '=', variant)
        .select((row) => [
          row.val<string>(customer).as('customer'),
          'id',
          sql<number>`${checkedQuantity(quantity)}::int`.as('quantity'),
        ]),
    )
    .onConflict((conflict) =>
      conflict.columns(['customer', 'variant']).doUpdateSet({ quantity: quantityThen }),
    )
    .execute();
}

async function remove(tx: Books, customer: CustomerId, variant: VariantId): Promise<void> {
  await tx
    .deleteFrom('shop.cart_lines')
    .where('customer', '=', customer)
    .where('variant', '=', variant)
    .execute();
}
