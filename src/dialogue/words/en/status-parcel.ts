import type { Order } from '../../../commerce/order.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import { plural } from '../../../locales/plural.ts';
import { sayDate, sayMoment } from '../../../locales/say-date.ts';
import { sayWindow } from '../../../locales/say-window.ts';
import { itemsOf, newsOf, type Attempt, type ParcelNews } from '../parcel-news.ts';
import { sayDue } from '../say-due.ts';
import type { OrderFacts } from '../status-words.ts';
import { tidy } from '../tidy.ts';
import { counted, goods } from './goods.ts';
import { leftAt } from './left-at.ts';
import { sayRefund } from './say-refund.ts';

/** When it comes or came, what it is, and what went wrong: each parcel with its own date, three at most (V28). */
export function sayStatus(facts: OrderFacts): string {
  const { about, now, order } = facts;
  if (order.canceledAt !== undefined) return canceledOrder(order, order.canceledAt, facts);

  const news = newsOf(order, now, about);
  const told = news.slice(0, MOST).map((each, at) => sayParcel(each, subject(at, news.length), facts));
  const more = news.length - told.length;
  return [
    ...(news.length === 0 ? [noDate(facts)] : told),
    ...(more > 0 ? [`And ${sayNumber('en-US', more)} more ${plural('en-US', more, PARCELS)}.`] : []),
    `${sentBack(order)}${sayRefund(order, facts)}`.trim(),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** When the first of what is still to come arrives: "It arrives tomorrow by 6 PM." Nothing where nobody knows. */
export function sayArrival({ order, ...here }: OrderFacts): string {
  const [first, second] = newsOf(order, here.now);
  const what = second === undefined ? 'It' : 'The next parcel';
  if (first?.kind === 'coming') return `${what} arrives ${sayWindow('en-US', first.window, here)}.`;
  if (first?.kind !== 'late' || first.expected === undefined) return '';
  return `${what} is now expected ${sayWindow('en-US', first.expected, here)}.`;
}

const MOST = 3;
const PARCELS = { one: 'parcel', other: 'parcels' };

interface Subject {
  readonly name: string;
  readonly isOnly: boolean;
  readonly isFirst: boolean;
  /** How much of what is in it there is breath for. */
  readonly most: number;
}

const subject = (at: number, count: number): Subject => ({
  name: count === 1 ? 'It' : at === 0 ? 'One parcel' : 'Another',
  isOnly: count === 1,
  isFirst: at === 0,
  most: count > 2 ? 1 : 2,
});

function sayParcel(news: ParcelNews, of: Subject, here: OrderFacts): string {
  const what = news.items.length === 0 ? '' : `: ${goods(news.items, of.most)}`;
  switch (news.kind) {
    case 'late':
      return sayLate(news, of, here);
    case 'coming':
      return `${of.name} arrives ${sayWindow('en-US', news.window, here)}${what}.${progress(news, of, here)}`;
    case 'delivered': {
      const at = news.at === undefined ? '' : ` ${sayMoment('en-US', news.at, here)}`;
      const { note, where } = leftAt(news.leftAt);
      return `${of.name} was delivered${at}${where}${what}.${note}`;
    }
    case 'returned':
      return `${of.name} came back to us${what}.`;
    case 'canceled':
      return `${of.name} was canceled${what}.`;
  }
}

type Late = Extract<ParcelNews, { readonly kind: 'late' }>;
type Coming = Extract<ParcelNews, { readonly kind: 'coming' }>;

function sayLate(news: Late, of: Subject, here: OrderFacts): string {
  const { expected, items, reason, state } = news;
  const due = sayDue('en-US', news, here);
  const who = state === 'processing' ? "it's now expected" : 'the carrier now says';
  const lateness =
    expected === undefined
      ? `${of.name} was due ${due} and isn't there yet, and there's no new date.`
      : `${of.name} was due ${due}, and ${who} ${sayWindow('en-US', expected, here)}.`;
  return [
    lateness,
    ...(of.isFirst ? ['Sorry about that.'] : []),
    ...(items.length === 0 ? [] : [`It has ${goods(items, of.most)}.`]),
    ...(reason === undefined ? [] : [`The reason: ${clause(reason)}.`]),
    ...attempted(news.attempt, here),
  ].join(' ');
}

/** How far it has come, where that adds something and there is breath for it. */
function progress({ attempt, state }: Coming, { isOnly }: Subject, here: OrderFacts): string {
  const tried = attempted(attempt, here);
  if (tried.length > 0) return ` ${tried.join(' ')}`;
  if (!isOnly) return '';
  if (state === 'out_for_delivery') return " It's out for delivery.";
  return state === 'processing' ? " We're getting it ready." : " It's on its way.";
}

const attempted = (attempt: Attempt | undefined, here: OrderFacts): readonly string[] => {
  if (attempt === undefined) return [];
  const because = attempt.because === undefined ? '' : `: ${clause(attempt.because)}`;
  return [`The carrier tried ${sayMoment('en-US', attempt.at, here)}${because}.`];
};

/** A carrier's own words, without the mark that ends them. */
const clause = (text: string): string => tidy(text).replace(/[.!?]+$/, '');

const noDate = ({ order, ...here }: OrderFacts): string =>
  `There's no delivery date yet for your order ${sayDate('en-US', order.placedAt, here, 'from')}: ${goods(itemsOf(order, here.about))}.`;

const canceledOrder = (order: Order, at: NonNullable<Order['canceledAt']>, here: OrderFacts): string =>
  `It was canceled ${sayDate('en-US', at, here)}: ${goods(itemsOf(order, here.about))}.${sayRefund(order, here)}`;

function sentBack(order: Order): string {
  const items = order.lineItems
    .filter(({ returned }) => returned > 0)
    .map(({ returned, variant }) => ({ variant, quantity: returned }));
  return items.length === 0 ? '' : `You sent back ${counted(items, 2)}.`;
}
