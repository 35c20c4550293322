import type { LineItem } from '../commerce/cart.ts';
import type { Address, PaymentInstrument } from '../commerce/customer.ts';
import type { Order } from '../commerce/order.ts';
import type { ShopProfile } from '../commerce/shop.ts';
import type { ViewRow } from '../dialogue/view.ts';
import { orderView } from '../dialogue/words/order-view.ts';
import { sentence } from '../dialogue/words/sentence.ts';
import { stillToCome } from '../dialogue/words/still-to-come.ts';
import type { Locale } from '../locales/locale.ts';
import { sayMoney } from '../locales/say-money.ts';
import { plain } from './plain.ts';
import { receiptWords, type ReceiptWords } from './receipt-words.ts';
import { writeMoment, writeWindow } from './write-dates.ts';

export interface ReceiptFacts {
  readonly locale: Locale;
  readonly order: Order;
  readonly seller: ShopProfile;
  readonly timeZone: string;
}

/** What a receipt says, before it becomes text or a page. */
export interface Receipt {
  readonly locale: Locale;
  readonly subject: string;
  readonly seller: string;
  readonly heading: string;
  readonly reference: string;
  readonly caption: string;
  readonly items: readonly ViewRow[];
  readonly totals: readonly ViewRow[];
  readonly facts: readonly ViewRow[];
  /** How to undo it, and whom to ask. */
  readonly closing: readonly string[];
}

/** The receipt for an order as it stands: no street and no more of a card than its last four digits (V5). */
export function receiptOf(facts: ReceiptFacts): Receipt {
  const { locale, order, timeZone } = facts;
  const words = receiptWords(locale);
  const seller = plain(facts.seller.name);
  const reference = plain(order.id);
  const addedTo = order.events.some(({ type }) => type === 'added_to');
  const heading = addedTo ? words.addedTo : words.placed;
  const view = orderView(
    { ...order, ...paymentOf(order), title: heading, arrives: undefined },
    { ...words.labels.base, payWith: words.labels.paidWith, place: shortPlace },
  );
  return {
    locale,
    subject: words.subject({ reference, seller }),
    seller,
    heading,
    reference: words.reference({ reference, at: writeMoment(locale, order.placedAt, timeZone) }),
    caption: words.items,
    items: order.lineItems.map((line) => itemOf(line, words)),
    totals: view.totals,
    facts: [...deliveriesOf(facts, words), ...view.facts],
    closing: closingOf(facts, words),
  };
}

function itemOf(
  { price, quantity, total, variant }: LineItem,
  { each, labels: { base } }: ReceiptWords,
): ViewRow {
  const name = `${quantity} × ${sentence(plain(base.name(variant)))}`;
  const { locale } = base;
  return {
    label: quantity === 1 ? name : `${name} (${each(sayMoney(locale, price))})`,
    value: sayMoney(locale, total),
  };
}

/** Dates that stay true until the message is read: "tomorrow" does not. */
const deliveriesOf = (
  { locale, order, timeZone }: ReceiptFacts,
  { labels }: ReceiptWords,
): readonly ViewRow[] =>
  [...new Set(stillToCome(order).map((window) => writeWindow(locale, window, timeZone)))].map((value) => ({
    label: labels.base.arrives,
    value,
  }));

function closingOf({ order, seller }: ReceiptFacts, { contact, undo }: ReceiptWords): readonly string[] {
  const { email = '', phone = '' } = seller.support;
  const ways = [phone, email].map(plain).filter((way) => way !== '');
  return [
    ...(seller.capabilities.cancel && order.permits.cancel ? [undo] : []),
    ...(ways.length === 0 ? [] : [contact(ways.join(' · '))]),
  ];
}

/** The short form of an address (V5). A label that gives the street away is left out. */
export function shortPlace({ city, label, street }: Address): string {
  const [name, secret] = [plain(label), plain(street).toLowerCase()];
  const tells = secret !== '' && (name.toLowerCase().includes(secret) || secret.includes(name.toLowerCase()));
  return [tells ? '' : sentence(name), plain(city)].filter((part) => part !== '').join(', ');
}

const LAST = 4;

/** Whatever the shop tells us of it (V12). */
function paymentOf({ instrument }: Order): { readonly instrument?: PaymentInstrument } {
  if (instrument === undefined) return {};
  const lastDigits = instrument.lastDigits.replaceAll(/\D/g, '').slice(-LAST);
  return { instrument: { ...instrument, brand: plain(instrument.brand), lastDigits } };
}
