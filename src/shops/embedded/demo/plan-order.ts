import type { Window } from '../../../commerce/instant.ts';
import { deliveryDays } from '../quote/delivery-days.ts';
import { priceLines, subtotalOf } from '../quote/price-lines.ts';
import type { DemoCustomer, DemoItem } from './demo-customer.ts';
import { demoServices, demoSettings, demoTaxRates } from './demo-shop.ts';
import { goodsCalled } from './goods.ts';
import { pastPrice } from './past-price.ts';
import type { PlannedOrder } from './planned-order.ts';

type Bought = Pick<PlannedOrder, 'amounts' | 'customer' | 'lines' | 'option' | 'placedAt'>;

/** What somebody bought so long ago, at the prices and fees of the shop's own rules. */
export function boughtBy(
  customer: DemoCustomer,
  items: readonly DemoItem[],
  {
    placedAt,
    now,
    option = 'standard',
  }: { readonly placedAt: Date; readonly now: Date; readonly option?: string },
): Bought {
  const daysAgo = Math.floor((now.getTime() - placedAt.getTime()) / DAY);
  const wanted = items.map(({ sku, quantity }) => {
    const { price, tax_class } = goodsCalled(sku);
    return { row: { sku, price: pastPrice(sku, price, daysAgo), tax_class }, quantity };
  });
  const { lines, amounts } = priceLines(wanted, {
    percentOff: 0,
    fee: feeOf(option, subtotalOf(wanted)),
    taxRates: ratesIn(homeOf(customer).region),
  });
  return {
    customer,
    placedAt,
    option,
    amounts,
    lines: lines.map(({ row, ...line }) => ({ ...line, sku: row.sku, price: row.price })),
  };
}

/** When a delivery would have been promised at that moment. */
export function promisedAt(placedAt: Date, option: string): Window {
  const [first] = deliveryDays(serviceCalled(option), placedAt, demoSettings.time_zone);
  if (first === undefined) throw new RangeError(`never delivers: ${option}`);
  return first.window;
}

/** Where their orders go. */
export function homeOf({ id, addresses, formerly }: DemoCustomer) {
  const home = formerly?.address ?? addresses[0];
  if (home === undefined) throw new RangeError(`nowhere to deliver to: ${id}`);
  return home;
}

const DAY = 86_400_000;

function serviceCalled(option: string) {
  const service = demoServices.find(({ id }) => id === option);
  if (service === undefined) throw new RangeError(`no such delivery: ${option}`);
  return service;
}

function feeOf(option: string, subtotal: number): number {
  const { fee, free_from } = serviceCalled(option);
  return typeof free_from === 'number' && subtotal >= free_from ? 0 : fee;
}

const ratesIn = (region: string): ReadonlyMap<string, number> =>
  new Map(
    demoTaxRates
      .filter((rate) => rate.region === region)
      .map(({ tax_class, parts_per_million }) => [tax_class, parts_per_million]),
  );
