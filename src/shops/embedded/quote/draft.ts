import type { Checkout, CheckoutProblem } from '../../../commerce/checkout.ts';
import { lineItemId } from '../../../commerce/ids.ts';
import { money, times, type Currency } from '../../../commerce/money.ts';
import type { ShopProfile } from '../../../commerce/shop.ts';
import type { Books } from '../books.ts';
import { cartVersion } from '../cart.ts';
import { wallTime } from '../local-time.ts';
import type { OrderRow } from '../orders/order-rows.ts';
import { profile } from '../profile.ts';
import { toVariant } from '../shelf.ts';
import { buyer, type Buyer } from './buyer.ts';
import { fulfillment, type Delivery } from './fulfillment.ts';
import { openOrder } from './open-order.ts';
import { priceLines, subtotalOf, type PricedLine, type Wanted } from './price-lines.ts';
import { goodsProblems, minimumProblems, paymentProblems } from './problems.ts';
import { percentOff, taxRates } from './rates.ts';
import { termsOf } from './terms-of.ts';
import { totalsOf, type Amounts } from './totals.ts';
import { basket, type Basket } from './wanted.ts';
import type { Wish } from './wish.ts';

/** A quote before it is written down, with what is needed to complete it. */
export interface Draft {
  readonly checkout: Omit<Checkout, 'id' | 'expiresAt'>;
  /** Equal for two drafts that agree in everything that a customer agrees to. */
  readonly terms: string;
  readonly lines: readonly PricedLine[];
  readonly amounts: Amounts;
  readonly buyer: Buyer;
  /** The open order that it is added to. */
  readonly order: OrderRow | undefined;
}

/** Prices a wish as it would be bought at this moment, and finds all that stands in its way. */
export async function draft(db: Books, wish: Wish): Promise<Draft> {
  const shop = await profile(db);
  const order = await openOrder(db, wish.customer, wish.request.addTo);
  const who = await buyer(db, wish, order);
  const goods = await basket(db, wish.locale, wish.customer, wish.request.items);
  const subtotal = subtotalOf(goods.lines);
  const delivery = await fulfillment(db, wish, { shop, subtotal, buyer: who, order });
  const priced = await price(db, goods.lines, delivery, wish.at);
  const problems = problemsOf(wish, goods, who, delivery, shop);
  const checkout = toCheckout(wish, priced, delivery, who, problems, shop.currency);
  const version = wish.request.items === 'cart' ? await cartVersion(db, wish.customer) : undefined;
  return { checkout, terms: termsOf(checkout, version), ...priced, buyer: who, order };
}

interface Priced {
  readonly lines: readonly PricedLine[];
  readonly amounts: Amounts;
}

async function price(
  db: Books,
  lines: readonly Wanted[],
  { fulfillment: found }: Delivery,
  at: Date,
): Promise<Priced> {
  return priceLines(lines, {
    percentOff: await percentOff(db, subtotalOf(lines), at),
    fee: found?.selected.price.minor ?? 0,
    taxRates: await taxRates(db, found?.destination),
  });
}

function problemsOf(
  { request, at }: Wish,
  goods: Basket,
  who: Buyer,
  delivery: Delivery,
  shop: ShopProfile,
): readonly CheckoutProblem[] {
  const subtotal = money(subtotalOf(goods.lines), shop.currency);
  return [
    ...goodsProblems(goods, who, wallTime(at, shop.timeZone).day),
    ...minimumProblems(subtotal, request.addTo === undefined ? shop.minimumOrder : undefined),
    ...delivery.problems,
    ...paymentProblems(who),
  ];
}

const toCheckout = (
  { request }: Wish,
  { lines, amounts }: Priced,
  delivery: Delivery,
  { instrument }: Buyer,
  problems: readonly CheckoutProblem[],
  of: Currency,
): Draft['checkout'] => ({
  status: problems.length === 0 ? 'ready_for_complete' : 'incomplete',
  lineItems: lines.map(({ row, quantity }) => {
    const each = money(row.price, of);
    return {
      id: lineItemId(row.id),
      variant: toVariant(row),
      quantity,
      price: each,
      total: times(each, quantity),
    };
  }),
  totals: totalsOf(amounts, of),
  ...(delivery.fulfillment !== undefined && { fulfillment: delivery.fulfillment }),
  ...(instrument !== undefined && { instrument: instrument.shown }),
  ...(request.addTo !== undefined && { addsTo: request.addTo }),
  problems,
});
