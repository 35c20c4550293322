import type { Checkout, Fulfillment } from '../../../commerce/checkout.ts';
import { grandTotal } from '../../../commerce/totals.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import { sayList } from '../../../locales/say-list.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import { sayWindow } from '../../../locales/say-window.ts';
import type { Change } from '../../../orders/changes.ts';
import type { RiskRule } from '../../../orders/risk-rule.ts';
import type { Asked } from '../../reply.ts';
import { dearest } from '../dearest.ts';
import { extrasOf } from '../extras.ts';
import { oneOf } from '../one-of.ts';
import { onlyMuchDearer } from '../only-much-dearer.ts';
import { orderView } from '../order-view.ts';
import type { QuoteFacts } from '../quote-words.ts';
import { sentence } from '../sentence.ts';
import { tidy } from '../tidy.ts';
import type { Manner } from '../words.ts';
import { cardName } from './cards.ts';
import { countOf } from './name-of.ts';
import { orderLabels } from './order-labels.ts';
import { toPlace } from './places.ts';
import { sayChanges, saySince } from './quote-news.ts';

/** The quote, and the one question whose yes buys it (V2, V3). */
export const askQuote = (facts: QuoteFacts, manner: Manner): Asked =>
  put(saySince(facts.since, facts.checkout.lineItems), facts, toOrder(facts, manner), manner);

/** The quote, and whether to send it to the phone: here a yes buys nothing (V9). */
export const askQuoteByPhone = (
  facts: QuoteFacts & { readonly risk: readonly RiskRule[] },
  manner: Manner,
): Asked =>
  put(saySince(facts.since, facts.checkout.lineItems), facts, toPhone(facts.risk[0], facts.checkout), manner);

/** The quote again, after what changed since it was first put (V3). */
export function askQuoteAgain(
  facts: QuoteFacts & { readonly changes: readonly Change[]; readonly byPhone: boolean },
  manner: Manner,
): Asked {
  const { lineItems } = facts.checkout;
  const news = [
    sayChanges(facts.changes, lineItems, facts),
    saySince(onlyMuchDearer(facts.since, facts.changes), lineItems),
  ];
  return put(news.join(' ').trim(), facts, questionFor(facts, manner), manner);
}

/** The quote as it is now, when the yes came too late. */
export function askQuoteAfterExpiry(
  facts: QuoteFacts & { readonly byPhone: boolean },
  manner: Manner,
): Asked {
  const dearer = saySince(onlyMuchDearer(facts.since), facts.checkout.lineItems);
  const news = `That took a while, so I checked again. ${dearer}`.trim();
  return put(news, facts, questionFor(facts, manner), manner);
}

interface Question {
  readonly question: string;
  readonly reprompt: string;
}

const questionFor = (facts: QuoteFacts & { readonly byPhone: boolean }, manner: Manner): Question =>
  facts.byPhone ? toPhone(undefined, facts.checkout) : toOrder(facts, manner);

function toOrder({ checkout }: QuoteFacts, manner: Manner): Question {
  const reprompt = `${inAppHint(checkout)}You can say yes to order, no to leave it, or ask for another address, card or delivery. Would you like me to go ahead?`;
  if (checkout.addsTo !== undefined) return { question: 'Shall I add it to your order?', reprompt };
  const question = manner.familiar
    ? oneOf(manner, ['Shall I order it?', 'Order it?'])
    : oneOf(manner, ['Shall I place the order?', 'Should I order it?', 'Do you want me to order it?']);
  return { question, reprompt };
}

const toPhone = (risk: RiskRule | undefined, { lineItems }: Checkout): Question => ({
  question: `${risk === undefined ? 'Shall' : `${WHY[risk](lineItems.length)}, shall`} I send it to your phone to confirm?`,
  reprompt: 'Nothing is ordered until you confirm it on your phone. Should I send it there?',
});

const WHY: Readonly<Record<RiskRule, (lines: number) => string>> = {
  new_item: (lines) => (lines > 1 ? "Because some of it's new to you" : "Because it's new to you"),
  new_address: () => 'Because that address is new',
  over_limit: () => "Because it's a larger amount",
  unusual_quantity: () => "Because it's more than you usually get",
  different_voice: () => "Because I'm not sure of your voice",
};

const inAppHint = ({ lineItems }: Checkout): string =>
  lineItems.length > MOST ? 'The whole list is in your app. ' : '';

const MOST = 3;

function put(news: string, facts: QuoteFacts, { question, reprompt }: Question, manner: Manner): Asked {
  const { checkout, seller } = facts;
  const items = `${itemsIn(checkout)}${travelling(facts)}.`;
  const opening = manner.familiar ? '' : oneOf(manner, ["That's ", "I've got ", '']);
  const body = news.endsWith(':') ? items : sentence(`${opening}${items}`);
  const parts = [news, body, theDearest(checkout), bill(checkout, manner), question];
  return {
    speech: parts.filter((part) => part !== '').join(' '),
    reprompt,
    view: orderView(
      {
        ...checkout,
        title: 'Your order',
        subtitle: tidy(seller),
        destination: checkout.fulfillment?.destination,
        arrives: checkout.fulfillment && arrival(facts, checkout.fulfillment, 'bare'),
      },
      orderLabels,
    ),
    suggestions: ['Yes', 'No', 'Another address', 'Another card'],
  };
}

const itemsIn = ({ lineItems }: Checkout): string =>
  lineItems.length > MOST
    ? `${sayNumber('en-US', lineItems.length)} different things`
    : sayList(
        'en-US',
        lineItems.map(({ quantity, variant }) => countOf(quantity, variant)),
      );

const theDearest = ({ lineItems }: Checkout): string =>
  lineItems.length > MOST
    ? `The most expensive are ${sayList(
        'en-US',
        dearest(lineItems).map(({ quantity, variant }) => countOf(quantity, variant)),
      )}.`
    : '';

/** From whom, where to and when. */
function travelling(facts: QuoteFacts): string {
  const { checkout, seller } = facts;
  const { addsTo, fulfillment } = checkout;
  const comma = checkout.lineItems.length > MOST ? '' : ',';
  const from = `${comma} from ${tidy(seller)}`;
  const added = addsTo === undefined ? '' : ', going with your open order';
  if (fulfillment === undefined) return `${from}${added}`;
  return `${from}${added} ${toPlace(fulfillment.destination)}, arriving ${arrival(facts, fulfillment, 'on')}`;
}

const arrival = (here: QuoteFacts, { selected }: Fulfillment, form: 'on' | 'bare'): string =>
  sayWindow('en-US', selected.window, here, form);

function bill(checkout: Checkout, manner: Manner): string {
  const extras = manner.familiar ? extrasByName(checkout) : extrasByAmount(checkout);
  const including = extras.length === 0 ? '' : ` with ${sayList('en-US', extras)}`;
  const paid = checkout.instrument === undefined ? '' : `, on your ${cardName(checkout.instrument)}`;
  return `${sayMoney('en-US', grandTotal(checkout))} in all${including}${paid}.`;
}

const extrasByName = (checkout: Checkout): readonly string[] =>
  extrasOf(checkout).map(
    ({ type }) => ({ fulfillment: 'delivery', tax: 'tax', discount: 'your discount' })[type],
  );

const extrasByAmount = (checkout: Checkout): readonly string[] =>
  extrasOf(checkout).map(({ amount, type }) => {
    const said = sayMoney('en-US', amount);
    return { fulfillment: `${said} delivery`, tax: `${said} tax`, discount: `${said} off` }[type];
  });
