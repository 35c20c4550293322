import { describe, expect, it } from '@jest/globals';
import { addressId } from '../../../src/commerce/ids.ts';
import { currency, money } from '../../../src/commerce/money.ts';
import { wordsFor } from '../../../src/dialogue/words/words-for.ts';
import { LOCALES } from '../../../src/locales/locale.ts';
import {
  aCheckout,
  aLine,
  anAddress,
  anInstrument,
  anOffer,
  anOrder,
  aPlainVariant,
  dollars,
  totalsOf,
} from '../../make/commerce.ts';
import { aQuote, english, FRIDAY, german, here } from './quote-occasions.ts';

const plain = { familiar: false, pick: 0 };
const en = wordsFor('en-US', plain);
const de = wordsFor('de-DE', plain);

describe('V2 a quote', () => {
  it('is said to a familiar customer by the names of what it costs, not all amounts', () => {
    const { quote } = wordsFor('en-US', { familiar: true, pick: 0 });
    const lines = [aLine()];
    const facts = aQuote({ lineItems: lines, totals: totalsOf(lines, { discount: -200 }) });

    expect(quote.ask({ ...facts, since: { kind: 'same' } }).speech).toBe(
      'Same as last time: one Harbor dark roast ground coffee, 12 ounces, from Corner Market to your home address, ' +
        'arriving tomorrow between 2 and 4 PM. $16.48 in all with delivery, tax and your discount, on your Visa. ' +
        'Shall I order it?',
    );
  });

  it('leaves out what there is not: no delivery, no card', () => {
    const { fulfillment: _none, instrument: _free, ...bare } = aCheckout();

    expect(en.quote.ask({ ...aQuote(), checkout: bare }).speech).toBe(
      "That's one Harbor dark roast ground coffee, 12 ounces, from Corner Market. " +
        '$18.48 in all with $3.99 delivery and $1.50 tax. Shall I place the order?',
    );
    expect(de.quote.ask({ ...aQuote(), checkout: bare }).speech).toBe(
      'Gern: einmal dark roast ground coffee von Harbor, 12 Unzen, von Corner Market. ' +
        'Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern. Soll ich das bestellen?',
    );
  });

  it('reads product text as data, on one line and with single spaces', () => {
    const odd = aPlainVariant(' dark\n  roast ', { brand: ' Harbor  Coffee ' });
    const { speech } = en.quote.ask(aQuote({ lineItems: [aLine({ variant: odd })] }));

    expect(speech).toContain("That's one Harbor Coffee dark roast, from Corner Market");
  });

  it('shows all of its lines and totals, and where, when and how', () => {
    const lines = [
      aLine({ quantity: 2 }),
      aLine({ variant: english.oatMilk, price: dollars(549) }),
      aLine({ variant: english.bananas, price: dollars(199) }),
      aLine({ variant: english.beer, price: dollars(899) }),
    ];
    const totals = totalsOf(lines, { delivery: 0, discount: -200 });

    expect(en.quote.ask(aQuote({ lineItems: lines, totals })).view).toEqual({
      kind: 'order',
      title: 'Your order',
      subtitle: 'Corner Market',
      lines: [
        { title: 'Harbor dark roast ground coffee, 12 ounces', detail: '2 × $12.99', amount: '$25.98' },
        { title: 'Oatherd vanilla oat milk, 64 fluid ounces', amount: '$5.49' },
        { title: 'Organic bananas, 2 pounds', amount: '$1.99' },
        { title: 'Copper Badger golden lager, 6-pack, 12 fluid ounces each', amount: '$8.99' },
      ],
      totals: [
        { label: 'Items', value: '$42.45' },
        { label: 'Discount', value: '-$2' },
        { label: 'Delivery', value: 'Free' },
        { label: 'Tax', value: '$1.50' },
        { label: 'Total', value: '$41.95' },
      ],
      facts: [
        { label: 'Deliver to', value: 'Home, 12 Elm Street' },
        { label: 'Arrives', value: 'Tomorrow between 2 and 4 PM' },
        { label: 'Pay with', value: 'Visa ending in 4242' },
      ],
    });
  });

  it('has a German card too', () => {
    expect(de.quote.ask(aQuote({ lineItems: [aLine({ variant: german.oatMilk })] })).view).toEqual({
      kind: 'order',
      title: 'Deine Bestellung',
      subtitle: 'Corner Market',
      lines: [{ title: 'Haferdrink von Oatherd, Vanille, 64 Flüssigunzen', amount: '12,99 $' }],
      totals: [
        { label: 'Artikel', value: '12,99 $' },
        { label: 'Lieferung', value: '3,99 $' },
        { label: 'Steuern', value: '1,50 $' },
        { label: 'Insgesamt', value: '18,48 $' },
      ],
      facts: [
        { label: 'Lieferung an', value: 'Zuhause, 12 Elm Street' },
        { label: 'Ankunft', value: 'Morgen zwischen 14 und 16 Uhr' },
        { label: 'Zahlung mit', value: 'Visa mit den Endziffern 4242' },
      ],
    });
  });
});

