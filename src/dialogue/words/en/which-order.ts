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
  const found = `I found ${sayNumber('en-US', total)} orders${total > orders.length ? `, the newest ${sayNumber('en-US', orders.length)} being these` : ''}.`;
  const names = unlike(
    orders,
    (order) => goods(itemsOf(order, here.about), 1),
    (order) => `${goods(itemsOf(order, here.about), 1)} ${sayDate('en-US', order.placedAt, here, 'from')}`,
  );
  const told = orders.map((order, at) => {
    const arrival = arriving({ order, ...here }, sayWindowDay);
    return `${PLACES[at] ?? 'Then'}, ${names[at] ?? ''}${arrival === '' ? '' : `, ${arrival}`}.`;
  });
  return {
    speech: [found, ...told, 'Which one do you mean?'].join(' '),
    reprompt: 'You can name something that was in it, or say “the first” or “the second”. Which one is it?',
    view: {
      kind: 'list',
      title: 'Your orders',
      items: orders.map((order) => itemOf({ order, ...here })),
      selectable: true,
    },
    suggestions: ['The first', 'The second', 'The third'].slice(0, orders.length),
  };
}

const PLACES = ['First', 'Second', 'Third'];

function itemOf(facts: OrderFacts): ViewItem {
  const { order, ...here } = facts;
  const total = totalOf(order, 'total');
  const placed = `Placed ${sayDate('en-US', order.placedAt, here)}`;
  return {
    title: sentence(goods(itemsOf(order)).replace(/^your /, '')),
    detail: [placed, arriving(facts, sayWindow)].filter((part) => part !== '').join(' · '),
    ...(total !== undefined && { amount: sayMoney('en-US', total) }),
  };
}

/** When the order comes or came, fit for a list; nothing where nobody knows. */
function arriving({ order, ...here }: OrderFacts, say: typeof sayWindowDay): string {
  if (order.canceledAt !== undefined) return `canceled ${sayDate('en-US', order.canceledAt, here)}`;
  const [news] = newsOf(order, here.now);
  return news === undefined ? '' : sayNews(news, here, say);
}

function sayNews(news: ParcelNews, here: Here, say: typeof sayWindowDay): string {
  switch (news.kind) {
    case 'coming':
      return `arriving ${say('en-US', news.window, here)}`;
    case 'late':
      return news.expected === undefined ? 'late' : `late, now expected ${say('en-US', news.expected, here)}`;
    case 'delivered':
      return news.at === undefined ? 'delivered' : `delivered ${sayMoment('en-US', news.at, here)}`;
    case 'returned':
      return 'sent back';
    case 'canceled':
      return 'canceled';
  }
}
