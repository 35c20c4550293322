import { currency, money, type Currency } from '../../commerce/money.ts';
import type { Capabilities, ShopProfile } from '../../commerce/shop.ts';
import { ShopError } from '../../commerce/shop-error.ts';
import type { Books } from './books.ts';

const capabilities: Capabilities = {
  cancel: true,
  addToOrder: true,
  edit: false,
  returns: false,
  deliverySlots: true,
  restockNotices: true,
};

/** Who sells here, and on what terms. */
export async function profile(db: Books): Promise<ShopProfile> {
  const row = await db.selectFrom('shop.settings').selectAll().executeTakeFirst();
  if (row === undefined) throw notOpen();
  const of = currency(row.currency);
  return {
    name: row.name,
    currency: of,
    timeZone: row.time_zone,
    capabilities,
    support: {
      ...(row.support_phone !== null && { phone: row.support_phone }),
      ...(row.support_email !== null && { email: row.support_email }),
    },
    ...(row.minimum_order !== null && { minimumOrder: money(row.minimum_order, of) }),
    ...(row.url !== null && { url: row.url }),
  };
}

/** What the shop reckons in. */
export async function currencyOf(db: Books): Promise<Currency> {
  const row = await db.selectFrom('shop.settings').select('currency').executeTakeFirst();
  if (row === undefined) throw notOpen();
  return currency(row.currency);
}

const notOpen = (): ShopError =>
  new ShopError('misbehaved', 'the shop has never been opened: it has no settings');
