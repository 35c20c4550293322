import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { bought, heard } from './in-a-world.ts';

const QUESTION = /^Which one: the espresso roast or the dark roast\?$/;
const ESPRESSO = /two Night Ferry espresso roast ground coffee, 12 ounces, .*in all/i;
const DARK = /two Morning Porch dark roast ground coffee, 12 ounces, .*in all/i;

// Greta buys two kinds of coffee, one about as often as the other.
describe.each(CHANNELS)('one of several things they buy, on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.end();
  });

  const afterAsking = async (...words: readonly string[]): Promise<string> =>
    heard(world, channel, 'greta', 'reorder coffee', ...words);

  describe('V21 V23 which one', () => {
    it('is asked, with what tells them apart and nothing else', async () => {
      expect(await afterAsking()).toMatch(QUESTION);
    });

    it.each([
      ['by name', 'the espresso', ESPRESSO],
      ['by another name', 'dark roast', DARK],
      ['by brand', 'the Night Ferry one', ESPRESSO],
      ['as what it is not', 'no, the dark roast', DARK],
      ['by price', 'the cheap one', DARK],
      ['by price', 'the most expensive one', ESPRESSO],
      ['by position', 'the second', DARK],
      ['by position', 'the first one please', ESPRESSO],
      ['by position', 'the last one', DARK],
    ])('is told %s: %s', async (_how, words, told) => {
      expect(await afterAsking(words)).toMatch(told);
    });

    it.each(['neither', 'no', 'none of them'])('is none of them: %s', async (words) => {
      const greta = await world.at(channel, { as: 'greta' });
      await greta.say('reorder coffee');

      expect(await greta.say(words)).toMatch(/What would you like instead\?|What are you looking for/);
      expect(await greta.say('yes')).not.toMatch(/in all/);
    });

    it('is something else altogether', async () => {
      expect(await afterAsking('the dog food')).toMatch(/^Which Good Ranger dry dog food: /);
      expect(await afterAsking('the decaf')).toMatch(/Morning Porch decaf ground coffee/);
    });

    it('is not told by a yes, nor by what both of them are, nor by a place that neither has', async () => {
      for (const words of ['yes', 'the coffee', 'the fifth', 'the big one']) {
        const greta = await world.at(channel, { as: 'greta' });
        await greta.say('reorder coffee');

        expect(await greta.say(words)).toMatch(/leaves it open\..*\?$/);
        expect(await greta.say('the second')).toMatch(DARK);
      }
    });

    it('is not asked again when it was said at once', async () => {
      expect(await heard(world, channel, 'greta', 'reorder the dark roast')).toMatch(DARK);
      expect(await heard(world, channel, 'greta', 'reorder the medium roast ground coffee')).toMatch(
        /^You haven't bought .* I can get you Morning Porch medium roast ground coffee/,
      );
      expect(await heard(world, channel, 'greta', 'order one espresso')).toMatch(
        /one Night Ferry espresso roast ground coffee/i,
      );
    });

    it('keeps the quantity that was said before', async () => {
      expect(await heard(world, channel, 'greta', 'order three coffee', 'the espresso')).toMatch(
        /three Night Ferry espresso roast ground coffee/i,
      );
    });
  });

  it('buys nothing by asking', async () => {
    expect(await bought(world, 'greta')).toEqual([]);
  });
});

// Kim has never bought any.
describe.each(CHANNELS)('one of several things the shop has, on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.end();
  });

  describe('V21 three at most', () => {
    it('are read, and how many there are is said', async () => {
      expect(await heard(world, channel, 'kim', 'reorder the medium roast')).toMatch(
        /^(?:I found \w+\. )?Which [^?]*: (?:[^,?]+, )?[^,?]+ or [^,?]+\?$/,
      );
    });
  });

  describe('V23 sizes of one product', () => {
    it.each([
      ['reorder the large dish soap', /original liquid dish soap, 38 fluid ounces/],
      ['reorder the small dish soap', /original liquid dish soap, \d+ fluid ounces/],
    ])('are not asked about, and may be said: %s', async (words, told) => {
      expect(await heard(world, channel, 'kim', words)).toMatch(told);
    });

    it('may be put right', async () => {
      const kim = await world.at(channel, { as: 'kim' });
      await kim.say('reorder coffee');

      expect(await kim.say('the small one')).toMatch(/medium roast ground coffee, 12 ounces/);
      expect(await kim.say('no')).toMatch(/\?$/);
    });
  });
});
