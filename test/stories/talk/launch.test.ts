import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Speaker } from '../speakers.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';

describe.each(CHANNELS)('opening the shop, on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.end();
  });

  const opened = async (customer?: string): Promise<readonly [Speaker, string]> => {
    const speaker = await world.at(channel, customer === undefined ? {} : { as: customer });
    return [speaker, await speaker.say('open corner market')];
  };

  describe('V27 the likely next thing', () => {
    it('is the parcel that is late, with no word of what is in it (V29)', async () => {
      const [emma, welcome] = await opened('emma');

      expect(welcome).toMatch(
        /^Welcome to Corner Market\. Your order from last Saturday is late, sorry\. .*tomorrow between 8 AM and 8 PM\. Shall I tell you more\?$/,
      );
      expect(welcome).not.toMatch(/diaper|shampoo|\$/);
      expect(await emma.say('yes')).toMatch(/^It was due yesterday.*diapers/);
    });

    it('is the cart that was left behind, and what is in it (V31)', async () => {
      const [mei, welcome] = await opened('mei');

      expect(welcome).toMatch(
        /left three things in your cart for \$25\.84: .*oat milk, .*spaghetti and one more thing\./,
      );
      expect(welcome).toMatch(/Shall I check out\?$/);
      expect(await mei.say('yes')).toMatch(/toilet paper.*\$31\.98 in all.*\?$/);
      expect(await world.ordered('mei')).toEqual([]);
    });

    it.each([
      ['noah', 'Corner Market whole milk'],
      ['iris', 'Corner Market whole milk'],
    ])('is the usual, once it is due: %s', async (customer, usual) => {
      const [, welcome] = await opened(customer);

      expect(welcome).toMatch(new RegExp(`(reorder|like) your ${usual}( again)?\\?$`));
    });

    it('is not the usual for whoever has just had it', async () => {
      const [, welcome] = await opened('ada');

      expect(welcome).toMatch(/^Welcome to Corner Market, Ada\. .*reorder.*where your order is.*\?$/);
    });

    it.each(['emma', 'mei', 'noah'])(
      'may be turned down by %s, and then something else is done',
      async (customer) => {
        const [speaker] = await opened(customer);

        expect(await speaker.say('no')).toMatch(/else.*\?$/);
        expect(await speaker.say('do you have oat milk')).toMatch(/oat milk.*\?$/);
        expect(await speaker.say('stop')).not.toMatch(/\?$/);
        expect(speaker.listening()).toBe(false);
      },
    );

    it('may be passed over for what they came for', async () => {
      const [emma] = await opened('emma');

      expect(await emma.say('what is in my cart')).toMatch(/cart.*\?$/);
      expect(await emma.say('yes')).not.toMatch(/^It was due/);
    });
  });

  describe('V27 who has nothing to be offered', () => {
    it('is told by name what can be done here', async () => {
      const [kim, welcome] = await opened('kim');

      expect(welcome).toMatch(/^Welcome to Corner Market, Kim\. .*\?$/);
      expect(await kim.say('help')).toMatch(/name something.*where your order is.*\?$/);
    });

    it('is told without a name as long as no account is linked', async () => {
      const [somebody, welcome] = await opened();

      expect(welcome).toMatch(/^Welcome to Corner Market\. You can reorder .*\?$/);
      expect(await somebody.say('how much is olive oil')).toMatch(/^It's \$\d/);
    });
  });

  describe('V30 who comes often', () => {
    it('hears less than who is new', async () => {
      const [ada, first] = await opened('ada');
      let latest = first;
      for (let visit = 0; visit < 3; visit += 1) {
        await ada.hangUp();
        latest = await ada.say('open corner market');
      }

      expect(latest).toMatch(/Ada.*\?$/);
      expect(latest.length).toBeLessThan(first.length / 2);
    });
  });
});
