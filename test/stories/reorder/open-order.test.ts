import { describe, expect, it } from '@jest/globals';
import { CHANNELS } from '../world.ts';
import { bought, inAWorld, inTheShop } from './in-a-world.ts';

const COFFEE = 'CM-COFFEE-30OZ';

// Ben's order of this morning has not left the house.
describe.each(CHANNELS)('V11 an order that has not shipped, on %s', (channel) => {
  it(
    'is added to, without another delivery to pay',
    inAWorld(async (world) => {
      const ben = await world.at(channel, { as: 'ben' });

      expect(await ben.say('reorder coffee')).toBe(
        'You have an order coming tomorrow between 8 AM and 8 PM. How should I order this: added to that one, or as a new order?',
      );
      expect(await ben.say('add it to that one')).toMatch(
        /one Corner Market classic ground coffee, .*going with your open order .*\$12\.49 in all, .*Shall I add it to your order\?$/,
      );
      expect(await ben.say('yes')).toMatch(/added it to your order\. It arrives tomorrow/);

      expect(await bought(world, 'ben')).toEqual([]);
      const lines = await world.books
        .selectFrom('shop.order_lines')
        .innerJoin('shop.orders', 'shop.orders.id', 'shop.order_lines.order_id')
        .select(['variant', 'quantity'])
        .where('customer', '=', 'ben')
        .where('placed_at', '>', new Date('2026-11-18T00:00:00Z'))
        .orderBy('position', 'desc')
        .execute();
      expect(lines[0]).toEqual({ variant: COFFEE, quantity: 1 });
      expect(lines).toHaveLength(5);
    }),
  );

  it(
    'stands beside a new one',
    inAWorld(async (world) => {
      const ben = await world.at(channel, { as: 'ben' });
      await ben.say('reorder coffee');

      expect(await ben.say('a new order')).toMatch(/coffee.*\$17\.48 in all with \$4\.99 delivery/);
      await ben.say('yes');
      expect(await bought(world, 'ben')).toEqual([`1 ${COFFEE}`]);
    }),
  );

  it(
    'is not chosen by a yes; a no wants neither; and what is ordered can still be put right',
    inAWorld(async (world) => {
      const ben = await world.at(channel, { as: 'ben' });
      await ben.say('reorder coffee');

      expect(await ben.say('yes')).toMatch(/leaves it open\. Say “add it to that one”/);
      expect(await ben.say('make it two')).toMatch(/^You have an order coming/);
      expect(await ben.say('the second')).toMatch(/two Corner Market classic ground coffee/i);
      expect(await ben.say('no')).toMatch(/nothing ordered|haven't ordered|leave it/i);

      await ben.say('reorder coffee');
      expect(await ben.say('no')).toMatch(/nothing ordered|haven't ordered|leave it/i);
      await ben.say('yes');
      expect(await bought(world, 'ben')).toEqual([]);
    }),
  );

  it(
    'that has been packed meanwhile is not added to: a new one is quoted',
    inAWorld(async (world) => {
      const ben = await world.at(channel, { as: 'ben' });
      await ben.say('reorder coffee');
      await inTheShop(world, "update shop.parcels set state = 'shipped' where state = 'processing'");

      expect(await ben.say('add it to that one')).toMatch(/\$17\.48 in all with \$4\.99 delivery/);
      await ben.say('yes');
      expect(await bought(world, 'ben')).toEqual([`1 ${COFFEE}`]);
    }),
  );

  it(
    'that is packed between quote and yes is not added to either',
    inAWorld(async (world) => {
      const ben = await world.at(channel, { as: 'ben' });
      for (const words of ['reorder coffee', 'add it to that one']) await ben.say(words);
      await inTheShop(world, "update shop.parcels set state = 'shipped' where state = 'processing'");

      const told = await ben.say('yes');

      expect(told).toMatch(/\?$/);
      expect(told).not.toMatch(/^Done/);
      expect(await bought(world, 'ben')).toEqual([]);
    }),
  );

  it(
    'is not asked about when everything is on its way',
    inAWorld(async (world) => {
      const ada = await world.at(channel, { as: 'ada' });

      expect(await ada.say('reorder coffee')).toMatch(/in all/);
    }),
  );
});
