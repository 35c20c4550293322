import { describe, expect, it } from '@jest/globals';
import type { Order } from '../../../src/commerce/order.ts';
import { statusWords as german } from '../../../src/dialogue/words/de/status.ts';
import { statusWords as english } from '../../../src/dialogue/words/en/status.ts';
import {
  aPlainVariant,
  anOrder,
  anOrderLine,
  aParcel,
  dollars,
  NOW,
  TIME_ZONE,
} from '../../make/commerce.ts';
import { at, between, coffee, inGerman, milk, threeThings, twoParcels } from './orders.ts';

const manner = { familiar: false, pick: 0 };
const en = english(manner);
const de = german(manner);
const here = { now: NOW, timeZone: TIME_ZONE };

const statusOf = (order: Order) => ({
  english: en.status({ order, ...here }).speech,
  german: de.status(inGerman({ order, ...here })).speech,
});

const lateOf = (order: Order) => ({
  english: en.late({ order, ...here }).speech,
  german: de.late(inGerman({ order, ...here })).speech,
});

describe('V28 an order that is on its way', () => {
  it.each<[string, Order, string, string]>([
    [
      'being packed',
      anOrder(),
      "It arrives tomorrow between 2 and 4 PM: your Harbor dark roast ground coffee. We're getting it ready.",
      'Morgen zwischen 14 und 16 Uhr kommt deine Bestellung: gemahlener Kaffee von Harbor, dunkle Röstung. Sie wird gerade vorbereitet.',
    ],
    [
      'shipped, with three things in it',
      threeThings({ state: 'shipped', promised: between(24, 0, 12), expected: between(24, 0, 12) }),
      "It arrives on Tuesday before noon: your Harbor dark roast ground coffee and two other things. It's on its way.",
      'Am Dienstagvormittag kommt deine Bestellung: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel. Sie ist unterwegs.',
    ],
    [
      'out for delivery',
      threeThings({ state: 'out_for_delivery', expected: between(18, 8, 18) }, { lineItems: [milk, coffee] }),
      "It arrives today by 6 PM: your Harbor dark roast ground coffee and Nutwick almond milk. It's out for delivery.",
      'Heute bis 18 Uhr kommt deine Bestellung: gemahlener Kaffee von Harbor, dunkle Röstung und Mandeldrink von Nutwick. Sie wird gerade ausgefahren.',
    ],
    [
      'after a failed attempt',
      threeThings(
        { state: 'failed_attempt' },
        {
          events: [
            { at: at(18, 9), type: 'failed_attempt', parcel: 'parcel-1', detail: 'nobody was home.' },
            { at: at(18, 10), type: 'failed_attempt', parcel: 'parcel-of-another' },
          ],
        },
      ),
      'It arrives tomorrow between 2 and 4 PM: your Harbor dark roast ground coffee and two other things. The carrier tried today at 9 AM: nobody was home.',
      'Morgen zwischen 14 und 16 Uhr kommt deine Bestellung: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel. Der Zusteller war heute um 9 Uhr da: es war niemand zu Hause.',
    ],
    [
      'when the carrier said this morning, and the promise still stands',
      threeThings({ state: 'shipped', expected: between(18, 8, 9), promised: between(18, 8, 20) }),
      "It arrives today by 8 PM: your Harbor dark roast ground coffee and two other things. It's on its way.",
      'Heute bis 20 Uhr kommt deine Bestellung: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel. Sie ist unterwegs.',
    ],
    [
      'without a parcel yet',
      anOrder({ parcels: [] }),
      "There's no delivery date yet for your order from today: your Harbor dark roast ground coffee.",
      'Für deine Bestellung von heute gibt es noch keinen Liefertermin: gemahlener Kaffee von Harbor, dunkle Röstung.',
    ],
  ])('is told: %s', (_which, order, said, gesagt) => {
    expect(statusOf(order)).toEqual({ english: said, german: gesagt });
  });
});

