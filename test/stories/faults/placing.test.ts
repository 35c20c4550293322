import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ShopError } from '../../../src/commerce/shop-error.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { fickle, held, type Fickle } from './fickle.ts';

/** When a platform has waited so long that we say something in any case, and have still time to say it. */
const PATIENCE_MS = { alexa: 6_500, google: 8_000 };

describe.each(CHANNELS)('a shop that fails while it takes an order on %s', (channel) => {
  let shop: Fickle;
  let world: World;
  beforeEach(async () => {
    shop = fickle();
    world = await aWorld({ seen: shop.seen });
  });
  afterEach(async () => world.end());

  async function atTheQuote() {
    const ada = await world.at(channel, { as: 'ada' });
    expect(await ada.say('reorder coffee')).toMatch(/Morning Porch.+\?$/);
    return ada;
  }

  /** Says yes, and lets the time run out while the shop is at it. */
  async function yesInVain(speaker: { say: (words: string) => Promise<string> }, waitMs: number) {
    const slow = held();
    shop.spoil((real) => ({
      complete: async (call, quote) => {
        slow.come();
        await slow.pass;
        const completion = await real.complete(call, quote);
        slow.done();
        return completion;
      },
    }));
    const saying = speaker.say('yes');
    await slow.reached;
    world.clock.pass(waitMs);
    return { said: await saying, slow };
  }

  it('P4 says that it is still ordering when time runs out, and tells once how it went', async () => {
    const ada = await atTheQuote();

    const { said, slow } = await yesInVain(ada, PATIENCE_MS[channel]);
    expect(said).toMatch(
      /taking longer than I can wait.+I'll tell you how it went.+no need to order it again/,
    );
    expect(ada.listening()).toBe(false);
    slow.release();
    await slow.finished;
    shop.mend();

    expect(await world.ordered('ada')).toHaveLength(1);
    expect(await ada.say('open corner market')).toMatch(
      /It arrives tomorrow.+“cancel my order”\. .+Ada.+\?$/,
    );
    expect(await ada.say("what's in my cart")).not.toMatch(/arrives/);
    await ada.hangUp();
    expect(await ada.say('open corner market')).not.toMatch(/It arrives/);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('P4 tells it at the device that is talked to first, and not at the other one again', async () => {
    const ada = await atTheQuote();
    const other = await world.at(channel === 'alexa' ? 'google' : 'alexa', { as: 'ada' });

    const { slow } = await yesInVain(ada, PATIENCE_MS[channel]);
    slow.release();
    await slow.finished;
    shop.mend();

    expect(await other.say("what's in my cart")).toMatch(/It arrives tomorrow.+ cart.+\?$/);
    expect(await ada.say('yes')).not.toMatch(/It arrives/);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('P4 finds out what became of it when they come back before the shop is done', async () => {
    const ada = await atTheQuote();

    const { slow } = await yesInVain(ada, PATIENCE_MS[channel]);
    shop.mend();
    expect(await ada.say("where's my order")).toMatch(/^.*It arrives tomorrow[^?]+$/);
    slow.release();
    await slow.finished;

    expect(await world.ordered('ada')).toHaveLength(1);
    expect(await ada.say("where's my order")).not.toMatch(/To undo it/);
  });

  it('P4 tells it even when the clock jumped past every deadline at once', async () => {
    const ada = await atTheQuote();

    const { said, slow } = await yesInVain(ada, 10_000);
    expect(said).toMatch(/taking longer than/);
    slow.release();
    await slow.finished;
    shop.mend();

    expect(await ada.say('open corner market')).toMatch(/It arrives tomorrow/);
    expect(await ada.say('yes')).not.toMatch(/arrives/);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('says that it did not come about when it did not, and then answers', async () => {
    const ada = await atTheQuote();

    const { slow } = await yesInVain(ada, PATIENCE_MS[channel]);
    await world.books.updateTable('shop.instruments').set({ approves: false }).execute();
    slow.release();
    await slow.finished;
    shop.mend();

    expect(await ada.say('add bananas')).toMatch(
      /^Your last order didn't go through, so nothing was bought\. .*bananas.+\?$/,
    );
    expect(await ada.say('no')).not.toMatch(/last order/);
    expect(await world.ordered('ada')).toEqual([]);
  });

  it.each<[string, Parameters<Fickle['spoil']>[0]]>([
    [
      'dies after it has placed the order',
      (real) => ({
        complete: async (call, quote) => {
          await real.complete(call, quote);
          throw new ShopError('unavailable', 'it died');
        },
      }),
    ],
    [
      'places the order, and cannot say whose it is any more',
      (real) => ({
        complete: async (call, quote) => real.complete(call, quote),
        customer: async () => Promise.reject(new Error('nobody home')),
      }),
    ],
  ])(
    'V4 %s: says that it is not known, and after another yes tells of the one order',
    async (_what, trouble) => {
      const ada = await atTheQuote();

      shop.spoil(trouble);
      expect(await ada.say('yes')).toMatch(
        /^Sorry, something went wrong.+won't be ordered twice\. Shall I try again\?$/,
      );
      expect(await world.ordered('ada')).toHaveLength(1);
      shop.mend();

      expect(await ada.say('yes')).toMatch(/It arrives tomorrow/);
      expect(await ada.say('yes')).not.toMatch(/arrives/);
      expect(await world.ordered('ada')).toHaveLength(1);
    },
  );

  it('V4 tells of an order that was placed when something broke to whoever says no, or something else', async () => {
    const ada = await atTheQuote();

    shop.spoil((real) => ({
      complete: async (call, quote) => {
        await real.complete(call, quote);
        throw new Error('it died');
      },
    }));
    await ada.say('yes');
    shop.mend();
    expect(await ada.say('no')).toMatch(/It arrives tomorrow.+“cancel my order”/);
    expect(await ada.say('reorder coffee')).toMatch(/^You ordered exactly this .+again\?$/);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('V4 orders once when it died before it placed the order, and they say yes again', async () => {
    const ada = await atTheQuote();

    shop.spoil(() => ({ complete: async () => Promise.reject(new ShopError('unavailable', 'it is down')) }));
    expect(await ada.say('yes')).toMatch(/Shall I try again\?$/);
    expect(await ada.say('yes')).toMatch(/Shall I try again\?$/);
    expect(await world.ordered('ada')).toEqual([]);
    shop.mend();

    expect(await ada.say('yes')).toMatch(/It arrives tomorrow/);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('V3 orders nothing when it died before, and they say no or hang up', async () => {
    const ada = await atTheQuote();
    const down = () => {
      shop.spoil(() => ({
        complete: async () => Promise.reject(new ShopError('unavailable', 'it is down')),
      }));
    };

    down();
    await ada.say('yes');
    shop.mend();
    expect(await ada.say('no')).toMatch(/nothing ordered|haven't ordered|leave it/);

    await ada.say('reorder the dog food');
    down();
    await ada.say('yes');
    shop.mend();
    await ada.hangUp();
    expect(await ada.say('yes')).not.toMatch(/arrives/);
    expect(await world.ordered('ada')).toEqual([]);
  });
});
