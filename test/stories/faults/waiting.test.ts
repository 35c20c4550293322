import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ShopError } from '../../../src/commerce/shop-error.ts';
import type { Shop } from '../../../src/commerce/shop.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { all, fickle, held, type Fickle } from './fickle.ts';

/** By then every platform has its answer, and none has hung up. */
const PATIENCE_MS = { alexa: 7_250, google: 8_750 };

describe.each(CHANNELS)('a shop that is slow or down on %s', (channel) => {
  let shop: Fickle;
  let world: World;
  beforeEach(async () => {
    shop = fickle();
    world = await aWorld({ seen: shop.seen });
  });
  afterEach(async () => world.end());

  /** What leads up to a call of the shop, and the words that make it. */
  const calls: readonly (readonly [call: keyof Shop, before: readonly string[], words: string])[] = [
    ['listings', [], 'add coffee'],
    ['purchases', [], 'add coffee'],
    ['offers', [], 'how much is oat milk'],
    ['cart', [], "what's in my cart"],
    ['changeCart', [], 'add coffee'],
    ['customer', [], "where's my order"],
    ['orders', [], "where's my order"],
    ['profile', [], 'talk to a person'],
    ['quote', [], 'reorder coffee'],
    ['substitutes', [], 'add decaf coffee'],
    ['cancel', ['reorder coffee', 'yes', 'cancel my order'], 'yes'],
    ['watchRestock', ['reorder decaf coffee', 'no'], 'yes'],
  ];

  it.each(calls)(
    'P4 says so in time when it is slow to tell %s, and remembers nothing of it',
    async (call, before, words) => {
      const who = call === 'substitutes' || call === 'watchRestock' ? 'noah' : 'ada';
      const speaker = await world.at(channel, { as: who });
      for (const said of before) await speaker.say(said);
      const ordered = (await world.ordered(who)).length;
      const slow = held();
      shop.spoil((real) => ({
        [call]: async (...asked: readonly unknown[]) => {
          slow.come();
          await slow.pass;
          const answer: unknown = Reflect.get(real, call);
          return typeof answer === 'function' ? (Reflect.apply(answer, real, [...asked]) as unknown) : answer;
        },
      }));

      const saying = speaker.say(words);
      await slow.reached;
      world.clock.pass(PATIENCE_MS[channel]);

      expect(await saying).toMatch(/^Sorry, the shop is taking longer than it should\. Please ask me again/);
      slow.release();
      shop.mend();
      expect(await speaker.say('yes')).toMatch(/hadn't asked you anything/);
      expect(await speaker.say("what's in my cart")).toMatch(/empty|nothing in your cart/);
      expect(await world.ordered(who)).toHaveLength(ordered);
    },
  );

  it.each(['unavailable', 'misbehaved', 'timeout'] as const)(
    'apologises for every errand while it is %s, buys nothing, and goes on when it is back',
    async (code) => {
      const ada = await world.at(channel, { as: 'ada' });
      await ada.say('add coffee');
      shop.spoil(() => all(async () => Promise.reject(new ShopError(code, 'on purpose'))));

      for (const words of [
        'open corner market',
        'reorder coffee',
        'add bananas',
        "what's in my cart",
        'check out',
        "where's my order",
        'empty my cart',
        'how much is oat milk',
      ]) {
        expect(await ada.say(words)).toMatch(/^Sorry, .+ in a moment\.$/);
      }
      shop.mend();

      expect(await ada.say("what's in my cart")).toMatch(/^Your cart has one Morning Porch .+, for \$8\.99/);
      expect(await ada.say('check out')).toMatch(/\$13\.98 in all/);
      expect(await ada.say('yes')).toMatch(/arrives/);
      expect(await world.ordered('ada')).toHaveLength(1);
    },
  );

  it('needs no shop to help, to repeat, and to say goodbye', async () => {
    const ada = await world.at(channel, { as: 'ada' });
    const asked = await ada.say('check out');
    shop.spoil(() => all(async () => Promise.reject(new ShopError('unavailable', 'on purpose'))));

    expect(await ada.say('help')).toMatch(/\?$/);
    expect(await ada.say('what did you say')).not.toMatch(/^Sorry/);
    expect(asked).toMatch(/\?$/);
    expect(await ada.say('stop')).toMatch(/bye|see you/i);
  });
});

describe('P4 while Alexa waits', () => {
  let amazon: Server;
  let posted: string[];
  beforeEach(async () => {
    posted = [];
    amazon = createServer((request, response) => {
      request.on('data', (part: Buffer) => posted.push(part.toString()));
      request.on('end', () => response.writeHead(204).end());
    });
    await new Promise<void>((resolve) => amazon.listen(0, '127.0.0.1', resolve));
  });
  afterEach(
    async () =>
      new Promise<void>(
        (resolve) =>
          void amazon.close(() => {
            resolve();
          }),
      ),
  );

  it('says something in between, and then the answer', async () => {
    const shop = fickle();
    const { port } = amazon.address() as AddressInfo;
    const world = await aWorld({ seen: shop.seen, apiEndpoint: `http://127.0.0.1:${port}` });
    const ada = await world.at('alexa', { as: 'ada' });
    const heard = new Promise((resolve) => amazon.once('request', resolve));
    const slow = held();
    shop.spoil((real) => ({
      cart: async (call) => {
        slow.come();
        await slow.pass;
        return real.cart(call);
      },
    }));

    const saying = ada.say("what's in my cart");
    await slow.reached;
    world.clock.pass(3_000);
    await heard;
    slow.release();

    expect(await saying).toMatch(/empty|nothing in your cart/);
    expect(posted.join('')).toMatch(
      /"VoicePlayer\.Speak".+<speak>(?:One moment|Just a second|Let me look)\.<\/speak>/,
    );
    await world.end();
  });
});
