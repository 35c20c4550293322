import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { bought, heard, inAWorld, inTheShop } from './in-a-world.ts';

const COFFEE = 'PORCH-MEDIUM-12OZ';

describe.each(CHANNELS)('reordering one thing, on %s', (channel) => {
  describe('V2 V3 V5 "reorder coffee"', () => {
    it(
      'is quoted whole, ordered with one yes, and can be undone',
      inAWorld(async (world) => {
        const ada = await world.at(channel, { as: 'ada' });

        expect(await ada.say('reorder coffee')).toMatch(
          /^Same as last time: one Morning Porch medium roast ground coffee, 12 ounces, from Corner Market to your home address, arriving tomorrow between 8 AM and 8 PM\. \$13\.98 in all with \$4\.99 delivery, on your Visa\. .*order.*\?$/,
        );
        expect(await bought(world, 'ada')).toEqual([]);

        expect(await ada.say('yes')).toMatch(
          /(?:placed|ordered)\. It arrives tomorrow between 8 AM and 8 PM\. To undo it, .*cancel my order/,
        );
        expect(await bought(world, 'ada')).toEqual([`1 ${COFFEE}`]);
        expect(ada.heard().ended).toBe(true);
      }),
    );
  });

  describe('V3 V4 a yes that answers nothing any more', () => {
    it(
      'buys nothing a second time',
      inAWorld(async (world) => {
        const ada = await world.at(channel, { as: 'ada' });
        for (const words of ['reorder coffee', 'yes']) await ada.say(words);

        expect(await ada.say('yes')).toMatch(/hadn't asked.*\?$/);
        expect(await ada.say('yes')).toMatch(/\?$/);
        expect(await bought(world, 'ada')).toEqual([`1 ${COFFEE}`]);
      }),
    );
  });

  describe('a quote that is not wanted', () => {
    it(
      'is forgotten with a no',
      inAWorld(async (world) => {
        const ada = await world.at(channel, { as: 'ada' });
        await ada.say('reorder coffee');

        expect(await ada.say('no')).toMatch(/(?:nothing ordered|haven't ordered|leave it)/i);
        expect(await ada.say('yes')).not.toMatch(/placed|ordered/);
        expect(await bought(world, 'ada')).toEqual([]);
      }),
    );
  });

  describe('V24 corrections', () => {
    it(
      'order what was said last: as many, and another thing',
      inAWorld(async (world) => {
        const ben = await world.at(channel, { as: 'ben' });
        await inTheShop(world, "update shop.parcels set state = 'shipped' where state = 'processing'");

        expect(await ben.say('reorder lager')).toMatch(/one 12-pack of Copper Badger golden lager/i);
        expect(await ben.say('make it two')).toMatch(/two 12-packs of Copper Badger golden lager/i);
        expect(await ben.say('no, the coffee')).toMatch(
          /two Corner Market classic ground coffee, 30 ounces/i,
        );
        expect(await ben.say('yes')).toMatch(/ordered|placed/);
        expect(await bought(world, 'ben')).toEqual(['2 CM-COFFEE-30OZ']);
      }),
    );
  });
});

// Nothing is bought here, so that all of them can stand in one world.
describe.each(CHANNELS)('a quote for one thing, on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.end();
  });

  describe('V22 what changed since last time comes first', () => {
    it.each([
      ['much dearer', 'reorder the dog food', /^The price went up a lot since last time, from \$25\.49 to /],
      [
        'cheaper',
        'reorder paper towels',
        /^The price went down from \$17\.99 to \$14\.99 since last time\. .*paper towels, 6 count/,
      ],
      ['the same', 'order my usual coffee', /^Same as last time: one Morning Porch/],
    ])('%s', async (_how, words, told) => {
      expect(await heard(world, channel, 'ada', words)).toMatch(told);
    });

    it('is not the same where there are more of it, or it goes elsewhere', async () => {
      expect(await heard(world, channel, 'ada', 'reorder coffee', 'make it two')).not.toMatch(/same as/i);
      expect(await heard(world, channel, 'ada', 'reorder coffee', 'send it to work')).not.toMatch(/same as/i);
    });
  });

  describe('how it is asked for', () => {
    it.each([
      ['two more of the dog food', /each\. .*two Good Ranger chicken dry dog food, 15 pounds, .*\?$/i],
      ['reorder the usual', /one Oatherd original oat milk/],
      ['the usual', /^Same as last time: one Oatherd original oat milk, 64 fluid ounces, /],
      ["I'm out of oat milk", /one Oatherd original oat milk/],
      ['order another coffee', /one Morning Porch medium roast ground coffee/],
    ])('%s', async (words, told) => {
      expect(await heard(world, channel, 'ada', words)).toMatch(told);
    });

    it('is taken for what they always buy, though something else goes by that name', async () => {
      expect(await heard(world, channel, 'emma', 'reorder the baby food')).toMatch(
        /six packs of Tiny Orchard carrot vegetable baby food jars, 4 ounces/,
      );
    });
  });

  describe('V24 corrections', () => {
    it('look for another thing in the size of the first', async () => {
      expect(await heard(world, channel, 'ada', 'reorder coffee', 'no, the decaf')).toMatch(
        /one Morning Porch decaf ground coffee, 12 ounces/i,
      );
    });

    it('keep the address that was chosen', async () => {
      const words = ['reorder coffee', 'send it to work', 'no, the dog food'];

      expect(await heard(world, channel, 'ada', ...words)).toMatch(/dog food.* to your work address/);
    });

    it.each([
      ['make it a hundred', /99 of one thing at most\. How many .*coffee would you like\?$/],
      ['make it zero', /\?$/],
    ])('"%s" is no quantity', async (words, told) => {
      const ada = await world.at(channel, { as: 'ada' });
      await ada.say('reorder coffee');

      expect(await ada.say(words)).toMatch(told);
      expect(await ada.say('three')).toMatch(/three Morning Porch medium roast ground coffee/i);
    });

    it('ask how many where no number can be meant', async () => {
      const ada = await world.at(channel, { as: 'ada' });

      expect(await ada.say('order zero coffee')).toMatch(/^How many .*coffee would you like\?$/);
      expect(await ada.say('yes')).not.toMatch(/in all/);
      expect(await ada.say('two')).toMatch(/two Morning Porch medium roast ground coffee/i);
    });
  });
});
