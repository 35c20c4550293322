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
  const news = `Das ist eine Weile her, ich habe noch einmal nachgesehen. ${dearer}`.trim();
  return put(news, facts, questionFor(facts, manner), manner);
}

interface Question {
  readonly question: string;
  readonly reprompt: string;
}

const questionFor = (facts: QuoteFacts & { readonly byPhone: boolean }, manner: Manner): Question =>
  facts.byPhone ? toPhone(undefined, facts.checkout) : toOrder(facts, manner);

function toOrder({ checkout }: QuoteFacts, manner: Manner): Question {
  const reprompt = `${inAppHint(checkout)}Du kannst ja oder nein sagen, oder eine andere Adresse, Karte oder Lieferung nennen. Soll ich loslegen?`;
  if (checkout.addsTo !== undefined) {
    return { question: 'Soll ich es zu deiner Bestellung dazulegen?', reprompt };
  }
  const question = manner.familiar
    ? oneOf(manner, ['Soll ich bestellen?', 'Bestellen?'])
    : oneOf(manner, [
        'Soll ich das bestellen?',
        'Möchtest du das so bestellen?',
        'Darf ich das so bestellen?',
      ]);
  return { question, reprompt };
}

function toPhone(risk: RiskRule | undefined, { lineItems }: Checkout): Question {
  const ask = (why: string) => `Soll ich es dir${why} zum Bestätigen aufs Handy schicken?`;
  return {
    question: risk === undefined ? ask('') : `${WHY[risk](lineItems.length)} ${ask(' deshalb')}`,
    reprompt: 'Bestellt wird erst, wenn du es auf dem Handy bestätigst. Soll ich es dorthin schicken?',
  };
}

const WHY: Readonly<Record<RiskRule, (lines: number) => string>> = {
  new_item: (lines) =>
    lines > 1 ? 'Einiges davon kaufst du zum ersten Mal.' : 'Das kaufst du zum ersten Mal.',
  new_address: () => 'Die Adresse ist neu.',
  over_limit: () => 'Es ist ein größerer Betrag.',
  unusual_quantity: () => 'Das ist mehr als sonst.',
  different_voice: () => 'Ich bin mir bei deiner Stimme nicht sicher.',
};

const inAppHint = ({ lineItems }: Checkout): string =>
  lineItems.length > MOST ? 'Die ganze Liste steht in deiner App. ' : '';

const MOST = 3;

function put(news: string, facts: QuoteFacts, { question, reprompt }: Question, manner: Manner): Asked {
  const { checkout, seller } = facts;
  const items = `${itemsIn(checkout)}${travelling(facts)}.`;
  const body = news.endsWith(':') ? items : sentence(`${opening(news, manner)}${items}`);
  const parts = [news, body, theDearest(checkout), bill(checkout, manner), question];
  return {
    speech: parts.filter((part) => part !== '').join(' '),
    reprompt,
    view: orderView(
      {
        ...checkout,
        title: 'Deine Bestellung',
        subtitle: tidy(seller),
        destination: checkout.fulfillment?.destination,
        arrives: checkout.fulfillment && arrival(facts, checkout.fulfillment, 'bare'),
      },
      orderLabels,
    ),
    suggestions: ['Ja', 'Nein', 'Eine andere Adresse', 'Eine andere Zahlungsart'],
  };
}

function opening(news: string, manner: Manner): string {
  if (manner.familiar) return '';
  return news === '' ? oneOf(manner, ['Gern: ', 'Das wäre dann: ', '']) : 'Das wäre dann: ';
}

const itemsIn = ({ lineItems }: Checkout): string =>
  lineItems.length > MOST
    ? `${sayNumber('de-DE', lineItems.length)} verschiedene Sachen`
    : sayList(
        'de-DE',
        lineItems.map(({ quantity, variant }) => countOf(quantity, variant)),
      );

const theDearest = ({ lineItems }: Checkout): string =>
  lineItems.length > MOST
    ? `Am teuersten davon: ${sayList(
        'de-DE',
        dearest(lineItems).map(({ quantity, variant }) => countOf(quantity, variant)),
      )}.`
    : '';

/** From whom, when and where to: in German the time comes before the place. */
function travelling(facts: QuoteFacts): string {
  const { checkout, seller } = facts;
  const { addsTo, fulfillment } = checkout;
  const added = addsTo === undefined ? '' : 'zusammen mit deiner offenen Bestellung ';
  if (fulfillment === undefined) return `, ${added}von ${tidy(seller)}`;
  const when = arrival(facts, fulfillment, 'on');
  return `, ${added}geliefert von ${tidy(seller)} ${when} ${toPlace(fulfillment.destination)}`;
}

const arrival = (here: QuoteFacts, { selected }: Fulfillment, form: 'on' | 'bare'): string =>
  sayWindow('de-DE', selected.window, here, form);

function bill(checkout: Checkout, manner: Manner): string {
  const extras = manner.familiar ? extrasByName(checkout) : extrasByAmount(checkout);
  const including = extras.length === 0 ? '' : ` mit ${sayList('de-DE', extras)}`;
  const paid = checkout.instrument === undefined ? '' : `, bezahlt mit ${cardName(checkout.instrument)}`;
  return `Zusammen ${sayMoney('de-DE', grandTotal(checkout))}${including}${paid}.`;
}

const NAMES = { fulfillment: 'Lieferung', tax: 'Steuern', discount: 'Rabatt' };

const extrasByName = (checkout: Checkout): readonly string[] =>
  extrasOf(checkout).map(({ type }) => NAMES[type]);

const extrasByAmount = (checkout: Checkout): readonly string[] =>
  extrasOf(checkout).map(({ amount, type }) => `${sayMoney('de-DE', amount)} ${NAMES[type]}`);
