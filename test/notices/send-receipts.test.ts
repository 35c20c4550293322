import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Customer } from '../../src/commerce/customer.ts';
import { checkoutId, customerId, orderId } from '../../src/commerce/ids.ts';
import { ShopError } from '../../src/commerce/shop-error.ts';
import type { Shop } from '../../src/commerce/shop.ts';
import type { Outbox } from '../../src/notices/outbox.ts';
import { sendReceipts, type ReceiptPorts } from '../../src/notices/send-receipts.ts';
import { smtpMail } from '../../src/notices/smtp-mail.ts';
import type { Outcome } from '../../src/orders/attempts.ts';
import { attempts } from '../../src/stores/sql/attempts.ts';
import { memoryIn } from '../../src/stores/sql/memory-in.ts';
import { saysoMigrations } from '../../src/stores/sql/migrations/sayso-migrations.ts';
import { outbox } from '../../src/stores/sql/outbox.ts';
import { aConsent, anAttempt } from '../make/attempt.ts';
import { aClock, type TestClock } from '../make/clock.ts';
import { anOrder, NOW } from '../make/commerce.ts';
import { aShop } from '../make/ports.ts';
import { aMailServer, type MailServer } from '../servers/mail-server.ts';
import { freshDatabase } from '../servers/postgres.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

const database = await freshDatabase({ sets: [saysoMigrations] });
const ledger = attempts(memoryIn(database.pool));
const kept = outbox(memoryIn(database.pool));

let clock: TestClock;
let server: MailServer;

beforeEach(async () => {
  clock = aClock(NOW);
  server = await aMailServer();
});

afterEach(async () => {
  await server.stop();
  await database.pool.query('truncate sayso.attempt');
});

afterAll(database.drop);

const ada: Customer = {
  id: customerId('ada'),
  givenName: 'Ada',
  email: 'ada@example.com',
  timeZone: 'America/New_York',
  addresses: [],
  instruments: [],
};

const shopOf = (about: Partial<Shop> = {}): Shop =>
  aShop({ customer: async () => ada, order: async (_call, id) => anOrder({ id }), ...about });

/** Somebody said yes, and this came of it. */
async function agreed(quote: string, outcome?: Outcome, consent = aConsent()): Promise<void> {
  await ledger.open(anAttempt(quote, { again: true, consent }), NOW);
  const ordered = { kind: 'ordered' as const, order: orderId(`order-${quote}`) };
  await ledger.settle(checkoutId(quote), outcome ?? ordered, clock.now());
}

interface Told {
  readonly reported: readonly { readonly tries: number; readonly givenUp: boolean }[];
  readonly run: () => Promise<void>;
}

/** A process that sends receipts. */
function aProcess(about: Partial<ReceiptPorts> = {}): Told {
  const reported: { tries: number; givenUp: boolean }[] = [];
  const ports: ReceiptPorts = {
    outbox: kept,
    shop: shopOf(),
    shopperOf: (customer) => ({ customer, credential: customer }),
    mail: smtpMail({ url: server.url, from: 'Corner Market <orders@shop.example>' }),
    now: clock.now,
    report: (_error, { givenUp, tries }) => {
      reported.push({ givenUp, tries });
    },
    ...about,
  };
  return { reported, run: () => sendReceipts(ports) };
}

const ends = async (): Promise<readonly (readonly [string, string])[]> => {
  const { rows } = await database.pool.query<{ quote: string; receipt: string }>(
    'select quote, receipt from sayso.attempt order by quote',
  );
  return rows.map(({ quote, receipt }) => [quote, receipt]);
};

