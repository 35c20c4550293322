import { describe, expect, it } from '@jest/globals';
import { CHANNELS } from '../world.ts';
import { bought, heard, inAWorld, inTheShop } from './in-a-world.ts';

const ALL_COFFEE = `
  update shop.offers set on_hand = 0 where variant in (
    select v.id from shop.variants as v join shop.products as p on p.id = v.product where p.kind = 'coffee-ground'
  )`;

describe.each(CHANNELS)('V14 what is gone, on %s', (channel) => {
  it(
    'is never swapped in silence: one substitute is offered with its difference, and quoted',
    inAWorld(async (world) => {
      const noah = await world.at(channel, { as: 'noah' });

      expect(await noah.say('reorder decaf')).toBe(
        "Right now we're out of Morning Porch decaf ground coffee, 24 ounces. Instead I have Morning Porch decaf ground coffee, 12 ounces, for $9.49, which is $7.50 less. Would you like that instead?",
      );
      expect(await noah.say('yes')).toMatch(/one Morning Porch decaf ground coffee, 12 ounces.* in all/i);
      expect(await bought(world, 'noah')).toEqual([]);
    }),
  );

  it(
    'can be waited for instead',
    inAWorld(async (world) => {
      const noah = await world.at(channel, { as: 'noah' });
      await noah.say('reorder decaf');

      expect(await noah.say('no')).toMatch(/tell you when the one you wanted is back\?$/);
      expect(await noah.say('yes')).toMatch(/let you know when it's back\..*\?$/);

      const watches = await world.books.selectFrom('shop.restock_watches').selectAll().execute();
      expect(watches).toMatchObject([{ customer: 'noah', variant: 'PORCH-DECAF-24OZ' }]);
    }),
  );

  it(
    'is what they used to buy, even when the shop has forgotten it: the size, or all of it',
    inAWorld(async (world) => {
      expect(await heard(world, channel, 'noah', 'reorder rice milk')).toMatch(
        /^We no longer sell Beanstalk rice milk, 64 fluid ounces\. Instead I have Beanstalk rice milk, 32 fluid ounces, for \$2\.99, which is \$2 less\. .*\?$/,
      );
      const noah = await world.at(channel, { as: 'noah' });
      expect(await noah.say('reorder mint ice cream')).toMatch(
        /^We no longer sell Snowdrift mint chip ice cream, /,
      );
      expect(await noah.say('no')).toMatch(/instead\?$|looking for, then\?$/);
    }),
  );

  it(
    'with nothing to take its place is told of when it is back, for whoever wants that',
    inAWorld(async (world) => {
      await inTheShop(world, ALL_COFFEE);
      const ada = await world.at(channel, { as: 'ada' });

      expect(await ada.say('reorder coffee')).toMatch(
        /^Right now we're out of Morning Porch medium roast ground coffee, 12 ounces\. Shall I tell you when it's back\?$/,
      );
      expect(await ada.say('no')).toMatch(/\?$/);
      expect(await world.books.selectFrom('shop.restock_watches').selectAll().execute()).toEqual([]);
    }),
  );

  it(
    'comes in as many as usual when it is replaced',
    inAWorld(async (world) => {
      await inTheShop(world, "update shop.offers set on_hand = 0 where variant = 'PORCH-PODS-32CT'");

      expect(await heard(world, channel, 'carla', 'reorder the 32 count coffee pods', 'yes')).toMatch(
        /two .*(?:pods|capsules).* in all/i,
      );
    }),
  );

  it(
    'all but a few is offered as those few',
    inAWorld(async (world) => {
      const noah = await world.at(channel, { as: 'noah' });

      expect(await noah.say('reorder oat milk')).toBe(
        'There are only four left of the Oatherd barista oat milk, not six. Shall I take those four?',
      );
      expect(await noah.say('yes')).toMatch(/four 6-packs of Oatherd barista oat milk.* in all/i);
      await noah.say('yes');
      expect(await bought(world, 'noah')).toEqual(['4 OAT-BARISTA-6X32FZ']);
      expect(await heard(world, channel, 'noah', 'reorder oat milk')).toMatch(
        /^Right now we're out of Oatherd /,
      );
    }),
  );
});
