import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';

/** Customers do not disturb each other: one world is enough for all who fill a cart on one channel. */
describe.each(CHANNELS)('filling a cart on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => world.end());

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
    await ada.say('empty my cart');
    await ada.say('yes');
  });

  it('V31 says what is in the cart before adding, once, and again when another device has changed it', async () => {
    const mei = await world.at(channel, { as: 'mei' });

    expect(await mei.say('add milk')).toMatch(/^Your cart still had two Oatherd barista oat milk/);
    expect(await mei.say('how much are bananas')).toMatch(/\$\d/);
    expect(await mei.say('add it')).not.toMatch(/still had/);

    const phone = await world.at(channel === 'alexa' ? 'google' : 'alexa', { as: 'mei' });
    expect(await phone.say('open corner market')).toMatch(/left five things in your cart/);
    expect(await phone.say('add jasmine tea')).not.toMatch(/still had/);
    expect(await mei.say('add bread')).toMatch(/^Your cart still had .+ four more things\./);
  });

  it('asks whether to check out when they want nothing else, and says goodbye after another no', async () => {
    const carla = await world.at(channel, { as: 'carla' });

    await carla.say('add coffee');
    expect(await carla.say('no')).toMatch(/Your cart comes to .+Shall I check out\?$/);
    expect(await carla.say('no')).toMatch(/else/);
    expect(await carla.say('no')).toMatch(/bye|see you/i);
    expect(carla.listening()).toBe(false);
  });
});
