import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { bought, heard, inAWorld, inTheShop } from './in-a-world.ts';

const YESTERDAYS =
  /laundry detergent, 92 fluid ounces, two Nonna Valeria penne, one pound and two 8-packs of /i;
const SUNDAYS = /seven different things from Corner Market .* The most expensive are one Good Ranger/i;

describe.each(CHANNELS)('a whole order again, on %s', (channel) => {
  describe('V2 three lines at most are read', () => {
    it(
      'and a few are ordered with one yes',
      inAWorld(async (world) => {
        const ada = await world.at(channel, { as: 'ada' });

        expect(await ada.say('my last order')).toMatch(YESTERDAYS);
        expect(await ada.say('yes')).toMatch(/ordered|placed/);
        expect(await bought(world, 'ada')).toEqual([
          '1 LAUNDRY-LIQ-92FZ-FRSC, 2 PENNE-1LB, 2 SELTZER-8X12FZ-LIME',
        ]);
      }),
    );

    it(
      'and of more, how many there are, the three dearest and the total; the card has all',
      inAWorld(async (world) => {
        const ada = await world.at(channel, { as: 'ada' });

        expect(await ada.say('reorder everything I bought last Sunday')).toMatch(SUNDAYS);
        expect(ada.heard().view?.lines.join('\n')).toMatch(/oat milk[^]*banana/i);
        expect(await ada.say('yes')).toMatch(/ordered|placed/);

        const [order] = await world.ordered('ada');
        expect(order?.lineItems).toHaveLength(7);
      }),
    );
  });

  describe('V14 what cannot be had any more', () => {
    it(
      'is left out only with a yes, and the rest is quoted before it is bought',
      inAWorld(async (world) => {
        const greta = await world.at(channel, { as: 'greta' });

        expect(await greta.say('reorder my last order')).toBe(
          "We're out of Bramble Row apricot preserves. Shall I go on with the rest?",
        );
        expect(await greta.say('yes')).toMatch(
          /two Night Ferry espresso roast ground coffee, 12 ounces and one Old Kiln dark rye bread, 16 ounces/i,
        );
        expect(await bought(world, 'greta')).toEqual([]);
        await greta.say('yes');
        expect(await bought(world, 'greta')).toEqual(['2 FERRY-DARK-12OZ, 1 BREAD-RYE-16OZ']);
      }),
    );

    it(
      'is not bought with a no, nor with the yes after it',
      inAWorld(async (world) => {
        const greta = await world.at(channel, { as: 'greta' });
        await greta.say('my last order');

        expect(await greta.say('no')).toMatch(/nothing ordered|haven't ordered|leave it/i);
        await greta.say('yes');
        expect(await bought(world, 'greta')).toEqual([]);
      }),
    );

    it(
      'may be too few, of one thing or of several',
      inAWorld(async (world) => {
        await inTheShop(
          world,
          "update shop.offers set on_hand = 1 where variant in ('PENNE-1LB', 'SELTZER-8X12FZ-LIME')",
        );
        const ada = await world.at(channel, { as: 'ada' });

        expect(await ada.say('my last order')).toMatch(
          /^We have only one left of the Nonna Valeria penne and only one left of the Fizzle .* with the rest\?$/,
        );
        expect(await ada.say('yes')).toMatch(/one Nonna Valeria penne, .* one 8-pack of Fizzle/);
      }),
    );
  });
});

// Nothing is bought here, so that all of them can stand in one world.
describe.each(CHANNELS)('which order is meant, on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.end();
  });

  it.each([
    ['repeat my last order', YESTERDAYS],
    ['my last order', YESTERDAYS],
    ['reorder what I had yesterday', YESTERDAYS],
    ['reorder what I had on Sunday', SUNDAYS],
    ['reorder my second order', SUNDAYS],
    ['reorder my previous order', SUNDAYS],
    ['reorder my third order', /canned peas, 15 ounces and two packs of Corner Market frozen peas, 2 pounds/],
  ])('%s', async (words, told) => {
    expect(await heard(world, channel, 'ada', words)).toMatch(told);
  });

  it('is the one before, and the one before that', async () => {
    const ada = await world.at(channel, { as: 'ada' });

    expect(await ada.say('my last order')).toMatch(YESTERDAYS);
    expect(await ada.say('no, the one before that')).toMatch(SUNDAYS);
    expect(await ada.say('the one before that')).toMatch(/canned peas/);
    expect(await ada.say('reorder the one before that')).toMatch(/five different things/i);
  });

  it('is the one with that thing in it, where a thing and a day are said', async () => {
    expect(await heard(world, channel, 'ada', 'reorder the dog food I bought last Sunday')).toMatch(
      /one Good Ranger chicken dry dog food/i,
    );
  });

  it('is none of that day, and there is a way on', async () => {
    const ada = await world.at(channel, { as: 'ada' });

    expect(await ada.say('reorder what I had last Friday')).toMatch(
      /couldn't find an order from then\. .*\?$/,
    );
    expect(await ada.say('my last order')).toMatch(YESTERDAYS);
  });

  it('is none at all for somebody new', async () => {
    for (const words of ['my last order', 'reorder what I had yesterday']) {
      expect(await heard(world, channel, 'kim', words)).toMatch(/haven't ordered anything here yet\. .*\?$/);
    }
    expect(await heard(world, channel, 'kim', 'the usual')).toMatch(/^What .*\?$/);
  });
});
