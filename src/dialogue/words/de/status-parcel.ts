import type { Order } from '../../../commerce/order.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import { plural } from '../../../locales/plural.ts';
import { sayDate, sayMoment } from '../../../locales/say-date.ts';
import { sayWindow } from '../../../locales/say-window.ts';
import { itemsOf, newsOf, type Attempt, type ParcelNews } from '../parcel-news.ts';
import { sayDue } from '../say-due.ts';
import { sentence } from '../sentence.ts';
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
    ...(more > 0 ? [moreParcels(more)] : []),
    `${sentBack(order)}${sayRefund(order, facts)}`.trim(),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** When the first of what is still to come arrives: "Sie kommt morgen bis 18 Uhr." Nothing where nobody knows. */
export function sayArrival({ order, ...here }: OrderFacts): string {
  const [first, second] = newsOf(order, here.now);
  const what = second === undefined ? 'Sie' : 'Das nächste Paket';
  if (first?.kind === 'coming') return `${what} kommt ${sayWindow('de-DE', first.window, here)}.`;
  if (first?.kind !== 'late' || first.expected === undefined) return '';
  return `${what} kommt jetzt voraussichtlich ${sayWindow('de-DE', first.expected, here)}.`;
}

const MOST = 3;

const moreParcels = (count: number): string =>
  `Dazu ${plural('de-DE', count, { one: 'kommt noch ein weiteres Paket', other: `kommen noch ${sayNumber('de-DE', count)} weitere Pakete` })}.`;

interface Subject {
  /** "deine Bestellung", "ein Paket", "ein weiteres". */
  readonly name: string;
  readonly pronoun: 'sie' | 'es';
  readonly isOnly: boolean;
  readonly isFirst: boolean;
  /** How much of what is in it there is breath for. */
  readonly most: number;
}

const subject = (at: number, count: number): Subject => ({
  name: count === 1 ? 'deine Bestellung' : at === 0 ? 'ein Paket' : 'ein weiteres',
  pronoun: count === 1 ? 'sie' : 'es',
  isOnly: count === 1,
  isFirst: at === 0,
  most: count > 2 ? 1 : 2,
});

function sayParcel(news: ParcelNews, of: Subject, here: OrderFacts): string {
  const what = news.items.length === 0 ? '' : `: ${goods(news.items, of.most)}`;
  switch (news.kind) {
    case 'late':
      return sayLate(news, of, here);
    case 'coming': {
      const when = sentence(sayWindow('de-DE', news.window, here));
      return `${when} kommt ${of.name}${what}.${progress(news, of, here)}`;
    }
    case 'delivered': {
      const { how, note } = leftAt(news.leftAt);
      return news.at === undefined
        ? `${sentence(of.name)} wurde ${how}${what}.${note}`
        : `${sentence(sayMoment('de-DE', news.at, here))} wurde ${of.name} ${how}${what}.${note}`;
    }
    case 'returned':
      return `${sentence(of.name)} ging an uns zurück${what}.`;
    case 'canceled':
      return `${sentence(of.name)} wurde storniert${what}.`;
  }
}

type Late = Extract<ParcelNews, { readonly kind: 'late' }>;
type Coming = Extract<ParcelNews, { readonly kind: 'coming' }>;

function sayLate(news: Late, of: Subject, here: OrderFacts): string {
  const { expected, items, reason, state } = news;
  const due = sayDue('de-DE', news, here);
  const window = expected === undefined ? '' : sayWindow('de-DE', expected, here);
  const now =
    expected === undefined
      ? ` und ist noch nicht da, einen neuen Termin gibt es noch nicht.`
      : state === 'processing'
        ? ` und kommt jetzt voraussichtlich ${window}.`
        : `, und laut Zusteller kommt ${of.pronoun} jetzt ${window}.`;
  return [
    `${sentence(of.name)} sollte ${due} kommen${now}`,
    ...(of.isFirst ? ['Das tut mir leid.'] : []),
    ...(items.length === 0 ? [] : [`Darin: ${goods(items, of.most)}.`]),
    ...(reason === undefined ? [] : [`Der Grund: ${clause(reason)}.`]),
    ...attempted(news.attempt, here),
  ].join(' ');
}

/** How far it has come, where that adds something and there is breath for it. */
function progress({ attempt, state }: Coming, { isOnly }: Subject, here: OrderFacts): string {
  const tried = attempted(attempt, here);
  if (tried.length > 0) return ` ${tried.join(' ')}`;
  if (!isOnly) return '';
  if (state === 'out_for_delivery') return ' Sie wird gerade ausgefahren.';
  return state === 'processing' ? ' Sie wird gerade vorbereitet.' : ' Sie ist unterwegs.';
}

const attempted = (attempt: Attempt | undefined, here: OrderFacts): readonly string[] => {
  if (attempt === undefined) return [];
  const because = attempt.because === undefined ? '' : `: ${clause(attempt.because)}`;
  return [`Der Zusteller war ${sayMoment('de-DE', attempt.at, here)} da${because}.`];
};

/** A carrier's own words, without the mark that ends them. */
const clause = (text: string): string => tidy(text).replace(/[.!?]+$/, '');

const noDate = ({ order, ...here }: OrderFacts): string =>
  `Für deine Bestellung ${sayDate('de-DE', order.placedAt, here, 'from')} gibt es noch keinen Liefertermin: ${goods(itemsOf(order, here.about))}.`;

const canceledOrder = (order: Order, at: NonNullable<Order['canceledAt']>, here: OrderFacts): string =>
  `${sentence(sayDate('de-DE', at, here))} wurde deine Bestellung storniert: ${goods(itemsOf(order, here.about))}.${sayRefund(order, here)}`;

function sentBack(order: Order): string {
  const items = order.lineItems
    .filter(({ returned }) => returned > 0)
    .map(({ returned, variant }) => ({ variant, quantity: returned }));
  return items.length === 0 ? '' : `Zurückgeschickt hast du: ${counted(items, 2)}.`;
}
