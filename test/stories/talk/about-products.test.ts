import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';

describe.each(CHANNELS)('questions about products, on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.end();
  });

  describe('V13 V20 the answer first', () => {
    it.each([
      [
        'how much is olive oil',
        /^It's \$\d+\.\d\d for one .*olive oil, \d+ fluid ounces\. Shall I put it in your cart\?$/,
      ],
      [
        'do you have oat milk',
        /^Yes, we have Oatherd original oat milk, 64 fluid ounces, for \$5\.49\. Shall I .*\?$/,
      ],
      ['tell me about oat milk', /^That's Oatherd original oat milk, .*\$5\.49.*in stock\. Shall I .*\?$/],
    ])('to who is linked: %s', async (words, told) => {
      const ada = await world.at(channel, { as: 'ada' });

      expect(await ada.say(words)).toMatch(told);
    });

    it('to who is not linked, too', async () => {
      const somebody = await world.at(channel);

      expect(await somebody.say('how much is olive oil')).toMatch(/^It's \$\d+\.\d\d for one .*olive oil/);
    });

    it('means what this customer buys', async () => {
      const ada = await world.at(channel, { as: 'ada' });

      expect(await ada.say('how much is the dog food')).toMatch(/Good Ranger chicken dry dog food/);
    });
  });

  describe('V24 "it" is what was last spoken about', () => {
    it('for its price, whether it is there, and the cart', async () => {
      const kim = await world.at(channel, { as: 'kim' });
      await kim.say('tell me about oat milk');

      expect(await kim.say('how much is it')).toMatch(/^It's \$5\.49 for one Oatherd original oat milk/);
      expect(await kim.say('is it in stock')).toMatch(/^Yes, .*Oatherd original oat milk/);
      expect(await kim.say('yes')).toMatch(/Oatherd original oat milk.*cart comes to \$5\.49\. .*\?$/);
      expect(await kim.say("what's in my cart")).toMatch(/one Oatherd original oat milk/);
    });

    it('after a no as well', async () => {
      const ada = await world.at(channel, { as: 'ada' });
      await ada.say('how much is olive oil');

      expect(await ada.say('no')).toMatch(/else.*\?$/);
      expect(await ada.say('how much is it')).toMatch(/olive oil/);
      expect(await ada.say('no')).toMatch(/else.*\?$/);
      expect(await ada.say('no')).not.toMatch(/\?$/);
    });

    it('is asked for where nothing was', async () => {
      const ada = await world.at(channel, { as: 'ada' });

      expect(await ada.say('how much is it')).toMatch(/\?$/);
      expect(ada.listening()).toBe(true);
    });

    it('is the thing that is on offer', async () => {
      const kim = await world.at(channel, { as: 'kim' });
      expect(await kim.say('reorder coffee')).toMatch(/Morning Porch medium roast.*\?$/);

      expect(await kim.say('how much is it')).toMatch(/^It's \$15\.99 for one Morning Porch medium roast/);
    });

    it('is what is being ordered, where something is: the quote is said again, and yes still means it', async () => {
      const ada = await world.at(channel, { as: 'ada' });
      const quote = /one Morning Porch medium roast ground coffee.*\$13\.98 in all.*\?$/;
      expect(await ada.say('reorder coffee')).toMatch(quote);

      expect(await ada.say('how much is it')).toMatch(quote);
      expect(await ada.say('yes')).toMatch(/tomorrow/);
      expect(await world.ordered('ada')).toHaveLength(1);
    });
  });

  describe('V14 what cannot be had', () => {
    it('is said, and a substitute is offered with its difference', async () => {
      const noah = await world.at(channel, { as: 'noah' });

      expect(await noah.say('do you have decaf coffee')).toMatch(
        /out of Morning Porch decaf ground coffee, 24 ounces\. Instead I have .*12 ounces, for \$9\.49, which is \$7\.50 less\. .*\?$/,
      );
      expect(await noah.say('yes')).toMatch(
        /one Morning Porch decaf ground coffee, 12 ounces\. .*cart comes to \$9\.49/,
      );
    });

    it('is offered to who is not linked, too', async () => {
      const somebody = await world.at(channel);

      expect(await somebody.say('do you have decaf coffee')).toMatch(/out of .*Instead I have .*\?$/);
      expect(await somebody.say('no')).toMatch(/\?$/);
    });

    it('still has a price', async () => {
      const noah = await world.at(channel, { as: 'noah' });

      expect(await noah.say('how much is decaf coffee')).toMatch(
        /^It's \$16\.99 for one .*, but there's none left right now\. .*\?$/,
      );
    });

    it('may be a thing that nobody sells', async () => {
      const ada = await world.at(channel, { as: 'ada' });

      expect(await ada.say('do you have snow shovels')).toMatch(/couldn't find snow shovels\. .*\?$/);
      expect(await ada.say('do you have oat milk')).toMatch(/^Yes/);
    });
  });
});
