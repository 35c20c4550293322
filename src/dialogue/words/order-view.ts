import type { LineItem } from '../../commerce/cart.ts';
import type { Address, PaymentInstrument } from '../../commerce/customer.ts';
import { sum, type Money } from '../../commerce/money.ts';
import { totalOf, type Total, type TotalType } from '../../commerce/totals.ts';
import type { Variant } from '../../commerce/product.ts';
import type { Locale } from '../../locales/locale.ts';
import { sayMoney } from '../../locales/say-money.ts';
import type { View, ViewItem, ViewRow } from '../view.ts';
import { sentence } from './sentence.ts';

/** What is written on the card of an order, in one language. */
export interface OrderLabels {
  readonly locale: Locale;
  readonly totals: Readonly<Record<TotalType, string>>;
  /** What delivery costs when it costs nothing. */
  readonly free: string;
  readonly deliverTo: string;
  readonly arrives: string;
  readonly payWith: string;
  readonly name: (variant: Variant) => string;
  readonly place: (address: Address) => string;
  readonly card: (instrument: PaymentInstrument) => string;
}

interface Shown {
  readonly title: string;
  readonly subtitle?: string;
  readonly lineItems: readonly LineItem[];
  readonly totals: readonly Total[];
  readonly destination: Address | undefined;
  /** As it is said, alone. */
  readonly arrives: string | undefined;
  readonly instrument?: PaymentInstrument;
}

export type OrderView = Extract<View, { readonly kind: 'order' }>;

/** A quote or an order on a screen: all of its lines, what it comes to, where and when it arrives. */
export const orderView = (shown: Shown, labels: OrderLabels): OrderView => ({
  kind: 'order',
  title: shown.title,
  ...(shown.subtitle !== undefined && { subtitle: shown.subtitle }),
  lines: shown.lineItems.map((line) => lineOf(line, labels)),
  totals: totalsOf(shown.totals, labels),
  facts: factsOf(shown, labels),
});

/** One of the amounts that make up the total, if the shop named it: two discounts are told as one. */
export function amountOf(totals: readonly Total[], type: TotalType): Money | undefined {
  const [first, ...more] = totals.filter((total) => total.type === type).map(({ amount }) => amount);
  return first === undefined ? undefined : sum([first, ...more], first.currency);
}

const lineOf = ({ price, quantity, total, variant }: LineItem, { locale, name }: OrderLabels): ViewItem => ({
  title: sentence(name(variant)),
  ...(quantity > 1 && { detail: `${quantity} × ${sayMoney(locale, price)}` }),
  amount: sayMoney(locale, total),
  ...(variant.image !== undefined && { image: variant.image }),
});

const ORDER: readonly TotalType[] = ['subtotal', 'discount', 'fulfillment', 'tax', 'total'];

/** The grand total last. Nothing that is nothing, but for delivery: that it is free is worth knowing. */
const totalsOf = (
  totals: readonly Total[],
  { free, locale, totals: labels }: OrderLabels,
): readonly ViewRow[] =>
  ORDER.flatMap((type) => {
    const amount = type === 'total' ? totalOf({ totals }, type) : amountOf(totals, type);
    if (amount === undefined) return [];
    if (amount.minor === 0 && type === 'fulfillment') return [{ label: labels[type], value: free }];
    if (amount.minor === 0 && (type === 'discount' || type === 'tax')) return [];
    return [{ label: labels[type], value: sayMoney(locale, amount) }];
  });

function factsOf({ arrives, destination, instrument }: Shown, labels: OrderLabels): readonly ViewRow[] {
  return [
    ...(destination === undefined ? [] : [{ label: labels.deliverTo, value: labels.place(destination) }]),
    ...(arrives === undefined ? [] : [{ label: labels.arrives, value: sentence(arrives) }]),
    ...(instrument === undefined ? [] : [{ label: labels.payWith, value: labels.card(instrument) }]),
  ];
}
