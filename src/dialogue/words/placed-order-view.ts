import { isOnItsWay, parcelsWith } from '../../commerce/order-progress.ts';
import type { Order, OrderLineItem } from '../../commerce/order.ts';
import { sayDate, sayMoment } from '../../locales/say-date.ts';
import { sayMoney } from '../../locales/say-money.ts';
import { sayWindow } from '../../locales/say-window.ts';
import type { View, ViewItem, ViewLink, ViewRow } from '../view.ts';
import { orderView, type OrderLabels } from './order-view.ts';
import { newsOf, type ParcelNews } from './parcel-news.ts';
import { refundOf } from './refund-of.ts';
import { sentence } from './sentence.ts';
import type { OrderFacts } from './status-words.ts';
import { tidy } from './tidy.ts';

/** What is written on the card of an order that was placed, in one language. */
export interface PlacedLabels {
  readonly base: OrderLabels;
  readonly title: string;
  /** "Placed yesterday". */
  readonly placed: (day: string) => string;
  readonly canceled: (day: string) => string;
  readonly returned: (count: number) => string;
  readonly parcel: Readonly<Record<ParcelNews['kind'], string>>;
  readonly noDate: string;
  readonly sentTo: string;
  readonly paidWith: string;
  readonly refunded: string;
  readonly refundComing: string;
  /** Opens the carrier's page: a number is never spoken (V28). */
  readonly track: string;
}

/** An order on a screen: its lines, what it came to, when and where it comes or came, and what came back. */
export function placedOrderView(facts: OrderFacts, labels: PlacedLabels): View {
  const { order } = facts;
  const { base, title } = labels;
  const subtitle = subtitleOf(facts, labels);
  const view = orderView({ ...order, title, subtitle, destination: undefined, arrives: undefined }, base);
  return {
    ...view,
    lines: view.lines.map((line, at) => withReturned(line, order.lineItems[at], labels)),
    facts: [
      ...(order.canceledAt === undefined ? parcelFacts(facts, labels) : []),
      { label: labels.sentTo, value: base.place(order.destination) },
      ...paymentFacts(order, labels),
      ...refundFacts(facts, labels),
    ],
    ...linkTo(facts, labels),
  };
}

/** Where the parcel is that comes next. */
function linkTo({ about, order }: OrderFacts, { track }: PlacedLabels): { readonly link?: ViewLink } {
  const [next] = parcelsWith(order, about ?? [])
    .filter((parcel) => isOnItsWay(parcel) && parcel.trackingUrl !== undefined)
    .toSorted((a, b) => (a.expected.end < b.expected.end ? -1 : 1));
  return next?.trackingUrl === undefined ? {} : { link: { label: track, url: next.trackingUrl } };
}

const subtitleOf = (facts: OrderFacts, { base: { locale }, canceled, placed }: PlacedLabels): string => {
  const { canceledAt, placedAt } = facts.order;
  return canceledAt === undefined
    ? placed(sayDate(locale, placedAt, facts))
    : canceled(sayDate(locale, canceledAt, facts));
};

function withReturned(item: ViewItem, line: OrderLineItem | undefined, { returned }: PlacedLabels): ViewItem {
  if (line === undefined || line.returned === 0) return item;
  const details = [...(item.detail === undefined ? [] : [item.detail]), returned(line.returned)];
  return { ...item, detail: details.join(' · ') };
}

function parcelFacts(facts: OrderFacts, labels: PlacedLabels): readonly ViewRow[] {
  const all = newsOf(facts.order, facts.now);
  return all.map((news) => {
    const when = sentence(whenOf(news, facts, labels));
    const names = news.items.map(({ variant }) => labels.base.name(variant));
    const parts = [when, all.length > 1 || when === '' ? names.join('; ') : ''];
    return { label: labels.parcel[news.kind], value: parts.filter((part) => part !== '').join(' · ') };
  });
}

function whenOf(news: ParcelNews, here: OrderFacts, { base: { locale }, noDate }: PlacedLabels): string {
  switch (news.kind) {
    case 'coming':
      return sayWindow(locale, news.window, here, 'bare');
    case 'late':
      return news.expected === undefined ? noDate : sayWindow(locale, news.expected, here, 'bare');
    case 'delivered':
      return [news.at === undefined ? '' : sayMoment(locale, news.at, here), tidy(news.leftAt ?? '')]
        .filter((part) => part !== '')
        .join(', ');
    case 'canceled':
    case 'returned':
      return '';
  }
}

const paymentFacts = ({ instrument }: Order, { base, paidWith }: PlacedLabels): readonly ViewRow[] =>
  instrument === undefined ? [] : [{ label: paidWith, value: base.card(instrument) }];

function refundFacts(facts: OrderFacts, labels: PlacedLabels): readonly ViewRow[] {
  const refund = refundOf(facts.order);
  if (refund === undefined) return [];
  const { locale } = labels.base;
  const amount = sayMoney(locale, refund.amount);
  return refund.doneAt === undefined
    ? [{ label: labels.refundComing, value: amount }]
    : [{ label: labels.refunded, value: `${amount}, ${sayDate(locale, refund.doneAt, facts)}` }];
}