describe('V5 the receipt of an order', () => {
  it('is sent to the customer, and once', async () => {
    await agreed('q1');
    const { reported, run } = aProcess();

    await run();
    clock.pass(DAY);
    await run();

    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.recipients).toEqual(['ada@example.com']);
    expect(server.received[0]?.headers.get('from')).toBe('Corner Market <orders@shop.example>');
    expect(server.received[0]?.headers.get('subject')).toBe('Your order order-q1 at Corner Market');
    expect(server.received[0]?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(server.received[0]?.text).toContain('Total: $18.48');
    expect(server.received[0]?.html).toContain('<td>$18.48</td>');
    expect(reported).toEqual([]);
    expect(await ends()).toEqual([['q1', 'sent']]);
  });

  it('waits for a mail server that is down, and is sent when it is up', async () => {
    const { port } = new URL(server.url);
    await server.stop();
    await agreed('q1');
    const { reported, run } = aProcess();

    await run();
    expect(reported).toEqual([{ tries: 1, givenUp: false }]);

    server = await aMailServer(Number(port));
    clock.pass(MINUTE - 1);
    await run();
    expect(server.received).toEqual([]);

    clock.pass(1);
    await run();
    expect(server.received).toHaveLength(1);
    expect(await ends()).toEqual([['q1', 'sent']]);
  });

  it('is sent again under the same name after a crash between sending and remembering it', async () => {
    await agreed('q1');
    const gone = async (): Promise<never> => {
      throw new Error('the process is gone');
    };
    const crashing: Outbox = { ...kept, close: gone, postpone: gone };

    await expect(aProcess({ outbox: crashing }).run()).rejects.toThrow('gone');
    const { run } = aProcess();
    clock.pass(10 * MINUTE - 1);
    await run();
    expect(server.received).toHaveLength(1);

    clock.pass(1);
    await run();
    await run();
    const names = server.received.map(({ headers }) => headers.get('message-id'));
    expect(names).toHaveLength(2);
    expect(names[0]).toMatch(/^<[0-9a-f]{40}@shop\.example>$/);
    expect(names[1]).toBe(names[0]);
  });

  it('is sent by one of several processes', async () => {
    for (const quote of ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8']) await agreed(quote);

    await Promise.all([aProcess().run(), aProcess().run(), aProcess().run()]);

    const names = server.received.map(({ headers }) => headers.get('message-id'));
    expect(names).toHaveLength(8);
    expect(new Set(names).size).toBe(8);
  });

  it('is given up after ten tries over some days, and said to be', async () => {
    await server.stop();
    await agreed('q1');
    const { reported, run } = aProcess();

    for (let hour = 0; hour < 7 * 24; hour += 1) {
      await run();
      clock.pass(60 * MINUTE);
    }

    expect(reported.map(({ tries }) => tries)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(reported.map(({ givenUp }) => givenUp)).toEqual([...Array<boolean>(9).fill(false), true]);
    expect(await ends()).toEqual([['q1', 'given_up']]);
    server = await aMailServer();
  });

  it('does not keep those of others waiting', async () => {
    await agreed('q1');
    await agreed('q2');
    const order: Shop['order'] = async (_call, id) => {
      if (id === 'order-q1') throw new ShopError('unavailable', 'down');
      return anOrder({ id });
    };

    const { reported, run } = aProcess({ shop: shopOf({ order }) });
    await run();

    expect(reported).toEqual([{ tries: 1, givenUp: false }]);
    expect(await ends()).toEqual([
      ['q1', 'due'],
      ['q2', 'sent'],
    ]);
  });

  it('is in the language of the yes, and in English where that was not written down', async () => {
    await agreed('q1', undefined, aConsent({ locale: 'de-DE' }));
    await agreed('q2');

    const { run } = aProcess();
    await run();

    expect(server.received.map(({ headers }) => headers.get('content-language')).sort()).toEqual([
      'de-DE',
      'en-US',
    ]);
    expect(server.received.map(({ headers }) => headers.get('subject')).sort()).toEqual([
      'Deine Bestellung order-q1 bei Corner Market',
      'Your order order-q2 at Corner Market',
    ]);
  });

  it('goes to one address or to none', async () => {
    await agreed('q1');
    const customer: Shop['customer'] = async () => ({ ...ada, email: 'ada@example.com, eve@evil.example' });

    const { reported, run } = aProcess({ shop: shopOf({ customer }) });
    await run();

    expect(server.received).toEqual([]);
    expect(reported).toHaveLength(1);
  });

  it('has a subject of one line, whatever the shop is called', async () => {
    await agreed('q1');
    const profile: Shop['profile'] = async (call) => ({
      ...(await aShop().profile(call)),
      name: 'Corner\r\nBcc: eve@evil.example\r\n\r\nMarket',
    });

    const { run } = aProcess({ shop: shopOf({ profile }) });
    await run();

    expect(server.received[0]?.recipients).toEqual(['ada@example.com']);
    expect(server.received[0]?.headers.get('bcc')).toBeUndefined();
    expect(server.received[0]?.headers.get('subject')).toBe(
      'Your order order-q1 at Corner Bcc: eve@evil.example Market',
    );
  });
});

describe('V5 no receipt is sent', () => {
  const { email: _none, ...withoutEmail } = ada;

  it.each<readonly [string, Partial<Shop>]>([
    ['to whom the shop has no address of', { customer: async () => withoutEmail }],
    ['for what was undone before', { order: async (_call, id) => anOrder({ id, canceledAt: NOW }) }],
  ])('%s, and that is the end of it', async (_case, about) => {
    await agreed('q1');

    const { reported, run } = aProcess({ shop: shopOf(about) });
    await run();

    expect(server.received).toEqual([]);
    expect(reported).toEqual([]);
    expect(await ends()).toEqual([['q1', 'not_needed']]);
  });

  it('for a yes that came to nothing, or that nobody has heard of again', async () => {
    await agreed('q1', { kind: 'refused', problems: [] });
    await agreed('q2', { kind: 'not_ordered', because: 'expired' });
    await ledger.open(anAttempt('q3', { again: true }), NOW);

    await aProcess().run();

    expect(server.received).toEqual([]);
    expect(await ends()).toEqual([
      ['q1', 'due'],
      ['q2', 'due'],
      ['q3', 'due'],
    ]);
  });

  it('for orders from before last week, because a mail server was set up today', async () => {
    await agreed('q1');
    clock.pass(7 * DAY + 1);
    await agreed('q2');

    await aProcess().run();

    expect(server.received.map(({ headers }) => headers.get('subject'))).toEqual([
      'Your order order-q2 at Corner Market',
    ]);
  });
});