describe('V22 what changed since last time', () => {
  const since = (before: number, now: number, muchDearer: boolean) => ({
    variant: english.coffee,
    before: dollars(before),
    now: dollars(now),
    muchDearer,
  });
  const lines = [aLine(), aLine({ variant: english.bananas })];

  it('says of what got much dearer that it did, however many prices changed', () => {
    const prices = [
      since(100, 101, false),
      since(100, 150, true),
      since(100, 160, true),
      since(100, 170, true),
    ];
    const facts = { ...aQuote({ lineItems: lines }), since: { kind: 'prices' as const, prices } };

    expect(en.quote.ask(facts).speech).toContain(
      'Since last time, the Harbor dark roast ground coffee went up a lot, from $1 to $1.50, ' +
        'the Harbor dark roast ground coffee went up a lot, from $1 to $1.60, one more went up a lot ' +
        'and one more changed a little.',
    );
    expect(de.quote.ask(facts).speech).toContain(
      'Neue Preise seit dem letzten Mal: dark roast ground coffee von Harbor, deutlich teurer, 1,50 $ statt 1 $, ' +
        'dark roast ground coffee von Harbor, deutlich teurer, 1,60 $ statt 1 $, ein weiterer Preis deutlich höher ' +
        'und ein weiterer Preis etwas anders.',
    );
  });

  it('does not compare two currencies', () => {
    const prices = [{ ...since(1299, 1299, false), before: money(1299, currency('EUR')) }];
    const facts = { ...aQuote(), since: { kind: 'prices' as const, prices } };

    expect(en.quote.ask(facts).speech).toContain('The price changed from €12.99 to $12.99 since last time.');
    expect(de.quote.ask(facts).speech).toContain(
      'Der Preis hat sich seit dem letzten Mal geändert, von 12,99 € auf 12,99 $.',
    );
  });

  it('tells two sizes of one thing apart', () => {
    const prices = [since(1099, 1299, false)];
    const both = [aLine(), aLine({ variant: english.bigCoffee })];

    expect(
      en.quote.ask({ ...aQuote({ lineItems: both }), since: { kind: 'prices', prices } }).speech,
    ).toContain(
      'Since last time, Harbor dark roast ground coffee, 12 ounces, went up from $10.99 to $12.99.',
    );
  });

  it('counts one price that there is no breath for in German as in English', () => {
    const prices = [1, 2, 3, 4].map((step) => since(100, 100 + step, false));
    const facts = { ...aQuote({ lineItems: lines }), since: { kind: 'prices' as const, prices } };

    expect(en.quote.ask(facts).speech).toContain('and two more changed a little.');
    expect(de.quote.ask(facts).speech).toContain('und zwei weitere Preise etwas anders.');
  });
});

