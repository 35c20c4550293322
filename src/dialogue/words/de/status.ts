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
import { sayStatus } from './status-parcel.ts';
import { thenAnythingElse } from './then-anything-else.ts';
import { whichOrder } from './which-order.ts';

/** What is said about orders that were placed, in German. */
export const statusWords = (manner: Manner): StatusWords => ({
  status: (facts) => ({ speech: sayStatus(facts), view: placedOrderView(facts, placedLabels) }),
  statusAndMore: (facts) =>
    thenAnythingElse(manner, sayStatus(facts), { view: placedOrderView(facts, placedLabels) }),
  late: (facts) => ({
    speech: `${sayStatus(facts)} ${oneOf(manner, TALK)}`,
    reprompt: 'Bei Ja sage ich dir, wen du deswegen anrufen kannst. Soll ich?',
    view: placedOrderView(facts, placedLabels),
    suggestions: YES_NO,
  }),
  several: (facts) => whichOrder(facts),
  noOrders: () => ({
    speech: 'Du hast hier noch nichts bestellt. Was möchtest du bestellen?',
    reprompt: 'Sag einfach, was du brauchst, zum Beispiel „bestell Kaffee“. Wonach soll ich suchen?',
    suggestions: ['Bestell Kaffee', 'Milch in den Warenkorb', 'Hilfe'],
  }),
  noneMatching,
  confirmCancel: (facts) => confirmCancel(facts),
  canceled: (facts) => canceled(facts, manner),
  cannotCancel: (facts) => cannotCancel(facts, manner),
  keptOrder: () => thenAnythingElse(manner, 'Gut, deine Bestellung bleibt, wie sie ist.'),
  cannotEdit: (facts) => notByVoice('change', facts, manner),
  cannotReturn: (facts) => notByVoice('return', facts, manner),
});

const YES_NO = ['Ja', 'Nein'] as const;

const TALK = [
  'Möchtest du mit jemandem sprechen?',
  'Soll ich dir sagen, mit wem du sprechen kannst?',
] as const;

function noneMatching({ fromDay, said }: Parameters<StatusWords['noneMatching']>[0]): Asked {
  const named = echo(said);
  const nothing = fromDay ? 'Aus dieser Zeit finde ich keine Bestellung' : 'Diese Bestellung finde ich nicht';
  const speech =
    named === undefined
      ? `${nothing}.`
      : `${fromDay ? nothing : 'Dazu finde ich keine Bestellung'}: ${named}.`;
  return {
    speech: `${speech} Wonach soll ich stattdessen suchen?`,
    reprompt: 'Du kannst sagen, was darin war, oder „wo ist meine letzte Bestellung“. Welche suchst du?',
    suggestions: ['Wo ist meine Bestellung', 'Hilfe'],
  };
}

function confirmCancel({ partly, ...facts }: Parameters<StatusWords['confirmCancel']>[0]): Asked {
  const { order, ...here } = facts;
  return {
    speech: `${partly ? 'Stornieren kann ich nur die ganze' : 'Das ist deine'} Bestellung ${sayDate('de-DE', order.placedAt, here, 'from')}: ${goods(itemsOf(order, here.about))}. Soll ich sie stornieren?`,
    reprompt: 'Bei Ja storniere ich sie ganz, bei Nein bleibt sie. Stornieren?',
    view: placedOrderView(facts, placedLabels),
    suggestions: YES_NO,
  };
}

/** The shop's own account of what comes back; the refund that it promised where there is none yet. */
function canceled({ refund, ...facts }: OrderFacts & { readonly refund: Money | undefined }, manner: Manner) {
  const { order } = facts;
  const told = sayRefund(order, facts);
  const promised = refund === undefined ? '' : ` Du bekommst ${sayMoney('de-DE', refund)} zurück.`;
  return thenAnythingElse(
    manner,
    `Erledigt, sie ist storniert: ${goods(itemsOf(order))}.${told === '' ? promised : told}`,
    { view: placedOrderView(facts, placedLabels) },
  );
}
