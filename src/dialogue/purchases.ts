import type { Purchase } from '../commerce/product.ts';
import type { Shop, ShopperCall } from '../commerce/shop.ts';

/** Nobody remembers more than this; a shop may page as it likes. */
const MOST_PAGES = 10;

/** All that a customer has bought, latest first. */
export async function allPurchases(shop: Shop, call: ShopperCall): Promise<readonly Purchase[]> {
  const purchases: Purchase[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, next } = await shop.purchases(call, cursor);
    purchases.push(...items);
    if (next === undefined) break;
    cursor = next;
  }
  return purchases;
}