describe('V28 an order in several parcels', () => {
  it.each<[string, Order, string, string]>([
    [
      'both to come, the soonest first',
      twoParcels({ expected: between(20, 8, 20), promised: between(20, 8, 20) }, {}),
      'One parcel arrives tomorrow between 2 and 4 PM: four gala apples. Another arrives on Friday between 8 AM and 8 PM: your Harbor dark roast ground coffee and Nutwick almond milk.',
      'Morgen zwischen 14 und 16 Uhr kommt ein Paket: viermal Gala-Äpfel. Am Freitag zwischen 8 und 20 Uhr kommt ein weiteres: gemahlener Kaffee von Harbor, dunkle Röstung und Mandeldrink von Nutwick.',
    ],
    [
      'one has come: what is still to come is told first',
      twoParcels({ state: 'delivered', deliveredAt: at(17, 15, 40), deliveredTo: 'front door' }, {}),
      'One parcel arrives tomorrow between 2 and 4 PM: four gala apples. Another was delivered yesterday at 3:40 PM and left at the front door: your Harbor dark roast ground coffee and Nutwick almond milk.',
      'Morgen zwischen 14 und 16 Uhr kommt ein Paket: viermal Gala-Äpfel. Gestern um 15:40 Uhr wurde ein weiteres zugestellt und an der Haustür abgestellt: gemahlener Kaffee von Harbor, dunkle Röstung und Mandeldrink von Nutwick.',
    ],
    [
      'one was canceled and nobody says what was in it',
      twoParcels({}, { state: 'canceled', lineItems: [] }),
      'One parcel arrives tomorrow between 2 and 4 PM: your Harbor dark roast ground coffee and Nutwick almond milk. Another was canceled.',
      'Morgen zwischen 14 und 16 Uhr kommt ein Paket: gemahlener Kaffee von Harbor, dunkle Röstung und Mandeldrink von Nutwick. Ein weiteres wurde storniert.',
    ],
    [
      'five of them: three are told',
      anOrder({
        parcels: [1, 2, 3, 4, 5].map((number) =>
          aParcel({
            id: `parcel-${number}`,
            lineItems: [{ lineItem: coffee.id, quantity: 2 }],
            promised: between(20 + number, 0, 24),
            expected: between(18 + number, 0, 24),
          }),
        ),
      }),
      'One parcel arrives tomorrow: two Harbor dark roast ground coffee. Another arrives on Friday: two Harbor dark roast ground coffee. Another arrives on Saturday: two Harbor dark roast ground coffee. And two more parcels.',
      'Morgen kommt ein Paket: zweimal gemahlener Kaffee von Harbor, dunkle Röstung. Am Freitag kommt ein weiteres: zweimal gemahlener Kaffee von Harbor, dunkle Röstung. Am Samstag kommt ein weiteres: zweimal gemahlener Kaffee von Harbor, dunkle Röstung. Dazu kommen noch zwei weitere Pakete.',
    ],
  ])('is told parcel by parcel: %s', (_which, order, said, gesagt) => {
    expect(statusOf(order)).toEqual({ english: said, german: gesagt });
  });
});

