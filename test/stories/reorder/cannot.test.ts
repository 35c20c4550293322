import { describe, expect, it } from '@jest/globals';
import { CHANNELS } from '../world.ts';
import { bought, heard, inAWorld, inTheShop } from './in-a-world.ts';

const EXPIRED =
  "update shop.instruments set expiry_month = '2026-10' where customer = 'ada' and position = 1";
const DECLINES = "update shop.instruments set approves = false where customer = 'ada' and position = 1";

describe.each(CHANNELS)('V15 what cannot be ordered by voice, on %s', (channel) => {
  it(
    'says why, what can be done instead, and buys nothing with a yes',
    inAWorld(async (world) => {
      const told: readonly (readonly [string, string, RegExp])[] = [
        [
          'dmitri',
          'reorder coffee',
          /^I can't order yet, because you have no card saved\. You can add one by /,
        ],
        [
          'fatima',
          'reorder mint tea',
          /^I can't order yet, because you have no address saved\. You can add one /,
        ],
        [
          'hugo',
          'reorder coffee',
          /^Your Mastercard has expired, so nothing is ordered yet\. You can add a new /,
        ],
        [
          'liam',
          'reorder coffee',
          /^This can't be delivered to your home address\. You can add another address /,
        ],
      ];
      for (const [customer, words, why] of told) {
        const speaker = await world.at(channel, { as: customer });

        const answer = await speaker.say(words);
        expect(answer).toMatch(why);
        expect(answer).toMatch(/calling \+1 212 555 0142\. Is there anything else\?$/);
        expect(await speaker.say('yes')).toMatch(/\?$/);
        expect(await bought(world, customer)).toEqual([]);
      }
    }),
  );

  it(
    'tells the age that is needed, to who is too young and to who has not proved it',
    inAWorld(async (world) => {
      for (const customer of ['jamal', 'kim']) {
        expect(await heard(world, channel, customer, 'reorder lager', 'yes')).toMatch(
          /^You must be 21 or over to buy the Copper Badger golden lager, and I can't check that by voice\. You can finish this order by calling .*\?$/,
        );
        expect(await bought(world, customer)).toEqual([]);
      }
      expect(await heard(world, channel, 'ben', 'reorder lager', 'a new order')).toMatch(/lager.* in all/);
    }),
  );

  describe('a card', () => {
    it(
      'that has expired is replaced by another one',
      inAWorld(async (world) => {
        await inTheShop(world, EXPIRED);
        const ada = await world.at(channel, { as: 'ada' });

        expect(await ada.say('reorder coffee')).toMatch(
          /^Your Visa has expired, so nothing is ordered yet\. Which card should I use: the Mastercard, or none for now\?$/,
        );
        expect(await ada.say('yes')).toMatch(/leaves it open\./);
        expect(await ada.say('the Mastercard')).toMatch(/coffee.* on your Mastercard\. .*\?$/);
        expect(await ada.say('yes')).toMatch(/ordered|placed/);
        expect(await bought(world, 'ada')).toEqual(['1 PORCH-MEDIUM-12OZ']);
      }),
    );

    it(
      'that is declined is replaced by another one, and only that is charged',
      inAWorld(async (world) => {
        await inTheShop(world, DECLINES);
        const ada = await world.at(channel, { as: 'ada' });
        await ada.say('reorder coffee');

        expect(await ada.say('yes')).toMatch(
          /^Your Visa was declined, so nothing was ordered\. Which card .*: the Mastercard, or none for now\?$/,
        );
        expect(await bought(world, 'ada')).toEqual([]);
        expect(await ada.say('the first')).toMatch(/on your Mastercard\./);
        await ada.say('yes');

        const [order] = await world.ordered('ada');
        expect(order?.instrument?.brand).toBe('Mastercard');
      }),
    );

    it(
      'that is declined is the end of it where there is no other, or none is wanted',
      inAWorld(async (world) => {
        expect(await heard(world, channel, 'iris', 'reorder coffee', 'yes')).toMatch(
          /^Your Visa was declined, so nothing was ordered\. You can add another card by calling /,
        );
        await inTheShop(world, DECLINES);
        expect(await heard(world, channel, 'ada', 'reorder coffee', 'yes', 'neither')).toMatch(
          /nothing ordered|haven't ordered|leave it/i,
        );
        expect(await bought(world, 'ada')).toEqual([]);
        expect(await bought(world, 'iris')).toEqual([]);
      }),
    );
  });

  describe('less than the smallest order', () => {
    it(
      'waits in the cart for something to go with it',
      inAWorld(async (world) => {
        const ada = await world.at(channel, { as: 'ada' });

        expect(await ada.say('reorder bananas')).toMatch(
          /^That's only \$1\.29 for one pack of bananas, and the smallest order is \$5\. Shall I put it in your cart, .*\?$/,
        );
        expect(await ada.say('yes')).toMatch(/bananas.* cart comes to \$1\.29/);
        expect(await ada.say('coffee')).toMatch(/coffee.* cart comes to \$10\.28/);
        expect(await ada.say('no')).toMatch(/check out\?$/);
        expect(await ada.say('yes')).toMatch(/bananas, 2 pounds and one Morning Porch .*\$15\.27 in all/);
        await ada.say('yes');
        expect(await bought(world, 'ada')).toEqual(['1 BANANA-2LB, 1 PORCH-MEDIUM-12OZ']);
      }),
    );

    it(
      'may be more of the same, or something else with it',
      inAWorld(async (world) => {
        expect(await heard(world, channel, 'ada', 'reorder bananas', 'make it four')).toMatch(
          /four packs of bananas, 2 pounds, .* in all/i,
        );
        expect(await heard(world, channel, 'ada', 'reorder bananas', 'add coffee')).toMatch(
          /bananas and one Morning Porch .* cart comes to \$10\.28/,
        );
      }),
    );

    it(
      'is nothing to fill up where it could not be paid or delivered',
      inAWorld(async (world) => {
        expect(await heard(world, channel, 'dmitri', 'reorder milk')).toMatch(/no card saved/);
        expect(await heard(world, channel, 'liam', 'reorder milk')).toMatch(/can't be delivered/);
      }),
    );
  });
});
