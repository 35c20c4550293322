import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aMailServer, type MailServer, type Received } from '../../servers/mail-server.ts';
import type { Speaker } from '../speakers.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';

const MINUTE = 60_000;

/** How the yes is given, and what makes it be given there. */
const YES = {
  voice: { stepUpAt: 'other:1000000', confirm: async () => undefined },
  phone: {
    stepUpAt: 'other:1',
    confirm: async (speaker: Speaker) => {
      const [page = ''] = /http[^"\s]+\/account\/approve\/[\w-]+/.exec(JSON.stringify(speaker.heard())) ?? [];
      const answer = await fetch(page, { method: 'POST' });
      expect(answer.status).toBe(200);
    },
  },
} as const;

const CASES = CHANNELS.flatMap((channel) =>
  (['voice', 'phone'] as const).map((means) => [channel, means] as const),
);

/** Whom, and what they may not find in a message that others may read. */
const SECRETS = /Prospect|11215|Novak|86th|10028|Baumann|\d{5,}/;

const whole = ({ headers, html, text }: Received): string => {
  const { 'message-id': _id, date: _date, 'content-type': _type, ...shown } = Object.fromEntries(headers);
  const style = /<style>.*<\/style>/s;
  // An order's own number has five digits.
  return [JSON.stringify(shown), text, html.replace(style, '')].join('\n').replaceAll(/CM-\d+/g, '');
};

describe.each(CASES)('V5 an order placed on %s by %s is followed by one receipt', (channel, means) => {
  const { confirm, stepUpAt } = YES[means];
  let mail: MailServer;
  let world: World;

  beforeAll(async () => {
    mail = await aMailServer();
    world = await aWorld({
      env: {
        MAIL_FROM: '"Corner Market, Inc." <orders@shop.example>',
        SMTP_URL: mail.url,
        STEP_UP_AT: stepUpAt,
      },
    });
  });
  afterAll(async () => {
    // Whatever else is due would be sent now, and a server that stops is through with it.
    world.clock.pass(60 * MINUTE);
    await world.end();
    await mail.stop();
    expect(mail.received).toHaveLength(2);
  });

  it('in English', async () => {
    const ada = await world.at(channel, { as: 'ada' });
    await ada.say('reorder the dog food');
    await ada.say('yes');
    await confirm(ada);
    const [order] = await world.ordered('ada');

    world.clock.pass(MINUTE);
    const receipt = await mail.next();

    expect(receipt.recipients).toEqual(['ada@example.com']);
    expect(receipt.headers.get('subject')).toBe(`Your order ${order?.id ?? ''} at Corner Market`);
    expect(receipt.text).toContain('1 × Good Ranger chicken dry dog food, 15 pounds: $29.99\n');
    expect(receipt.text).toContain('\nTotal: $37.64\n');
    expect(receipt.text).toContain('\nArrives: Thursday, November 19, 2026, 8:00 AM – 8:00 PM EST\n');
    expect(receipt.text).toContain('\nDeliver to: Home, Brooklyn\nPaid with: Visa ending in 4242\n');
    expect(receipt.text).toContain('say “cancel my order”');
    expect(whole(receipt)).not.toMatch(SECRETS);
  });

  it('in German', async () => {
    const greta = await world.at(channel, { as: 'greta', locale: 'de-DE' });
    await greta.say('bestelle zwei Roggenbrote nach');
    await greta.say('ja');
    await confirm(greta);
    const [order] = await world.ordered('greta');

    world.clock.pass(MINUTE);
    const receipt = await mail.next();

    expect(receipt.recipients).toEqual(['greta@example.com']);
    expect(receipt.headers.get('subject')).toBe(`Deine Bestellung ${order?.id ?? ''} bei Corner Market`);
    expect(receipt.text).toContain('2 × Roggenbrot von Old Kiln, 16 Unzen (je 4,49 $): 8,98 $\n');
    expect(receipt.text).toContain('\nInsgesamt: 13,97 $\n');
    expect(receipt.text).toContain('\nLieferung an: Zuhause, New York\n');
    expect(receipt.text).toContain('sag „storniere meine Bestellung“');
    expect(receipt.html).toContain('<html lang="de-DE">');
    expect(whole(receipt)).not.toMatch(SECRETS);
  });
});
