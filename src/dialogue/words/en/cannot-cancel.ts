import { sayDate, sayMoment } from '../../../locales/say-date.ts';
import type { Asked } from '../../reply.ts';
import { oneOf } from '../one-of.ts';
import { newsOf } from '../parcel-news.ts';
import { placedOrderView } from '../placed-order-view.ts';
import type { StatusWords } from '../status-words.ts';
import type { Manner } from '../words.ts';
import { placedLabels } from './placed-labels.ts';
import { sayArrival } from './status-parcel.ts';

type Facts = Parameters<StatusWords['cannotCancel']>[0];

/** Why an order cannot be called off, when it comes, and whether they would like to talk to somebody. */
export const cannotCancel = (facts: Facts, manner: Manner): Asked => ({
  speech: `${why(facts)} ${oneOf(manner, ['Would you like to talk to somebody?', 'Shall I tell you who can help?'])}`,
  reprompt: 'If you say yes, I can tell you who to call about it. Would you like that?',
  view: placedOrderView(facts, placedLabels),
  suggestions: ['Yes', 'No'],
});

function why(facts: Facts): string {
  const { because, order, ...here } = facts;
  switch (because) {
    case 'already_canceled':
      return order.canceledAt === undefined
        ? 'That order is canceled already.'
        : `That order was already canceled ${sayDate('en-US', order.canceledAt, here)}.`;
    case 'delivered':
      return `I can't cancel it any more: it was delivered${deliveredAt(facts)}.`;
    case 'not_found':
      return "I can't find that order any more.";
    case 'shipped':
      return `${hasShipped(facts) ? "I can't cancel it any more: it has already shipped." : "I can't cancel that order from here."} ${sayArrival(facts)}`.trim();
  }
}

function deliveredAt({ order, ...here }: Facts): string {
  const [first] = newsOf(order, here.now);
  return first?.kind === 'delivered' && first.at !== undefined
    ? ` ${sayMoment('en-US', first.at, here)}`
    : '';
}

/** A shop may refuse although nothing has left the house; then nobody is told that it has. */
const hasShipped = ({ order }: Facts): boolean =>
  order.parcels.some(({ state }) => state !== 'processing' && state !== 'canceled');
