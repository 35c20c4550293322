import type { Checkout } from '../../../src/commerce/checkout.ts';
import {
  addressId,
  fulfillmentOptionId,
  instrumentId,
  orderId,
  variantId,
} from '../../../src/commerce/ids.ts';
import { instant } from '../../../src/commerce/instant.ts';
import type { Variant } from '../../../src/commerce/product.ts';
import type { Asked, Told } from '../../../src/dialogue/reply.ts';
import type { QuoteFacts, QuoteWords } from '../../../src/dialogue/words/quote-words.ts';
import {
  aCheckout,
  aLine,
  anAddress,
  anInstrument,
  anOption,
  anOrder,
  aParcel,
  aPlainVariant,
  aVariant,
  dollars,
  NOW,
  TIME_ZONE,
  TOMORROW,
  totalsOf,
} from '../../make/commerce.ts';

export const here = { now: NOW, timeZone: TIME_ZONE };

export const FRIDAY = { start: instant('2026-11-20T05:00:00Z'), end: instant('2026-11-21T05:00:00Z') };

/** What the corner shop sells, in the words of one language. */
export interface Goods {
  readonly coffee: Variant;
  readonly bigCoffee: Variant;
  readonly oatMilk: Variant;
  readonly bananas: Variant;
  readonly beer: Variant;
}

export const english: Goods = {
  coffee: aVariant(),
  bigCoffee: aVariant({ id: variantId('coffee-32'), size: { amount: 2, unit: 'lb' } }),
  oatMilk: aPlainVariant('oat milk', {
    brand: 'Oatherd',
    option: 'vanilla',
    size: { amount: 64, unit: 'fl oz' },
  }),
  bananas: aPlainVariant('organic bananas', { size: { amount: 2, unit: 'lb' } }),
  beer: aPlainVariant('golden lager', {
    brand: 'Copper Badger',
    count: 6,
    size: { amount: 12, unit: 'fl oz' },
    minimumAge: 21,
  }),
};

export const german: Goods = {
  coffee: aVariant({ title: 'gemahlener Kaffee, dunkle Röstung' }),
  bigCoffee: aVariant({
    id: variantId('coffee-32'),
    title: 'gemahlener Kaffee, dunkle Röstung',
    size: { amount: 2, unit: 'lb' },
  }),
  oatMilk: aPlainVariant('Haferdrink', {
    brand: 'Oatherd',
    option: 'Vanille',
    size: { amount: 64, unit: 'fl oz' },
  }),
  bananas: aPlainVariant('Biobananen', { size: { amount: 2, unit: 'lb' } }),
  beer: aPlainVariant('helles Lagerbier', {
    brand: 'Copper Badger',
    count: 6,
    size: { amount: 12, unit: 'fl oz' },
    minimumAge: 21,
  }),
};

const work = anAddress({ id: addressId('work'), label: 'work', street: '1 Main Street' });
const mastercard = anInstrument({
  id: instrumentId('mastercard'),
  brand: 'Mastercard',
  lastDigits: '5100',
});

/** A quote of these lines, with the totals that follow from them. */
export const aQuote = (but: Partial<Checkout> = {}): QuoteFacts => ({
  ...here,
  seller: 'Corner Market',
  checkout: aCheckout(but),
});

type Occasion = (words: QuoteWords) => Asked | Told;

