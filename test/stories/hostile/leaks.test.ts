import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Shop } from '../../../src/commerce/shop.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { aLetter, deliver, wordsIn } from './letters.ts';

jest.setTimeout(30_000);

/** What a customer would not want to find in a log: who and where they are, how they pay, what they buy and say. */
const PRIVATE = /Ada|Novak|Prospect|11215|4242|Visa|dog food|Ranger|37\.64|sayso_|hunter2|Swordfish/i;

describe.each(CHANNELS)('P8 the log of a server that talks on %s', (channel) => {
  let log: string[];
  let world: World | undefined;
  const start = async (seen?: (shop: Shop) => Shop): Promise<World> => {
    world = await aWorld({
      env: { LOG_LEVEL: 'debug' },
      log: (line) => log.push(line),
      ...(seen && { seen }),
    });
    return world;
  };
  beforeEach(() => {
    log = [];
  });
  afterEach(async () => world?.end());

  it('tells of every turn, and of nobody', async () => {
    const { at } = await start();
    const ada = await at(channel, { as: 'ada' });

    expect(await ada.say("where's my order")).toMatch(/arrives today/);
    expect(await ada.say('reorder the dog food')).toMatch(/Ranger/);
    await ada.say('yes');
    await ada.say('add swordfish');
    await ada.say('my code is 4 2 4 2');

    expect(log.filter((line) => line.includes('"msg":"turn"'))).toHaveLength(5);
    expect(log.join('')).not.toMatch(PRIVATE);
  });

  it('tells that a turn failed and where, never what was in it', async () => {
    const { at, url } = await start((shop) => ({
      ...shop,
      purchases: async (call) => {
        throw new Error(`Ada Novak of 212 Prospect Park West, ${call.shopper.credential}`, {
          cause: new TypeError('her password is hunter2'),
        });
      },
    }));
    const ada = await at(channel, { as: 'ada' });

    expect(await ada.say('reorder the dog food')).toMatch(/[Ss]orry/);

    expect(log.filter((line) => line.includes('"msg":"a turn failed"'))).toHaveLength(1);
    expect(log.join('')).not.toMatch(PRIVATE);
    expect(log.join('')).toContain('TypeError');
    expect(JSON.stringify(ada.heard().response)).not.toMatch(/Novak|Prospect|hunter2|sayso_|TypeError/);
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/sayso_turns_failed_total\{.*\} 1/);
  });

  it('does not grow with what it is sent', async () => {
    const { url } = await start();
    const endless = 'Swordfish'.repeat(5_000);
    const { body, headers } = aLetter(channel, {
      intent: 'AddToCart',
      nth: endless,
      slots: { item: endless },
      locale: endless,
    });

    const answered = await deliver(`${url}/${channel}`, body, headers);

    if (answered.status === 200) expect(wordsIn(answered)).not.toContain(endless);
    else expect(answered.text).toBe('{"error":"bad_request"}');
    expect(log.join('').length).toBeLessThan(2_000);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('P8 %s is not a way to talk', async (method) => {
    const { url } = await start();

    const refused = await fetch(`${url}/${channel}?token=hunter2`, { method });

    expect(refused.status).toBe(405);
    expect(refused.headers.get('allow')).toBe('POST');
    expect(await refused.json()).toEqual({ error: 'method_not_allowed' });
    expect(log.join('')).not.toContain('hunter2');
  });
});
