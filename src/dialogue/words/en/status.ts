import type { Money } from '../../../commerce/money.ts';
import { sayDate } from '../../../locales/say-date.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import type { Asked } from '../../reply.ts';
import { echo } from '../echo.ts';
import { oneOf } from '../one-of.ts';
import { itemsOf } from '../parcel-news.ts';
import { placedOrderView } from '../placed-order-view.ts';
import type { OrderFacts, StatusWords } from '../status-words.ts';
import type { Manner } from '../words.ts';
import { cannotCancel } from './cannot-cancel.ts';
import { goods } from './goods.ts';
import { notByVoice } from './not-by-voice.ts';
import { placedLabels } from './placed-labels.ts';
import { sayRefund } from './say-refund.ts';
import { whichOrder } from './which-order.ts';
import { sayStatus } from './status-parcel.ts';
import { thenAnythingElse } from './then-anything-else.ts';

/** What is said about orders that were placed, in English. */
export const statusWords = (manner: Manner): StatusWords => ({
  status: (facts) => ({ speech: sayStatus(facts), view: placedOrderView(facts, placedLabels) }),
  statusAndMore: (facts) =>
    thenAnythingElse(manner, sayStatus(facts), { view: placedOrderView(facts, placedLabels) }),
  late: (facts) => ({
    speech: `${sayStatus(facts)} ${oneOf(manner, TALK)}`,
    reprompt: 'If you say yes, I can tell you who to call about it. Shall I?',
    view: placedOrderView(facts, placedLabels),
    suggestions: YES_NO,
  }),
  several: (facts) => whichOrder(facts),
  noOrders: () => ({
    speech: "You haven't ordered anything here yet. What would you like to order?",
    reprompt: 'Just name what you need, such as “order coffee”. What shall I look for?',
    suggestions: ['Order coffee', 'Add milk', 'Help'],
  }),
  noneMatching,
  confirmCancel: (facts) => confirmCancel(facts),
  canceled: (facts) => canceled(facts, manner),
  cannotCancel: (facts) => cannotCancel(facts, manner),
  keptOrder: () => thenAnythingElse(manner, 'All right, your order stays as it is.'),
  cannotEdit: (facts) => notByVoice('change', facts, manner),
  cannotReturn: (facts) => notByVoice('return', facts, manner),
});

const YES_NO = ['Yes', 'No'] as const;

const TALK = ['Would you like to talk to somebody?', 'Shall I tell you who to talk to?'] as const;

function noneMatching({ fromDay, said }: Parameters<StatusWords['noneMatching']>[0]): Asked {
  const named = echo(said);
  const what = [...(named === undefined ? [] : [` with ${named}`]), ...(fromDay ? [' from then'] : [])].join(
    '',
  );
  return {
    speech: `I couldn't find ${what === '' ? 'that order' : `an order${what}`}. What shall I look for instead?`,
    reprompt: "You can name what was in it, or say “where's my last order”. Which one are you looking for?",
    suggestions: ["Where's my order", "Where's my last order", 'Help'],
  };
}

function confirmCancel({ partly, ...facts }: Parameters<StatusWords['confirmCancel']>[0]): Asked {
  const { order, ...here } = facts;
  return {
    speech: `${partly ? 'I can only cancel all of your' : "That's your"} order ${sayDate('en-US', order.placedAt, here, 'from')}: ${goods(itemsOf(order, here.about))}. Shall I cancel it?`,
    reprompt: 'You can say yes to cancel all of it, or no to keep it. Cancel it?',
    view: placedOrderView(facts, placedLabels),
    suggestions: YES_NO,
  };
}

/** The shop's own account of what comes back; the refund that it promised where there is none yet. */
function canceled({ refund, ...facts }: OrderFacts & { readonly refund: Money | undefined }, manner: Manner) {
  const { order } = facts;
  const told = sayRefund(order, facts);
  const promised = refund === undefined ? '' : ` You get ${sayMoney('en-US', refund)} back.`;
  return thenAnythingElse(
    manner,
    `Done, it's canceled: ${goods(itemsOf(order))}.${told === '' ? promised : told}`,
    {
      view: placedOrderView(facts, placedLabels),
    },
  );
}