describe('V28 an order that is over', () => {
  const delivered = { state: 'delivered' as const, deliveredAt: at(17, 15, 40) };

  it.each<[string, Order, string, string]>([
    [
      'left somewhere we know the words for',
      threeThings({ ...delivered, deliveredTo: 'Front door' }),
      'It was delivered yesterday at 3:40 PM and left at the front door: your Harbor dark roast ground coffee and two other things.',
      'Gestern um 15:40 Uhr wurde deine Bestellung zugestellt: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel. Der Zusteller hat notiert: Front door.',
    ],
    [
      'left where only the carrier has words for it',
      threeThings({ ...delivered, deliveredTo: 'blue  shed?' }),
      "It was delivered yesterday at 3:40 PM: your Harbor dark roast ground coffee and two other things. The carrier's note says: blue shed.",
      'Gestern um 15:40 Uhr wurde deine Bestellung zugestellt: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel. Der Zusteller hat notiert: blue shed.',
    ],
    [
      'delivered at a moment that only its events tell',
      threeThings(
        { state: 'delivered' },
        { events: [{ at: at(11, 12), type: 'delivered', parcel: 'parcel-1' }] },
      ),
      'It was delivered on Wednesday the 11th at noon: your Harbor dark roast ground coffee and two other things.',
      'Am Mittwoch, den 11. November um 12 Uhr wurde deine Bestellung zugestellt: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel.',
    ],
    [
      'partly sent back, the money on its way',
      threeThings(delivered, {
        lineItems: [{ ...milk, returned: 1 }, coffee],
        adjustments: [{ type: 'return', at: at(18, 9), amount: dollars(549), status: 'pending' }],
      }),
      'It was delivered yesterday at 3:40 PM: your Harbor dark roast ground coffee and Nutwick almond milk. You sent back one Nutwick almond milk. $5.49 is on its way back to your Visa.',
      'Gestern um 15:40 Uhr wurde deine Bestellung zugestellt: gemahlener Kaffee von Harbor, dunkle Röstung und Mandeldrink von Nutwick. Zurückgeschickt hast du: einmal Mandeldrink von Nutwick. Du bekommst 5,49 $ über Visa zurück, das Geld ist unterwegs.',
    ],
    [
      'canceled, and the money is back',
      threeThings(
        { state: 'canceled' },
        {
          canceledAt: at(16, 9),
          adjustments: [
            { type: 'cancellation', at: at(17, 9), amount: dollars(2000), status: 'completed' },
            { type: 'refund', at: at(16, 9), amount: dollars(599), status: 'completed' },
          ],
        },
      ),
      'It was canceled last Monday: your Harbor dark roast ground coffee and two other things. $25.99 went back to your Visa yesterday.',
      'Letzten Montag wurde deine Bestellung storniert: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel. Du hast gestern 25,99 $ über Visa zurückbekommen.',
    ],
    [
      'canceled, and nothing comes back',
      threeThings({ state: 'canceled' }, { canceledAt: at(18, 9) }),
      'It was canceled today: your Harbor dark roast ground coffee and two other things.',
      'Heute wurde deine Bestellung storniert: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel.',
    ],
  ])('is told: %s', (_which, order, said, gesagt) => {
    expect(en.status({ order, ...here }).speech).toBe(said);
    expect(de.status({ ...here, order: { ...order, lineItems: inGerman(order.lineItems) } }).speech).toBe(
      gesagt,
    );
  });
});

