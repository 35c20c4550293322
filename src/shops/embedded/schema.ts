import type { CustomerTables } from './tables/customer-tables.ts';
import type { DeliveryTables } from './tables/delivery-tables.ts';
import type { GoodsTables } from './tables/goods-tables.ts';
import type { OrderTables } from './tables/order-tables.ts';

/** The shop's books, as they lie in PostgreSQL. */
export interface ShopTables extends GoodsTables, CustomerTables, OrderTables, DeliveryTables {}