describe('V3 a price that rose between the quote and the yes', () => {
  const rose = { kind: 'price' as const, variant: english.coffee, before: dollars(1000), now: dollars(1299) };
  const againAfter = (lastTime: number) =>
    en.quote.askAgain({
      ...aQuote(),
      changes: [rose],
      byPhone: false,
      since: {
        kind: 'prices',
        prices: [
          { variant: english.coffee, before: dollars(lastTime), now: dollars(1299), muchDearer: true },
        ],
      },
    }).speech;

  it('is told once where it was quoted at the price of last time', () => {
    expect(againAfter(1000)).toMatch(/^One thing changed: .* went up from \$10 to \$12.99\. That's one/);
  });

  it('is told against last time, too, where that was another price (V22)', () => {
    expect(againAfter(900)).toContain('The price went up a lot since last time, from $9 to $12.99.');
  });
});

describe('V15 what cannot be ordered', () => {
  const about = { variant: undefined, payments: [], addresses: [], url: undefined, phone: undefined };

  it('does no sums between two currencies', () => {
    const minimum = money(2000, currency('EUR'));
    const facts = { lines: [aLine()], minimum, subtotal: dollars(1000), inCart: true };

    expect(en.quote.belowMinimum(facts).speech).toBe(
      'The smallest order is €20. What would you like to add?',
    );
  });

  it('puts the link on the card, and never in the speech', () => {
    const { speech, view } = de.quote.problem({
      ...about,
      problem: { code: 'no_address' },
      url: 'https://shop.example/me',
      phone: '030 1234',
    });

    expect(speech).not.toContain('shop.example');
    expect(view).toEqual({
      kind: 'note',
      title: 'Noch nicht bestellt',
      text: 'Ich kann noch nicht bestellen, weil bei dir keine Adresse hinterlegt ist. Telefon: 030 1234',
      link: { label: 'Zum Shop', url: 'https://shop.example/me' },
    });
  });
});

describe.each(LOCALES)('V14 V21 in %s', (locale) => {
  const { product, quote } = wordsFor(locale, plain);

  it('reads three options of more', () => {
    const options = ['tea', 'milk', 'eggs', 'flour'].map((title) =>
      anOffer({ variant: aPlainVariant(title) }),
    );
    const asked = product.which({ options, total: 4 });

    expect(asked.speech).not.toContain('flour');
    expect(asked.view).toMatchObject({ items: [{}, {}, {}] });
  });

  it('asks anew when all options have left the shop meanwhile', () => {
    expect(product.which({ options: [], total: 2 })).toEqual(
      product.unknown({ said: undefined, nearest: [] }),
    );
  });

  it('never says back what nobody could have meant', () => {
    for (const said of ['?', '', '<b>x</b>', '🙂', 'a'.repeat(10_000)]) {
      expect(product.unknown({ said, nearest: [] })).toEqual(
        product.unknown({ said: undefined, nearest: [] }),
      );
    }
  });

  it('names three missing things of many', () => {
    const missing = ['tea', 'milk', 'eggs', 'flour', 'salt'].map((title) => ({
      variant: aPlainVariant(title),
      available: 0,
    }));

    expect(quote.leaveOut({ missing }).speech).toMatch(/tea, milk (?:and|und) eggs.*(?:two|zwei)/);
  });
});

describe('places and cards', () => {
  it.each([
    ['home', 'to your home address', 'nach Hause'],
    ['Zuhause', 'to your home address', 'nach Hause'],
    ['work', 'to your work address', 'zur Arbeit'],
    ['Büro', 'to your office address', 'ins Büro'],
    ['dorm', 'to the dorm address', 'an die Adresse dorm'],
    ['My cabin', 'to the cabin address', 'an die Adresse My cabin'],
    ['', 'to 12 Elm Street', 'an die Adresse 12 Elm Street'],
  ])('says where "%s" is', (label, english, german) => {
    const checkout = aCheckout();
    const fulfillment = checkout.fulfillment && {
      ...checkout.fulfillment,
      destination: anAddress({ id: addressId('x'), label }),
    };
    const facts = { ...aQuote(), checkout: { ...checkout, ...(fulfillment && { fulfillment }) } };

    expect(en.quote.ask(facts).speech).toContain(`from Corner Market ${english}, arriving`);
    expect(de.quote.ask(facts).speech).toContain(`zwischen 14 und 16 Uhr ${german}. Zusammen`);
  });

  it('calls a payment method without a brand a card', () => {
    const facts = aQuote({ instrument: anInstrument({ brand: '', lastDigits: '' }) });

    expect(en.quote.ask(facts).speech).toContain(', on your card.');
    expect(de.quote.ask(facts).speech).toContain(', bezahlt mit Karte.');
  });
});

describe('V5 the order that was placed', () => {
  it('shows the card of the order', () => {
    const { view } = en.quote.ordered({ ...here, order: anOrder(), added: true, canCancel: true });

    expect(view).toMatchObject({ kind: 'order', title: 'Added to your order' });
  });

  it('counts parcels of one day as one arrival', () => {
    const order = anOrder({ parcels: [...anOrder().parcels, ...anOrder().parcels] });

    expect(en.quote.ordered({ ...here, order, added: false, canCancel: true }).speech).toContain(
      'It arrives tomorrow between 2 and 4 PM.',
    );
  });

  it('puts a German date where German has it', () => {
    const [parcel] = anOrder().parcels;
    const order = anOrder({ parcels: parcel === undefined ? [] : [{ ...parcel, expected: FRIDAY }] });

    expect(de.quote.ordered({ ...here, order, added: false, canCancel: false }).speech).toContain(
      'Die Lieferung kommt am Freitag.',
    );
  });
});