describe('V28 an order that is late', () => {
  it.each<[string, Order, string, string]>([
    [
      'with a new date from the carrier',
      threeThings({ state: 'shipped', promised: between(17, 8, 20), expected: between(19, 0, 20) }),
      'It was due yesterday, and the carrier now says tomorrow by 8 PM. Sorry about that. It has your Harbor dark roast ground coffee and two other things. Would you like to talk to somebody?',
      'Deine Bestellung sollte gestern kommen, und laut Zusteller kommt sie jetzt morgen bis 20 Uhr. Das tut mir leid. Darin: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel. Möchtest du mit jemandem sprechen?',
    ],
    [
      'still in the house',
      threeThings({ promised: between(19, 8, 12), expected: between(20, 8, 12) }),
      "It was due tomorrow, and it's now expected on Friday between 8 AM and noon. Sorry about that. It has your Harbor dark roast ground coffee and two other things. Would you like to talk to somebody?",
      'Deine Bestellung sollte morgen kommen und kommt jetzt voraussichtlich am Freitag zwischen 8 und 12 Uhr. Das tut mir leid. Darin: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel. Möchtest du mit jemandem sprechen?',
    ],
    [
      'and nobody knows until when',
      threeThings({ state: 'shipped', promised: between(16, 8, 20), expected: between(16, 8, 20) }),
      "It was due last Monday and isn't there yet, and there's no new date. Sorry about that. It has your Harbor dark roast ground coffee and two other things. Would you like to talk to somebody?",
      'Deine Bestellung sollte letzten Montag kommen und ist noch nicht da, einen neuen Termin gibt es noch nicht. Das tut mir leid. Darin: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel. Möchtest du mit jemandem sprechen?',
    ],
    [
      'by some hours, for a reason',
      threeThings(
        { state: 'shipped', promised: between(18, 8, 9), expected: between(18, 16, 18) },
        { events: [{ at: at(18, 7), type: 'shipped', detail: 'bad weather on the way' }] },
      ),
      'It was due today between 8 and 9 AM, and the carrier now says today between 4 and 6 PM. Sorry about that. It has your Harbor dark roast ground coffee and two other things. The reason: bad weather on the way. Would you like to talk to somebody?',
      'Deine Bestellung sollte heute zwischen 8 und 9 Uhr kommen, und laut Zusteller kommt sie jetzt heute zwischen 16 und 18 Uhr. Das tut mir leid. Darin: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel. Der Grund: schlechtes Wetter unterwegs. Möchtest du mit jemandem sprechen?',
    ],
    [
      'in part: the late parcel comes first',
      twoParcels({}, { state: 'shipped', promised: between(17, 8, 20), expected: between(19, 8, 20) }),
      'One parcel was due yesterday, and the carrier now says tomorrow between 8 AM and 8 PM. Sorry about that. It has four gala apples. Another arrives tomorrow between 2 and 4 PM: your Harbor dark roast ground coffee and Nutwick almond milk. Would you like to talk to somebody?',
      'Ein Paket sollte gestern kommen, und laut Zusteller kommt es jetzt morgen zwischen 8 und 20 Uhr. Das tut mir leid. Darin: viermal Gala-Äpfel. Morgen zwischen 14 und 16 Uhr kommt ein weiteres: gemahlener Kaffee von Harbor, dunkle Röstung und Mandeldrink von Nutwick. Möchtest du mit jemandem sprechen?',
    ],
  ])('is told, and somebody to talk to is offered: %s', (_which, order, said, gesagt) => {
    expect(lateOf(order)).toEqual({ english: said, german: gesagt });
  });
});

describe('V21 several orders', () => {
  it('are told in a breath, each with its date', () => {
    const orders = [
      anOrder(),
      threeThings({
        state: 'shipped',
        promised: between(16, 8, 20),
        expected: { start: at(19, 8), end: at(20, 20) },
      }),
    ];
    const facts = { orders, total: 2, ...here };

    expect(en.several(facts).speech).toBe(
      'I found two orders. First, your Harbor dark roast ground coffee, arriving tomorrow. Second, your Harbor dark roast ground coffee and two other things, late, now expected between tomorrow and Friday. Which one do you mean?',
    );
    expect(de.several(inGerman(facts)).speech).toBe(
      'Ich habe zwei Bestellungen gefunden. Erstens: gemahlener Kaffee von Harbor, dunkle Röstung, kommt morgen. Zweitens: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel, verspätet, kommt jetzt voraussichtlich zwischen morgen und Freitag. Welche meinst du?',
    );
  });

  it('are told apart by their day when the same things are in them', () => {
    const bread = anOrderLine({ variant: aPlainVariant('rye bread') });
    const orders = [anOrder({ lineItems: [bread] }), anOrder({ lineItems: [bread], placedAt: at(16, 9) })];

    const { speech } = en.several({ orders, total: 7, ...here });

    expect(speech).toBe(
      'I found seven orders, the newest two being these. First, your rye bread from today, arriving tomorrow. Second, your rye bread from last Monday, arriving tomorrow. Which one do you mean?',
    );
  });

  it('can be touched on a screen', () => {
    const { view } = en.several({ orders: [anOrder(), threeThings()], total: 2, ...here });

    expect(view).toEqual({
      kind: 'list',
      title: 'Your orders',
      selectable: true,
      items: [
        {
          title: 'Harbor dark roast ground coffee',
          detail: 'Placed today · arriving tomorrow between 2 and 4 PM',
          amount: '$18.48',
        },
        {
          title: 'Harbor dark roast ground coffee and two other things',
          detail: 'Placed last Monday · arriving tomorrow between 2 and 4 PM',
          amount: '$27.53',
        },
      ],
    });
  });
});

