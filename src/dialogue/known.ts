import type { Customer } from '../commerce/customer.ts';
import type { Order } from '../commerce/order.ts';
import type { Purchase } from '../commerce/product.ts';
import type { ShopProfile } from '../commerce/shop.ts';
import type { Tools } from './ports.ts';
import { allPurchases } from './purchases.ts';
import { shopperCallOf, type LinkedTurn } from './turn.ts';

/** What a quote is put together from, beside the quote. */
export interface Known {
  readonly customer: Customer;
  readonly lately: readonly Order[];
  readonly profile: ShopProfile;
  readonly purchases: readonly Purchase[];
}

const LATELY = 10;

/** Asks the shop for all of it at once: a customer is waiting. */
export async function knownOf(turn: LinkedTurn, { shop }: Tools): Promise<Known> {
  const call = shopperCallOf(turn);
  const [customer, { items: lately }, profile, purchases] = await Promise.all([
    shop.customer(call),
    shop.orders(call, { limit: LATELY }),
    shop.profile(call),
    allPurchases(shop, call),
  ]);
  return { customer, lately, profile, purchases };
}
