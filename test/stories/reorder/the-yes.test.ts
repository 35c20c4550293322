import { describe, expect, it } from '@jest/globals';
import { CHANNELS } from '../world.ts';
import { bought, heard, inAWorld, inTheShop } from './in-a-world.ts';

const MINUTE = 60_000;
const COFFEE = 'PORCH-MEDIUM-12OZ';

const changed = (what: string): string => `update shop.offers set ${what} where variant = '${COFFEE}'`;

describe.each(CHANNELS)('V3 a yes is the answer to one quote, on %s', (channel) => {
  it(
    'that comes too late gets the quote again, and buys with the next yes',
    inAWorld(async (world) => {
      const ada = await world.at(channel, { as: 'ada' });
      await ada.say('reorder coffee');
      world.clock.pass(6 * MINUTE);

      expect(await ada.say('yes')).toMatch(
        /^That took a while, so I checked again\. .*one Morning Porch .*\$13\.98 in all/i,
      );
      expect(await bought(world, 'ada')).toEqual([]);
      expect(await ada.say('yes')).toMatch(/ordered|placed/);
      expect(await bought(world, 'ada')).toEqual([`1 ${COFFEE}`]);
    }),
  );

  it(
    'within five minutes counts',
    inAWorld(async (world) => {
      const ada = await world.at(channel, { as: 'ada' });
      await ada.say('reorder coffee');
      world.clock.pass(5 * MINUTE - 1000);

      await ada.say('yes');
      expect(await bought(world, 'ada')).toEqual([`1 ${COFFEE}`]);
    }),
  );

  it(
    'after hanging up buys nothing',
    inAWorld(async (world) => {
      const ada = await world.at(channel, { as: 'ada' });
      await ada.say('reorder coffee');
      await ada.hangUp();

      expect(await ada.say('yes')).not.toMatch(/ordered|placed/);
      await ada.say('open corner market');
      expect(await ada.say('yes')).not.toMatch(/ordered|placed/);
      expect(await bought(world, 'ada')).toEqual([]);
    }),
  );

  it.each(['stop', 'start over', 'cancel'])('after "%s" buys nothing', async (words) => {
    await inAWorld(async (world) => {
      const ada = await world.at(channel, { as: 'ada' });
      for (const each of ['reorder coffee', words, 'yes']) await ada.say(each);

      expect(await bought(world, 'ada')).toEqual([]);
    })();
  });

  it(
    'after another question buys nothing either',
    inAWorld(async (world) => {
      const ada = await world.at(channel, { as: 'ada' });
      for (const words of ['reorder coffee', 'how much is olive oil']) await ada.say(words);

      await ada.say('yes');
      expect(await bought(world, 'ada')).toEqual([]);
    }),
  );

  describe('what changed in the shop meanwhile', () => {
    it(
      'is said, and asked about again: the price',
      inAWorld(async (world) => {
        const ada = await world.at(channel, { as: 'ada' });
        await ada.say('reorder coffee');
        await inTheShop(world, changed('price = 949'));

        expect(await ada.say('yes')).toMatch(
          /^One thing changed: the Morning Porch medium roast ground coffee went up from \$8\.99 to \$9\.49\. .*\$14\.48 in all.*\?$/,
        );
        expect(await bought(world, 'ada')).toEqual([]);
        await ada.say('yes');

        const [order] = await world.ordered('ada');
        expect(order?.lineItems.map(({ price }) => price.minor)).toEqual([949]);
      }),
    );

    it(
      'is said: there are fewer',
      inAWorld(async (world) => {
        const ada = await world.at(channel, { as: 'ada' });
        await ada.say('order three coffee');
        await inTheShop(world, changed('on_hand = 2'));

        expect(await ada.say('yes')).toBe(
          'There are only two left of the Morning Porch medium roast ground coffee, not three. Shall I take those two?',
        );
        expect(await ada.say('yes')).toMatch(/two Morning Porch .* in all/i);
        await ada.say('yes');
        expect(await bought(world, 'ada')).toEqual([`2 ${COFFEE}`]);
      }),
    );

    it.each([
      ['sold out', 'on_hand = 0', /^Right now we're out of Morning Porch .* Instead I have /],
      ['gone for good', 'withdrawn = true', /^We no longer sell Morning Porch .* Instead I have /],
    ])('is said: it is %s', async (_how, what, told) => {
      await inAWorld(async (world) => {
        const ada = await world.at(channel, { as: 'ada' });
        await ada.say('reorder coffee');
        await inTheShop(world, changed(what));

        expect(await ada.say('yes')).toMatch(told);
        expect(await ada.say('no')).toMatch(/\?$/);
        expect(await bought(world, 'ada')).toEqual([]);
      })();
    });
  });
});

describe.each(CHANNELS)('V10 the same again within a quarter of an hour, on %s', (channel) => {
  it(
    'is asked about, and bought twice only by who wants it twice',
    inAWorld(async (world) => {
      await heard(world, channel, 'ada', 'reorder coffee', 'yes');
      world.clock.pass(10 * MINUTE);
      const ada = await world.at(channel, { as: 'ada' });

      expect(await ada.say('reorder coffee')).toMatch(
        /^You ordered exactly this ten minutes ago\. .*again\?$/,
      );
      expect(await ada.say('no')).toMatch(/nothing ordered|haven't ordered|leave it/i);
      expect(await bought(world, 'ada')).toHaveLength(1);

      for (const words of ['reorder coffee', 'yes', 'a new order']) await ada.say(words);
      expect(await bought(world, 'ada')).toHaveLength(1);
      expect(await ada.say('yes')).toMatch(/ordered|placed/);
      expect(await bought(world, 'ada')).toEqual([`1 ${COFFEE}`, `1 ${COFFEE}`]);
    }),
  );

  it(
    'is something else in another quantity, or later',
    inAWorld(async (world) => {
      await heard(world, channel, 'ada', 'reorder coffee', 'yes');

      expect(await heard(world, channel, 'ada', 'order two coffee')).not.toMatch(/ordered exactly this/);
      expect(await heard(world, channel, 'ada', 'reorder coffee', 'make it two')).not.toMatch(/exactly this/);
      world.clock.pass(16 * MINUTE);
      expect(await heard(world, channel, 'ada', 'reorder coffee')).not.toMatch(/exactly this/);
    }),
  );

  it(
    'is asked about on another device whose quote was put before',
    inAWorld(async (world) => {
      const kitchen = await world.at(channel, { as: 'ada' });
      const bedroom = await world.at(channel, { as: 'ada' });
      for (const room of [kitchen, bedroom]) await room.say('reorder coffee');
      await kitchen.say('yes');

      expect(await bedroom.say('yes')).toMatch(/^You ordered exactly this just now\. .*\?$/);
      expect(await bought(world, 'ada')).toEqual([`1 ${COFFEE}`]);
    }),
  );
});
