import { afterEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Completion } from '../../../src/commerce/checkout.ts';
import { customerId } from '../../../src/commerce/ids.ts';
import { later, type Instant } from '../../../src/commerce/instant.ts';
import type { Approval } from '../../../src/dialogue/ports.ts';
import type { ApprovalBook, KeptApproval } from '../../../src/linking/approval/approval-book.ts';
import { approvalRoute } from '../../../src/linking/approval/approval-route.ts';
import { approvalsFrom } from '../../../src/linking/approval/approvals.ts';
import { memoryAttempts } from '../../../src/stores/memory/attempts.ts';
import { aConsent } from '../../make/attempt.ts';
import { aCheckout, aLine, anOrder, aVariant, dollars, NOW, TIME_ZONE } from '../../make/commerce.ts';
import { aShop } from '../../make/ports.ts';

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.close();
    await once(server, 'close');
  }
});

/** A book that forgets nothing and hides nothing. */
function aBook(): ApprovalBook & { readonly secrets: () => readonly string[] } {
  const kept = new Map<string, { approval: KeptApproval; until: Instant }>();
  return {
    keep: async (secret, approval, until) => void kept.set(secret, { approval, until }),
    find: async (secret) => kept.get(secret),
    secrets: () => [...kept.keys()],
  };
}

const { acceptedAt: _at, acceptedBy: _by, means: _means, ...consent } = aConsent({ risk: ['new_item'] });

const anApproval = (about: Partial<Approval> = {}): Approval => ({
  shopper: { customer: customerId('ada'), credential: 'the-token-of-ada' },
  checkout: aCheckout(),
  consent,
  again: false,
  locale: 'en-US',
  ...about,
});

async function aPhone(about: Partial<Approval> = {}, completion: () => Completion = completed) {
  let now = NOW;
  const completed: string[] = [];
  const book = aBook();
  const attempts = memoryAttempts();
  const approvals = approvalsFrom(book, () => 'https://voice.example.com');
  const shop = aShop({
    complete: async ({ key }) => {
      completed.push(key);
      return completion();
    },
    customer: async () => ({
      id: customerId('ada'),
      givenName: 'Ada',
      timeZone: TIME_ZONE,
      addresses: [],
      instruments: [],
    }),
    order: async () => anOrder(),
  });
  const shopperOf = (customer: Approval['shopper']['customer']) => ({ customer, credential: customer });
  const app = express();
  app.use(
    '/account',
    approvalRoute({ approvals, attempts, book, now: () => now, repeatSeconds: 900, shop, shopperOf }),
  );
  const server = app.listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { url } = await approvals.request(anApproval(about));
  const here = (address: string): string =>
    address.replace('https://voice.example.com', `http://127.0.0.1:${port}`);
  return {
    attempts,
    book,
    completed,
    url,
    pass: (milliseconds: number) => {
      now = later(now, milliseconds);
    },
    look: (address = url) => fetch(here(address)),
    tap: (address = url) => fetch(here(address), { method: 'POST', redirect: 'manual' }),
    here,
  };
}

const completed = (): Completion => ({ kind: 'completed', order: anOrder() });

describe('V9 the page that takes the yes on a phone', () => {
  it('shows what would be bought, for how much, where and when, and buys nothing by being looked at', async () => {
    const phone = await aPhone();
    const response = await phone.look();
    const page = await response.text();

    expect(response.status).toBe(200);
    for (const shown of [
      'Corner Market',
      'Harbor dark roast ground coffee',
      '12 ounces',
      '$18.48',
      'Visa …4242',
      'Tomorrow',
    ]) {
      expect(page.toLowerCase()).toContain(shown.toLowerCase());
    }
    expect(phone.completed).toEqual([]);
  });

  it('places the order with one tap, and shows the same order to the second', async () => {
    const phone = await aPhone();
    const first = await phone.tap();
    const second = await phone.tap();

    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await first.text()).toContain('Your order is placed');
    expect(await second.text()).toContain('Your order is placed');
    expect(phone.completed).toEqual(['accept:checkout-1']);
  });

  it('lets nothing from elsewhere in, is not framed, kept or told to other sites', async () => {
    const phone = await aPhone();
    const { headers } = await phone.look();

    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('takes product texts for data (V30)', async () => {
    const title = '<script>alert(1)</script> & "tea"';
    const checkout = aCheckout({ lineItems: [aLine({ variant: aVariant({ title }) })] });
    const phone = await aPhone({ checkout });
    const page = await (await phone.look()).text();

    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;tea&quot;');
  });

  it('speaks the language of the conversation', async () => {
    const phone = await aPhone({ locale: 'de-DE' });
    const page = await (await phone.look()).text();
    expect(page).toContain('<html lang="de-DE">');
    expect(page).toContain('Zahlungspflichtig bestellen');
  });

  it('buys nothing once the quote has expired, but still shows an order that was placed in time', async () => {
    const late = await aPhone();
    late.pass(31 * 60_000);
    const response = await late.tap();
    expect(response.status).toBe(410);
    expect(await response.text()).toContain('has expired');
    expect(late.completed).toEqual([]);

    const inTime = await aPhone();
    await inTime.tap();
    inTime.pass(31 * 60_000);
    expect(await (await inTime.tap()).text()).toContain('Your order is placed');
  });

  it('shows a changed quote on a page of its own, to be tapped again', async () => {
    const dearer = aCheckout({
      id: aCheckout().id,
      lineItems: [aLine({ price: dollars(1499) })],
    });
    const phone = await aPhone({}, () => ({ kind: 'changed', checkout: dearer }));
    const response = await phone.tap();

    expect(response.status).toBe(303);
    const next = response.headers.get('location') ?? '';
    expect(next).not.toContain(phone.url);
    expect(await (await phone.look(next)).text()).toContain('$20.48');
  });

  it('says that nothing was charged when the shop refuses', async () => {
    const phone = await aPhone({}, () => ({ kind: 'refused', problems: [{ code: 'no_address' }] }));
    const response = await phone.tap();
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Nothing was charged');
  });

  it.each(['', 'nothing', '%00', '..%2f', 'x'.repeat(5_000)])(
    'shows nothing to whoever guesses "%.10s"',
    async (guess) => {
      const phone = await aPhone();
      const response = await phone.look(`https://voice.example.com/account/approve/${guess}`);
      expect([400, 404]).toContain(response.status);
      expect(await response.text()).not.toContain('coffee');
    },
  );

  it('keeps no token of the customer, and an address that nobody can guess', async () => {
    const phone = await aPhone();
    const [secret = ''] = phone.book.secrets();
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(await phone.book.find(secret))).not.toContain('the-token-of-ada');
  });
});
