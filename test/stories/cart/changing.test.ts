import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';

describe.each(CHANNELS)('changing what is in the cart on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => world.end());
  beforeEach(async () => {
    await world.books.deleteFrom('shop.cart_lines').execute();
  });

  const withThree = async () => {
    const ada = await world.at(channel, { as: 'ada' });
    await ada.say('add bananas, oat milk and dog food');
    return ada;
  };

  it('takes out what is named, "it", and nothing that is not there', async () => {
    const ada = await withThree();

    expect(await ada.say('remove it')).toMatch(/dog food\. Your cart comes to \$6\.78\./);
    expect(await ada.say('take the bananas out')).toMatch(/out the bananas\. Your cart comes to \$5\.49\./);
    expect(await ada.say('remove the wine')).toMatch(
      /^I don't see wine in your cart\. It has one Oatherd .+\?$/,
    );
    expect(await ada.say('remove the oat milk')).toMatch(/Your cart is empty now\./);
    expect(await ada.say('remove the oat milk')).toMatch(/nothing in your cart|cart is empty/);
  });

  it('V24 changes how many: by name, "make it three" and "change it to zero"', async () => {
    const ada = await withThree();

    expect(await ada.say('make it three')).toMatch(/three Good Ranger chicken dry dog food now/);
    expect(await ada.say('change the bananas to four')).toMatch(/four packs of bananas now/);
    expect(await ada.say('change the oat milk to 200')).toMatch(/99 .+ at most\. How many .+\?$/);
    expect(await ada.say('no')).not.toMatch(/order/);
    expect(await ada.say('change the wine to two')).toMatch(/^I don't see wine in your cart/);
    expect(await ada.say('change the bananas to zero')).toMatch(/out the bananas/);
    expect(await ada.say("what's in my cart")).toMatch(
      /^Your cart has one Oatherd original oat milk and three Good Ranger chicken dry dog food, for \$95\.46/,
    );
  });

  it('reads an empty cart, a few things, and V21 three of many', async () => {
    const ada = await world.at(channel, { as: 'ada' });

    expect(await ada.say("what's in my cart")).toMatch(
      /^(?:Your cart is empty|There's nothing in your cart)\..+\?$/,
    );
    await ada.say('add bananas, oat milk and dog food');
    expect(await ada.say("what's in my cart")).toMatch(
      /^Your cart has one .+, one .+ and one .+ dog food, for \$36\.77 so far\. Shall I check out\?$/,
    );
    await ada.say('add coffee and paper towels');
    expect(await ada.say("what's in my cart")).toMatch(
      /^There are five things in your cart for \$\d+\.\d\d: one [^,]+, one [^,]+, one [^,]+ and two more things\. Shall I check out\?$/,
    );
    expect(ada.heard().view).toMatchObject({ lines: expect.arrayContaining([expect.anything()]) });
  });

  it('empties it after a yes, and only then', async () => {
    const ada = await withThree();

    expect(await ada.say('empty my cart')).toMatch(/takes out all three things.+Shall I empty your cart\?$/);
    expect(await ada.say('no')).toMatch(/stays? in your cart/);
    expect(await ada.say('yes')).not.toMatch(/empty now/);
    expect(await ada.say("what's in my cart")).toMatch(/dog food/);

    await ada.say('empty my cart');
    expect(await ada.say('yes')).toMatch(/your cart is empty now\./);
    expect(await ada.say('empty my cart')).toMatch(/nothing in your cart|cart is empty/);
  });
});
