import type { Shop } from '../../commerce/shop.ts';
import type { Counter } from './books.ts';
import { cancel } from './cancel.ts';
import { cart, changeCart } from './cart.ts';
import { changing } from './changing.ts';
import { complete } from './complete/complete.ts';
import { customer } from './customer.ts';
import { listings } from './listings.ts';
import { offers } from './offers.ts';
import { order, orders, outcomeOf } from './orders/orders.ts';
import { profile } from './profile.ts';
import { purchases } from './purchases.ts';
import { quote } from './quote/quote.ts';
import { reading } from './reading.ts';
import { substitutes } from './substitutes.ts';
import { watchRestock } from './watch-restock.ts';

/** A whole shop in PostgreSQL, for those who have no other: it keeps every promise of the port, or throws. */
export const embeddedShop = (counter: Counter): Shop => ({
  profile: (call) => reading(counter, call, profile),
  listings: (call, cursor) => reading(counter, call, (db) => listings(db, call, counter.now(), cursor)),
  offers: (call, variants) => reading(counter, call, (db) => offers(db, call, counter.now(), variants)),
  substitutes: (call, variant) =>
    reading(counter, call, (db) => substitutes(db, call, counter.now(), variant)),

  customer: (call) => reading(counter, call, (db) => customer(db, call.shopper.customer, counter.now())),
  purchases: (call, cursor) => reading(counter, call, (db) => purchases(db, call, counter.now(), cursor)),
  orders: (call, query) => reading(counter, call, (db) => orders(db, call, query)),
  order: (call, id) => reading(counter, call, (db) => order(db, call, id)),
  outcomeOf: (call, checkout) => reading(counter, call, (db) => outcomeOf(db, call, checkout)),
  cart: (call) => reading(counter, call, (db) => cart(db, call.locale, call.shopper.customer)),

  changeCart: (call, changes) =>
    changing(counter, call, 'changeCart', async ({ tx }) => {
      await changeCart(tx, call.shopper.customer, changes);
      return cart(tx, call.locale, call.shopper.customer);
    }),
  quote: (call, request) => changing(counter, call, 'quote', (change) => quote(change, call, request)),
  complete: (call, checkout) =>
    changing(counter, call, 'complete', (change) => complete(change, call, checkout)),
  cancel: (call, id) => changing(counter, call, 'cancel', (change) => cancel(change, call, id)),
  watchRestock: (call, variant) =>
    changing(counter, call, 'watchRestock', (change) => watchRestock(change, call, variant)),
});