describe('canceling an order', () => {
  const order = threeThings();
  const facts = { order, ...here };

  it('names the order before it asks', () => {
    expect(en.confirmCancel({ ...facts, partly: false }).speech).toBe(
      "That's your order from last Monday: your Harbor dark roast ground coffee and two other things. Shall I cancel it?",
    );
    expect(de.confirmCancel(inGerman({ ...facts, partly: false })).speech).toBe(
      'Das ist deine Bestellung vom letzten Montag: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel. Soll ich sie stornieren?',
    );
  });

  it('tells what comes back', () => {
    const refund = dollars(1848);
    const adjustments = [
      { type: 'cancellation' as const, at: NOW, amount: refund, status: 'pending' as const },
    ];

    expect(en.canceled({ ...facts, refund }).speech).toBe(
      "Done, it's canceled: your Harbor dark roast ground coffee and two other things. You get $18.48 back. Anything else?",
    );
    expect(en.canceled({ ...facts, order: { ...order, adjustments }, refund }).speech).toBe(
      "Done, it's canceled: your Harbor dark roast ground coffee and two other things. $18.48 is on its way back to your Visa. Anything else?",
    );
    expect(de.canceled(inGerman({ ...facts, refund: undefined })).speech).toBe(
      'Erledigt, sie ist storniert: gemahlener Kaffee von Harbor, dunkle Röstung und zwei weitere Artikel. Sonst noch etwas?',
    );
  });

  it.each([
    [
      'shipped' as const,
      threeThings({ state: 'shipped' }),
      "I can't cancel it any more: it has already shipped. It arrives tomorrow between 2 and 4 PM. Would you like to talk to somebody?",
      'Stornieren geht nicht mehr, sie ist schon verschickt. Sie kommt morgen zwischen 14 und 16 Uhr. Möchtest du mit jemandem sprechen?',
    ],
    [
      'shipped' as const,
      threeThings({ state: 'processing' }),
      "I can't cancel that order from here. It arrives tomorrow between 2 and 4 PM. Would you like to talk to somebody?",
      'Diese Bestellung kann ich von hier aus nicht stornieren. Sie kommt morgen zwischen 14 und 16 Uhr. Möchtest du mit jemandem sprechen?',
    ],
    [
      'delivered' as const,
      threeThings({ state: 'delivered', deliveredAt: at(17, 15) }),
      "I can't cancel it any more: it was delivered yesterday at 3 PM. Would you like to talk to somebody?",
      'Stornieren geht nicht mehr, sie wurde gestern um 15 Uhr zugestellt. Möchtest du mit jemandem sprechen?',
    ],
    [
      'already_canceled' as const,
      threeThings({}, { canceledAt: at(17, 15) }),
      'That order was already canceled yesterday. Would you like to talk to somebody?',
      'Diese Bestellung wurde schon gestern storniert. Möchtest du mit jemandem sprechen?',
    ],
    [
      'not_found' as const,
      threeThings(),
      "I can't find that order any more. Would you like to talk to somebody?",
      'Diese Bestellung finde ich nicht mehr. Möchtest du mit jemandem sprechen?',
    ],
  ])('tells why it is too late: %s', (because, refused, said, gesagt) => {
    expect(en.cannotCancel({ order: refused, ...here, because }).speech).toBe(said);
    expect(de.cannotCancel({ order: refused, ...here, because }).speech).toBe(gesagt);
  });
});

