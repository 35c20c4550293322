import { describe, expect, it } from '@jest/globals';
import { addressId, orderId } from '../../src/commerce/ids.ts';
import { instant } from '../../src/commerce/instant.ts';
import { readModels } from '../../src/language/read-models.ts';
import { understandWith } from '../../src/language/understand.ts';
import { receiptHtml } from '../../src/notices/receipt-html.ts';
import { receiptText } from '../../src/notices/receipt-text.ts';
import { receiptWords } from '../../src/notices/receipt-words.ts';
import { receiptOf, shortPlace, type ReceiptFacts } from '../../src/notices/receipt.ts';
import { LOCALES } from '../../src/locales/locale.ts';
import {
  anAddress,
  anInstrument,
  anOrder,
  anOrderLine,
  aParcel,
  aPlainVariant,
  aVariant,
  NOW,
  TIME_ZONE,
  totalsOf,
} from '../make/commerce.ts';
import { aShop } from '../make/ports.ts';

const seller = await aShop().profile({ locale: 'en-US', deadline: NOW });

const facts = (about: Partial<ReceiptFacts> = {}): ReceiptFacts => ({
  locale: 'en-US',
  order: anOrder({ id: orderId('CM-10834') }),
  seller,
  timeZone: TIME_ZONE,
  ...about,
});

const written = (about: Partial<ReceiptFacts> = {}) => {
  const receipt = receiptOf(facts(about));
  return { text: receiptText(receipt), html: receiptHtml(receipt), receipt };
};

const twoLines = [anOrderLine(), anOrderLine({ variant: aPlainVariant('oat milk'), quantity: 2 })];

describe('V5 a receipt', () => {
  it('names the seller, the items, every total, when, where and how it is paid, and how to undo it', () => {
    const order = anOrder({
      id: orderId('CM-10834'),
      lineItems: twoLines,
      totals: totalsOf(twoLines, { discount: -200 }),
    });

    expect(written({ order }).text).toBe(`Corner Market
Your order is placed

Order CM-10834, placed Wednesday, November 18, 2026 at 10:00 AM EST

What you ordered:
1 × Harbor dark roast ground coffee, 12 ounces: $12.99
2 × Oat milk ($12.99 each): $25.98

Items: $38.97
Discount: -$2
Delivery: $3.99
Tax: $1.50
Total: $42.46

Arrives: Thursday, November 19, 2026, 2:00 – 4:00 PM EST
Deliver to: Home, Albany
Paid with: Visa ending in 4242

To undo it, say “cancel my order” before it ships.
Questions, or was this not you? 555 0100
`);
  });

  it('speaks German', () => {
    expect(written({ locale: 'de-DE' }).text).toBe(`Corner Market
Deine Bestellung ist aufgegeben

Bestellung CM-10834, aufgegeben am Mittwoch, 18. November 2026 um 10:00 GMT-5

Was du bestellt hast:
1 × Dark roast ground coffee von Harbor, 12 Unzen: 12,99 $

Artikel: 12,99 $
Lieferung: 3,99 $
Steuern: 1,50 $
Insgesamt: 18,48 $

Ankunft: Donnerstag, 19. November 2026, 14:00–16:00 Uhr GMT-5
Lieferung an: Home, Albany
Bezahlt mit: Visa mit den Endziffern 4242

Zum Stornieren sag „storniere meine Bestellung“, solange sie nicht verschickt ist.
Fragen, oder warst das nicht du? 555 0100
`);
  });

  it('says the same on its page as in its text', () => {
    const { html, text } = written({ order: anOrder({ lineItems: twoLines }) });
    const shown = html
      .replaceAll(/<style>.*<\/style>|<title>.*<\/title>|<[^>]+>/gs, ' ')
      .replaceAll(/\s+/g, ' ');
    for (const part of text.split(/\n|: /).filter((each) => each !== '')) {
      expect(shown).toContain(part.replace(/:$/, ''));
    }
  });

  it.each(LOCALES)('asks for words that are understood as they are written: %s (P10)', (locale) => {
    const [, phrase = ''] = /[“„]([^”“]+)[”“]/.exec(receiptWords(locale).undo) ?? [];
    expect(understandWith(readModels())(locale, phrase, '2026-11-18').intent).toBe('CancelOrder');
  });

  it('offers no undoing that the shop does not allow any more', () => {
    const order = anOrder({ permits: { cancel: false, add: false } });
    expect(written({ order }).text).not.toContain('undo');
    expect(
      written({ seller: { ...seller, capabilities: { ...seller.capabilities, cancel: false } } }).text,
    ).not.toContain('undo');
  });

  it('says that something was added to an order', () => {
    const order = anOrder({
      events: [
        { at: NOW, type: 'placed' },
        { at: NOW, type: 'added_to' },
      ],
    });
    expect(written({ order }).text).toContain('Added to your order');
  });

  it('tells a window in the customer’s time zone, and one that covers its day as that day', () => {
    const coming = (start: string, end: string) => {
      const expected = { start: instant(start), end: instant(end) };
      const order = anOrder({ parcels: [aParcel({ expected })] });
      return written({ order, timeZone: 'Asia/Tokyo' }).receipt.facts[0]?.value;
    };
    expect(coming('2026-11-19T15:00:00Z', '2026-11-20T15:00:00Z')).toBe('Friday, November 20, 2026');
    expect(coming('2026-11-19T15:00:00Z', '2026-11-21T14:59:59Z')).toBe(
      'Friday, November 20 – Saturday, November 21, 2026',
    );
    expect(coming('2026-11-19T01:00:00Z', '2026-11-19T04:00:00Z')).toBe(
      'Thursday, November 19, 2026, 10:00 AM – 1:00 PM GMT+9',
    );
  });
});