/** Every turn of the quote words, with ordinary facts, by the name that a failing test shows. */
export function quoteOccasions(goods: Goods): readonly (readonly [string, Occasion])[] {
  const { bananas, beer, bigCoffee, coffee, oatMilk } = goods;
  const one = [aLine({ variant: coffee })];
  const three = [
    aLine({ variant: coffee, quantity: 2 }),
    aLine({ variant: oatMilk, price: dollars(549) }),
    aLine({ variant: bananas, price: dollars(199), quantity: 3 }),
  ];
  const five = [
    ...three,
    aLine({ variant: beer, price: dollars(899) }),
    aLine({ variant: bigCoffee, price: dollars(2399) }),
  ];
  const quote = aQuote({ lineItems: one });
  const dearer = { variant: coffee, before: dollars(1099), now: dollars(1299), muchDearer: true };
  const milder = { variant: oatMilk, before: dollars(499), now: dollars(549), muchDearer: false };
  const cheaper = { variant: bananas, before: dollars(219), now: dollars(199), muchDearer: false };
  const prices = (...all: (typeof dearer)[]) => ({ since: { kind: 'prices' as const, prices: all } });
  const byPhone = { byPhone: false };
  const problem =
    (what: Parameters<QuoteWords['problem']>[0]['problem'], but: object = {}): Occasion =>
    (words) =>
      words.problem({
        problem: what,
        variant: 'variant' in what ? beer : undefined,
        payments: [],
        addresses: [],
        url: 'https://shop.example/cart',
        phone: '555 0100',
        ...but,
      });
  const standard = anOption({ id: fulfillmentOptionId('std'), window: FRIDAY, price: dollars(0) });
  const express = anOption({ id: fulfillmentOptionId('exp'), title: 'Express', price: dollars(599) });
  const ordered = { ...here, order: anOrder(), added: false, canCancel: true };

  return [
    ['one thing', (words) => words.ask(quote)],
    ['the same again', (words) => words.ask({ ...quote, since: { kind: 'same' } })],
    ['much dearer', (words) => words.ask({ ...quote, ...prices(dearer) })],
    [
      'cheaper',
      (words) =>
        words.ask({
          ...aQuote({ lineItems: [aLine({ variant: bananas, quantity: 3 })] }),
          ...prices(cheaper),
        }),
    ],
    ['three things', (words) => words.ask({ ...aQuote({ lineItems: three }), since: { kind: 'same' } })],
    [
      'three prices',
      (words) => words.ask({ ...aQuote({ lineItems: three }), ...prices(cheaper, milder, dearer) }),
    ],
    ['five things', (words) => words.ask(aQuote({ lineItems: five }))],
    [
      'a discount',
      (words) =>
        words.ask(aQuote({ lineItems: one, totals: totalsOf(one, { delivery: 0, discount: -200 }) })),
    ],
    [
      'nothing but the price',
      (words) => words.ask(aQuote({ lineItems: one, totals: totalsOf(one, { delivery: 0, tax: 0 }) })),
    ],
    ['added to an order', (words) => words.ask(aQuote({ lineItems: one, addsTo: orderId('order-9') }))],
    ['new to them', (words) => words.askForPhone({ ...quote, risk: ['new_item'] })],
    [
      'new to them, in part',
      (words) => words.askForPhone({ ...aQuote({ lineItems: three }), risk: ['new_item', 'over_limit'] }),
    ],
    ['a new address', (words) => words.askForPhone({ ...quote, risk: ['new_address'] })],
    ['a lot of money', (words) => words.askForPhone({ ...quote, risk: ['over_limit'] })],
    ['an unusual quantity', (words) => words.askForPhone({ ...quote, risk: ['unusual_quantity'] })],
    ['another voice', (words) => words.askForPhone({ ...quote, risk: ['different_voice'] })],
    [
      'a changed price',
      (words) =>
        words.askAgain({
          ...quote,
          ...byPhone,
          changes: [{ kind: 'price', variant: coffee, before: dollars(1199), now: dollars(1299) }],
        }),
    ],
    [
      'a changed quantity',
      (words) =>
        words.askAgain({
          ...quote,
          ...byPhone,
          changes: [{ kind: 'quantity', variant: coffee, before: 2, now: 1 }],
        }),
    ],
    [
      'something gone',
      (words) => words.askAgain({ ...quote, ...byPhone, changes: [{ kind: 'gone', variant: bananas }] }),
    ],
    [
      'something added',
      (words) =>
        words.askAgain({
          ...quote,
          ...byPhone,
          changes: [{ kind: 'added', variant: oatMilk, quantity: 2 }],
        }),
    ],
    [
      'another address',
      (words) =>
        words.askAgain({ ...quote, byPhone: true, changes: [{ kind: 'address' }, { kind: 'payment' }] }),
    ],
    [
      'another delivery',
      (words) =>
        words.askAgain({
          ...quote,
          ...byPhone,
          changes: [{ kind: 'delivery', before: FRIDAY, now: TOMORROW }],
        }),
    ],
    [
      'a slot gone',
      (words) =>
        words.askAgain({ ...quote, ...byPhone, ...prices(dearer), changes: [{ kind: 'slot_gone' }] }),
    ],
    [
      'another total',
      (words) =>
        words.askAgain({
          ...quote,
          ...byPhone,
          changes: [{ kind: 'total', before: dollars(1900), now: dollars(1848) }],
        }),
    ],
    ['something changed', (words) => words.askAgain({ ...quote, ...byPhone, changes: [] })],
    [
      'many changes',
      (words) =>
        words.askAgain({
          ...quote,
          ...byPhone,
          changes: [
            { kind: 'gone', variant: bananas },
            { kind: 'gone', variant: oatMilk },
            { kind: 'address' },
            { kind: 'payment' },
          ],
        }),
    ],
    ['too late', (words) => words.askAfterExpiry({ ...quote, ...byPhone })],
    ['too late, by phone', (words) => words.askAfterExpiry({ ...quote, ...prices(dearer), byPhone: true })],
    ['ordered', (words) => words.ordered(ordered)],
    ['ordered, added', (words) => words.ordered({ ...ordered, added: true, canCancel: false })],
    [
      'ordered, two parcels',
      (words) =>
        words.ordered({
          ...ordered,
          order: anOrder({ parcels: [aParcel({ expected: FRIDAY }), aParcel({ id: 'p2' })] }),
        }),
    ],
    ['ordered, no parcel yet', (words) => words.ordered({ ...ordered, order: anOrder({ parcels: [] }) })],
    ['still ordering', (words) => words.stillOrdering()],
    ['unconfirmed', (words) => words.unconfirmed()],
    ['not ordered', (words) => words.notOrdered({ goesOn: false })],
    ['nothing ordered', (words) => words.nothingOrdered()],
    ['sent to the phone', (words) => words.sentToPhone({ url: 'https://shop.example/approve/1' })],
    ['ordered lately', (words) => words.orderedLately({ at: instant('2026-11-18T14:50:00Z'), now: NOW })],
    ['one gone', (words) => words.leaveOut({ missing: [{ variant: oatMilk, available: 0 }] })],
    [
      'some gone, some short',
      (words) =>
        words.leaveOut({
          missing: [
            { variant: oatMilk, available: 0 },
            { variant: bananas, available: 0 },
            { variant: coffee, available: 2 },
            { variant: beer, available: 0 },
          ],
        }),
    ],
    ['one short', (words) => words.leaveOut({ missing: [{ variant: bananas, available: 1 }] })],
    ['join or new', (words) => words.joinOrNew({ ...here, order: anOrder() })],
    ['join or new, no date', (words) => words.joinOrNew({ ...here, order: anOrder({ parcels: [] }) })],
    ['empty cart', problem({ code: 'cart_empty' })],
    ['no card', problem({ code: 'no_payment_method' })],
    ['no card, no link', problem({ code: 'no_payment_method' }, { url: undefined })],
    ['no card, no help', problem({ code: 'no_payment_method' }, { url: undefined, phone: undefined })],
    [
      'card expired',
      problem({ code: 'payment_method_expired', instrument: anInstrument() }, { payments: [mastercard] }),
    ],
    [
      'card declined',
      problem(
        { code: 'payment_declined', instrument: anInstrument() },
        { payments: [mastercard, anInstrument({ id: instrumentId('visa2'), lastDigits: '1111' })] },
      ),
    ],
    ['card declined, no other', problem({ code: 'payment_declined', instrument: anInstrument() })],
    ['no address', problem({ code: 'no_address' })],
    [
      'not delivered there',
      problem({ code: 'not_delivered_there', address: work }, { addresses: [anAddress()] }),
    ],
    ['not delivered anywhere', problem({ code: 'not_delivered_there', address: anAddress() })],
    [
      'below the minimum',
      (words) =>
        words.belowMinimum({ lines: three, minimum: dollars(2000), subtotal: dollars(1401), inCart: true }),
    ],
    [
      'below the minimum, not in the cart',
      (words) =>
        words.belowMinimum({ lines: three, minimum: dollars(2000), subtotal: dollars(1401), inCart: false }),
    ],
    ['age restricted', problem({ code: 'age_restricted', variant: beer.id, minimumAge: 21 })],
    ['out of stock', problem({ code: 'out_of_stock', variant: beer.id })],
    ['short stock', problem({ code: 'short_stock', variant: beer.id, available: 2 })],
    ['withdrawn', problem({ code: 'withdrawn', variant: beer.id }, { variant: undefined })],
    ['slot gone', problem({ code: 'slot_gone' })],
    ['order closed', problem({ code: 'order_closed', order: orderId('order-9') })],
    [
      'which address',
      (words) =>
        words.whichAddress({
          options: [anAddress(), work, anAddress({ id: addressId('mom'), label: 'mom' })],
        }),
    ],
    [
      'which address, two homes',
      (words) =>
        words.whichAddress({
          options: [anAddress(), anAddress({ id: addressId('h2'), street: '9 Oak Lane' })],
        }),
    ],
    ['which card', (words) => words.whichPayment({ options: [anInstrument(), mastercard] })],
    [
      'which card, two of a brand',
      (words) =>
        words.whichPayment({
          options: [anInstrument(), anInstrument({ id: instrumentId('visa2'), lastDigits: '1111' })],
        }),
    ],
    [
      'which delivery, for that is not to be had',
      (words) => words.whichDelivery({ ...here, isAsked: true, options: [express, standard] }),
    ],
    [
      'which delivery',
      (words) => words.whichDelivery({ ...here, isAsked: false, options: [express, standard] }),
    ],
    [
      'which delivery, one price',
      (words) =>
        words.whichDelivery({
          ...here,
          isAsked: false,
          options: [express, { ...standard, price: express.price }],
        }),
    ],
    [
      'which delivery, one time',
      (words) =>
        words.whichDelivery({
          ...here,
          isAsked: false,
          options: [express, { ...standard, window: TOMORROW }],
        }),
    ],
    ['no other address', (words) => words.noOther({ what: 'address' })],
    ['no other card', (words) => words.noOther({ what: 'payment' })],
    ['no other delivery', (words) => words.noOther({ what: 'delivery' })],
    ['nothing to order', (words) => words.nothingToOrder()],
  ];
}
