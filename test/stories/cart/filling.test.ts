import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';

/** The cart starts empty, and customers do not disturb each other: one world is enough for all of a channel. */
describe.each(CHANNELS)('filling a cart on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => world.end());
  beforeEach(async () => {
    await world.books.deleteFrom('shop.cart_lines').execute();
  });

  it('adds one thing, and names it', async () => {
    const ada = await world.at(channel, { as: 'ada' });

    expect(await ada.say('add oat milk')).toMatch(
      /one Oatherd original oat milk, 64 fluid ounces\. Your cart comes to \$5\.49\. .+\?$/,
    );
    expect(await ada.say('add oat milk')).toMatch(/That makes two in all\. Your cart comes to \$10\.98\./);
  });

  it('adds several things with their quantities in one breath, exactly those', async () => {
    const kim = await world.at(channel, { as: 'kim' });

    expect(await kim.say('add two cartons of oat milk, a dozen eggs and bread')).toMatch(
      /two Oatherd original oat milk, one pack of .+ eggs and one .+ bread\..+\?$/,
    );
    expect(await kim.say("what's in my cart")).toMatch(
      /^Your cart has two Oatherd original oat milk, one pack of Corner Market large white eggs and one Daily Stone whole wheat bread, for \$18\.46/,
    );
  });

  it('takes eggs for eggs and bread for bread, whatever else they once bought', async () => {
    const ada = await world.at(channel, { as: 'ada' });

    expect(await ada.say('add two cartons of oat milk, a dozen eggs and bread')).toMatch(
      /two Oatherd original oat milk, one pack of Henlow Farm free-range brown eggs and one .+ bread\./,
    );
    const ben = await world.at(channel, { as: 'ben' });
    expect(await ben.say('add ice cream')).toMatch(/ice cream,/);
    expect(await ben.say('add bananas')).toMatch(/one pack of bananas,/);
  });

  it('V25 asks about the one that is ambiguous in the middle, and forgets neither what came before nor what came after', async () => {
    const greta = await world.at(channel, { as: 'greta' });

    expect(await greta.say('add two bananas, coffee and oat milk')).toMatch(/^Which one: .+ or .+\?$/);
    expect(await greta.say('yes')).not.toMatch(/added/i);
    expect(await greta.say('the second one')).toMatch(
      /two packs of bananas, one .+ ground coffee and one Oatherd original oat milk\./,
    );
  });

  it('adds the others when one is not found or sold out, and says so', async () => {
    const noah = await world.at(channel, { as: 'noah' });

    expect(await noah.say('add milk, unicorn dust and bread')).toMatch(
      /one Corner Market whole milk and one .+ bread\. I couldn't find unicorn dust\./,
    );
    expect(await noah.say('add decaf coffee, dragon wings and two bananas')).toMatch(
      /two packs of bananas, 2 pounds\. Morning Porch decaf ground coffee isn't available right now\. I couldn't find dragon wings\./,
    );
    expect(await noah.say('add unicorn dust and dragon wings')).toMatch(
      /^I couldn't find unicorn dust or dragon wings\. I haven't added anything\./,
    );
  });

  it('V14 offers a substitute for the one thing that is sold out, and adds it only after a yes', async () => {
    const noah = await world.at(channel, { as: 'noah' });

    const offered =
      /out of .+24 ounces\. Instead I have .+12 ounces, for \$9\.49, which is \$7\.50 less\. .+\?$/;
    expect(await noah.say('add two decaf coffees')).toMatch(offered);
    expect(await noah.say('yes')).toMatch(/two Morning Porch decaf ground coffee, 12 ounces/);

    expect(await noah.say('add decaf coffee')).toMatch(offered);
    await noah.say('no');
    expect(await noah.say("what's in my cart")).toMatch(
      /^Your cart has two Morning Porch decaf ground coffee, for/,
    );
  });

  it('V14 adds the others, and offers a substitute for the one of them that is sold out', async () => {
    const noah = await world.at(channel, { as: 'noah' });

    expect(await noah.say('add two bananas and decaf coffee')).toMatch(
      /two packs of bananas, 2 pounds\. .*out of .+24 ounces\. Instead I have .+12 ounces, for \$9\.49, .+ instead\?$/,
    );
    expect(await noah.say('yes')).toMatch(/one Morning Porch decaf ground coffee, 12 ounces/);
    expect(await noah.say("what's in my cart")).toMatch(/two packs of bananas and one Morning Porch decaf/);
  });

  it.each([
    ['none', { heard: 'zero', value: 0 }],
    ['less than none', { heard: 'minus three', value: -3 }],
    ['a part of one', { heard: 'half', value: 0.5 }],
    ['a hundred thousand', { heard: '100000', value: 100_000 }],
  ])('asks how many when what was heard is %s', async (_what, quantity) => {
    const ada = await world.at(channel, { as: 'ada' });

    const asked = await ada.mumble('AddToCart', { item: { heard: 'oat milk' }, quantity });
    expect(asked).toMatch(/How many of the Oatherd original oat milk would you like\?$/);
    expect(await ada.say('three')).toMatch(/three Oatherd original oat milk/);
    expect(await ada.say("what's in my cart")).toMatch(/^Your cart has three Oatherd original oat milk, for/);
  });

  it('adds what was just spoken about', async () => {
    const ada = await world.at(channel, { as: 'ada' });

    expect(await ada.say('how much is olive oil')).toMatch(/^It's \$\d.+olive oil.+put it in your cart\?$/);
    expect(await ada.say('add two of them')).toMatch(/two .+ olive oil/);
    expect(await ada.say('how much is oat milk')).toMatch(/\$5\.49/);
    expect(await ada.say('yes')).toMatch(/one Oatherd original oat milk/);
    await ada.hangUp();
    expect(await ada.say('add it')).toMatch(/what to add.+\?$/);
  });

  it('V31 says what is in the cart before adding, once, and again when another device has changed it', async () => {
    const mei = await world.at(channel, { as: 'mei' });
    await mei.say('add spaghetti and barista oat milk');
    await mei.hangUp();

    expect(await mei.say('add milk')).toMatch(
      /^Your cart still had one .+ spaghetti and one .+ barista oat milk\./,
    );
    expect(await mei.say('how much are bananas')).toMatch(/\$\d/);
    expect(await mei.say('add it')).not.toMatch(/still had/);

    const elsewhere = await world.at(channel === 'alexa' ? 'google' : 'alexa', { as: 'mei' });
    expect(await elsewhere.say('open corner market')).toMatch(/left four things in your cart/);
    expect(await elsewhere.say('add jasmine tea')).not.toMatch(/still had/);
    expect(await mei.say('add bread')).toMatch(/^Your cart still had .+ more things\./);
  });

  it('keeps the cart when they start over, hang up and come back', async () => {
    const carla = await world.at(channel, { as: 'carla' });
    await carla.say('add coffee and cat food');

    await carla.say('start over');
    expect(await carla.say("what's in my cart")).toMatch(/coffee pods and one .+ cat food/);
    await carla.hangUp();
    world.clock.pass(24 * 60 * 60 * 1000);
    expect(await carla.say("what's in my cart")).toMatch(/coffee pods and one .+ cat food/);
  });
});

// Google leaves out a number that it cannot make out; Alexa sends "?".
it('asks how many when Alexa could not make out the number', async () => {
  const world = await aWorld();
  const ada = await world.at('alexa', { as: 'ada' });

  const quantity = { heard: '?' };
  expect(await ada.mumble('AddToCart', { item: { heard: 'oat milk' }, quantity })).toMatch(/^How many .+\?$/);
  expect(await ada.mumble('Correct', { quantity })).not.toMatch(/added/i);
  expect(await ada.say('two')).toMatch(/two Oatherd original oat milk/);
  await world.end();
});
