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
  speech: `${why(facts)} ${oneOf(manner, ['Möchtest du mit jemandem sprechen?', 'Soll ich dir sagen, wer helfen kann?'])}`,
  reprompt: 'Bei Ja sage ich dir, wie du jemanden erreichst. Möchtest du das?',
  view: placedOrderView(facts, placedLabels),
  suggestions: ['Ja', 'Nein'],
});

function why(facts: Facts): string {
  const { because, order, ...here } = facts;
  switch (because) {
    case 'already_canceled':
      return order.canceledAt === undefined
        ? 'Diese Bestellung ist schon storniert.'
        : `Diese Bestellung wurde schon ${sayDate('de-DE', order.canceledAt, here)} storniert.`;
    case 'delivered':
      return `Stornieren geht nicht mehr, sie wurde ${deliveredAt(facts)} zugestellt.`;
    case 'not_found':
      return 'Diese Bestellung finde ich nicht mehr.';
    case 'shipped':
      return `${hasShipped(facts) ? 'Stornieren geht nicht mehr, sie ist schon verschickt.' : 'Diese Bestellung kann ich von hier aus nicht stornieren.'} ${sayArrival(facts)}`.trim();
  }
}

function deliveredAt({ order, ...here }: Facts): string {
  const [first] = newsOf(order, here.now);
  return first?.kind === 'delivered' && first.at !== undefined ? sayMoment('de-DE', first.at, here) : 'schon';
}

/** A shop may refuse although nothing has left the house; then nobody is told that it has. */
const hasShipped = ({ order }: Facts): boolean =>
  order.parcels.some(({ state }) => state !== 'processing' && state !== 'canceled');