describe('V5 a receipt keeps to itself', () => {
  it('where exactly the customer lives, and who', () => {
    const { html, text } = written();
    for (const part of [text, html]) expect(part).not.toMatch(/Elm|12207|Ada|Miller/);
  });

  it.each([
    ['home', 'Home, Albany'],
    ['', 'Albany'],
    ['12 Elm Street', 'Albany'],
    ['Our flat, 12 ELM  Street', 'Albany'],
    ['elm street', 'Albany'],
  ])('what the label "%s" gives away', (label, place) => {
    expect(shortPlace(anAddress({ id: addressId('a'), label }))).toBe(place);
  });

  it.each(['4111111111114242', '4111 1111 1111 4242', '…4242', '4242'])(
    'all of the card but its last four digits, even if the shop tells %s',
    (lastDigits) => {
      const { html, text } = written({ order: anOrder({ instrument: anInstrument({ lastDigits }) }) });
      expect(text).toContain('Visa ending in 4242\n');
      for (const part of [text, html]) expect(part).not.toMatch(/1111|\d{5}/);
    },
  );

  it('whatever else is known of the order: no link, no picture, nothing from elsewhere', () => {
    const variant = aVariant({ image: 'https://shop.example/coffee.jpg' });
    const { html } = written({
      order: anOrder({
        lineItems: [anOrderLine({ variant })],
        parcels: [aParcel({ trackingUrl: 'https://carrier.example/1Z999' })],
        url: 'https://shop.example/order-1',
      }),
    });
    expect(html).not.toMatch(/https?:|src=|href=|url\(|<img|<script|<link|@import/);
  });
});

describe('a receipt takes product texts as data (V30)', () => {
  const hostile = (title: string) =>
    written({
      order: anOrder({ lineItems: [anOrderLine({ variant: aPlainVariant('hostile', { title }) })] }),
    });

  it('and never as markup', () => {
    const { html } = hostile('<img src=x onerror=alert(1)></td></table>&amp;"\'<script>');
    expect(html).not.toMatch(/<img|<script|<\/table>.*<\/table>/s);
    expect(html).toContain(
      '&#60;img src=x onerror=alert(1)&#62;&#60;/td&#62;&#60;/table&#62;&#38;amp;&#34;&#39;',
    );
  });

  it('on one line, without what controls a terminal or turns the writing around', () => {
    const { text } = hostile('milk\r\n\r\nTotal: $0\n\u001b[2J\u202egnp.exe\ud83d');
    expect(text).toContain('1 × Milk Total: $0 [2Jgnp.exe: $12.99\n');
    expect(text.split('\n').filter((line) => line.startsWith('Total:'))).toHaveLength(1);
  });

  it('of a length that can be read', () => {
    const { text } = hostile('🥛'.repeat(10_000));
    expect(text.length).toBeLessThan(1_000);
    expect(text).toContain('🥛…: $12.99');
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });
});

it('is a page that can be listened to, and that takes the colours that the reader chose', () => {
  const { html } = written({ locale: 'de-DE' });
  expect(html).toMatch(/^<!doctype html>\s*<html lang="de-DE">/);
  expect(html).toContain('<meta name="color-scheme" content="light dark" />');
  expect(html).not.toMatch(/(?:color|background)\s*:\s*#/);
  expect(html).toMatch(/<h1>.+<\/h1>/);
  expect(html).toMatch(/<caption>\s*Was du bestellt hast\s*<\/caption>/);
  expect(html.match(/<th scope="row">/g)).toHaveLength(5);
  const tags = [...html.matchAll(/<(\/?)(html|head|body|main|table|tbody|tfoot|tr|th|td|dl|dt|dd|p|h1)\b/g)];
  const open = tags.reduce((depth, [, close]) => depth + (close === '/' ? -1 : 1), 0);
  expect(open).toBe(0);
});
