import type { Migration } from 'kysely';
import { goods } from './0001-goods.ts';
import { customers } from './0002-customers.ts';
import { orders } from './0003-orders.ts';
import { emails } from './0004-emails.ts';

const migrations: Readonly<Record<string, Migration>> = {
  '0001-goods': goods,
  '0002-customers': customers,
  '0003-orders': orders,
  '0004-emails': emails,
};

/** How the shop's books came to be, oldest first. */
export const shopMigrations = { name: 'shop', migrations } as const;