describe('V15 what this shop does not do by voice', () => {
  const elsewhere = { url: 'https://corner.example/orders/1', phone: '518 555 0100' };

  it('says where it can be done, and shows the way', () => {
    const order = anOrder({ url: elsewhere.url });

    const asked = en.cannotEdit({ order, ...elsewhere });

    expect(asked.speech).toBe(
      "I can't change an order by voice once it's placed. You can do that on the shop's website or by phone at 518 555 0100. What I can do is cancel it. Anything else?",
    );
    expect(asked.view).toEqual({
      kind: 'note',
      title: 'Change an order',
      text: "I can't change an order by voice once it's placed. You can do that on the shop's website or by phone at 518 555 0100.",
      link: { label: 'Open the order', url: elsewhere.url },
    });
  });

  it.each([
    [
      { order: undefined, ...elsewhere },
      "I can't take returns by voice. You can do that on the shop's website or by phone at 518 555 0100. Anything else?",
      'Rücksendungen kann ich hier nicht annehmen. Das geht auf der Website des Ladens oder telefonisch unter 518 555 0100. Sonst noch etwas?',
    ],
    [
      { order: undefined, url: undefined, phone: undefined },
      "I can't take returns by voice. Say “talk to a person” and I'll see who can. Anything else?",
      'Rücksendungen kann ich hier nicht annehmen. Sag „mit jemandem sprechen“, dann sehe ich, wer das kann. Sonst noch etwas?',
    ],
  ])('has a way on for returns: %#', (facts, said, gesagt) => {
    expect(en.cannotReturn(facts).speech).toBe(said);
    expect(de.cannotReturn(facts).speech).toBe(gesagt);
  });
});

describe('P9 an order on a screen', () => {
  it('shows its lines, what it came to, each parcel, the way to track it and what came back', () => {
    const order = twoParcels(
      { state: 'delivered', deliveredAt: at(17, 15), deliveredTo: 'front door' },
      { trackingUrl: 'https://carrier.example/1Z999' },
      {
        lineItems: twoParcels({}, {}).lineItems.map((line) =>
          line.id === milk.id ? { ...line, returned: 1 } : line,
        ),
        adjustments: [{ type: 'return', at: at(18, 9), amount: dollars(549), status: 'completed' }],
      },
    );

    expect(en.status({ order, ...here }).view).toEqual({
      kind: 'order',
      title: 'Your order',
      subtitle: 'Placed last Monday',
      lines: [
        { title: 'Gala apples', detail: '4 × $0.89', amount: '$3.56' },
        { title: 'Harbor dark roast ground coffee, 12 ounces', amount: '$12.99' },
        { title: 'Nutwick almond milk, half a gallon', detail: '1 returned', amount: '$5.49' },
      ],
      totals: [
        { label: 'Items', value: '$22.04' },
        { label: 'Delivery', value: '$3.99' },
        { label: 'Tax', value: '$1.50' },
        { label: 'Total', value: '$27.53' },
      ],
      facts: [
        { label: 'Arrives', value: 'Tomorrow between 2 and 4 PM · gala apples' },
        {
          label: 'Delivered',
          value:
            'Yesterday at 3 PM, front door · Harbor dark roast ground coffee, 12 ounces; Nutwick almond milk, half a gallon',
        },
        { label: 'Sent to', value: 'Home, 12 Elm Street' },
        { label: 'Paid with', value: 'Visa ending in 4242' },
        { label: 'Refunded', value: '$5.49, today' },
      ],
      link: { label: 'Track the parcel', url: 'https://carrier.example/1Z999' },
    });
  });

  it('is labelled in German', () => {
    const late = threeThings({
      state: 'shipped',
      promised: between(16, 8, 20),
      expected: between(16, 8, 20),
    });

    const { view } = de.late(inGerman({ order: late, ...here }));

    expect(view).toMatchObject({
      title: 'Deine Bestellung',
      subtitle: 'Bestellt letzten Montag',
      facts: [
        { label: 'Kommt jetzt', value: 'Noch kein neuer Termin' },
        { label: 'Geht an' },
        { label: 'Bezahlt mit' },
      ],
    });
  });
});
