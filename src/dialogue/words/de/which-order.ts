import { totalOf } from '../../../commerce/totals.ts';
import type { Here } from '../../../locales/here.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import { sayDate, sayMoment } from '../../../locales/say-date.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import { sayWindow } from '../../../locales/say-window.ts';
import type { Asked } from '../../reply.ts';
import type { ViewItem } from '../../view.ts';
import { itemsOf, newsOf, type ParcelNews } from '../parcel-news.ts';
import { sayWindowDay } from '../say-window-day.ts';
import { sentence } from '../sentence.ts';
import type { OrderFacts, StatusWords } from '../status-words.ts';
import { unlike } from '../unlike.ts';
import { goods } from './goods.ts';

type Facts = Parameters<StatusWords['several']>[0];

/** Two or three orders in a breath, each with its date, and which one is meant (V21, V23). */
export function whichOrder({ orders, total, ...here }: Facts): Asked {
  const newest = total > orders.length ? `, hier die neuesten ${sayNumber('de-DE', orders.length)}` : '';
  const names = unlike(
    orders,
    (order) => goods(itemsOf(order, here.about), 1),
    (order) => `${goods(itemsOf(order, here.about), 1)} ${sayDate('de-DE', order.placedAt, here, 'from')}`,
  );
  const told = orders.map((order, at) => {
    const arrival = arriving({ order, ...here }, sayWindowDay);
    return `${PLACES[at] ?? 'Dann'}: ${names[at] ?? ''}${arrival === '' ? '' : `, ${arrival}`}.`;
  });
  return {
    speech: [
      `Ich habe ${sayNumber('de-DE', total)} Bestellungen gefunden${newest}.`,
      ...told,
      'Welche meinst du?',
    ].join(' '),
    reprompt: 'Du kannst sagen, was darin war, oder „die erste“ oder „die zweite“. Welche ist es?',
    view: {
      kind: 'list',
      title: 'Deine Bestellungen',
      items: orders.map((order) => itemOf({ order, ...here })),
      selectable: true,
    },
    suggestions: ['Die erste', 'Die zweite', 'Die dritte'].slice(0, orders.length),
  };
}

const PLACES = ['Erstens', 'Zweitens', 'Drittens'];

function itemOf(facts: OrderFacts): ViewItem {
  const { order, ...here } = facts;
  const total = totalOf(order, 'total');
  const placed = `Bestellt ${sayDate('de-DE', order.placedAt, here)}`;
  return {
    title: sentence(goods(itemsOf(order))),
    detail: [placed, arriving(facts, sayWindow)].filter((part) => part !== '').join(' · '),
    ...(total !== undefined && { amount: sayMoney('de-DE', total) }),
  };
}

/** When the order comes or came, fit for a list; nothing where nobody knows. */
function arriving({ order, ...here }: OrderFacts, say: typeof sayWindowDay): string {
  if (order.canceledAt !== undefined) return `storniert ${sayDate('de-DE', order.canceledAt, here)}`;
  const [news] = newsOf(order, here.now);
  return news === undefined ? '' : sayNews(news, here, say);
}

function sayNews(news: ParcelNews, here: Here, say: typeof sayWindowDay): string {
  switch (news.kind) {
    case 'coming':
      return `kommt ${say('de-DE', news.window, here)}`;
    case 'late':
      return news.expected === undefined
        ? 'verspätet'
        : `verspätet, kommt jetzt voraussichtlich ${say('de-DE', news.expected, here)}`;
    case 'delivered':
      return news.at === undefined ? 'zugestellt' : `zugestellt ${sayMoment('de-DE', news.at, here)}`;
    case 'returned':
      return 'zurückgeschickt';
    case 'canceled':
      return 'storniert';
  }
}
