import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from '@jest/globals';
import type { Speaker } from '../speakers.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';

const ASKED = /^That's your order from today: .*toilet paper and three other things\. Shall I cancel it\?$/;
const CANCELED = /canceled: .*\. \$34\.91 went back to your American Express today\. .*\?$/;

describe.each(CHANNELS)('an order that has not shipped, on %s', (channel) => {
  let world: World;
  let ben: Speaker;
  beforeEach(async () => {
    world = await aWorld();
    ben = await world.at(channel, { as: 'ben' });
  });
  afterEach(async () => {
    await world.end();
  });

  it('is canceled after a yes, once, and then told as canceled', async () => {
    expect(await ben.say('cancel my order')).toMatch(ASKED);
    expect(await ben.say('yes')).toMatch(CANCELED);
    expect(await ben.say('yes')).toMatch(/\?$/);
    expect(await ben.say('cancel my order')).toMatch(/already canceled today\. .*\?$/);
    expect(await ben.say('no')).toMatch(/\?$/);
    expect(await ben.say("where's my order")).toMatch(/^It was canceled today: .*\$34\.91/);
    expect(await ben.say('no')).not.toMatch(/\?$/);
  });

  it('stays as it is after a no, and after a yes to something else', async () => {
    await ben.say('cancel my order');

    expect(await ben.say('no')).toMatch(/stays as it is\. .*\?$/);
    expect(await ben.say('yes')).toMatch(/\?$/);
    expect(await ben.say("where's my order")).toMatch(/^It arrives tomorrow/);
  });

  it('stays as it is when they say something else instead', async () => {
    for (const words of ['cancel', 'never mind', 'stop', 'start over']) {
      await ben.say('cancel my order');

      expect(await ben.say(words)).not.toMatch(CANCELED);
      expect(await ben.say('yes')).not.toMatch(CANCELED);
      await ben.hangUp();
    }
    expect(await ben.say("where's my order")).toMatch(/^It arrives tomorrow/);
  });

  it('stays as it is when they hang up, and yes is said another day', async () => {
    await ben.say('cancel my order');
    await ben.hangUp();

    expect(await ben.say('yes')).not.toMatch(CANCELED);
    expect(await ben.say("where's my order")).toMatch(/It arrives tomorrow/);
  });

  it('waits for the yes through help, a repeat and a misheard word', async () => {
    await ben.say('cancel my order');

    expect(await ben.say('repeat that')).toMatch(ASKED);
    expect(await ben.say('help')).toMatch(/whole order.*\?$/);
    expect(await ben.say('hrmpf grmbl')).toMatch(/\?$/);
    expect(await ben.say('yes')).toMatch(CANCELED);
  });

  it('is one of two: which one is asked first, and the other stays', async () => {
    await ben.say('reorder my lager');
    await ben.say('make it a new order');
    await ben.say('yes');

    expect(await ben.say('cancel my order')).toMatch(/two orders\..*lager.*toilet paper.*\?$/);
    expect(await ben.say('the lager')).toMatch(/: your .*lager\. Shall I cancel it\?$/);
    expect(await ben.say('yes')).toMatch(/canceled: your .*lager\..*\?$/);
    expect(await ben.say("where's my order")).toMatch(/^It arrives tomorrow .*toilet paper/);
    // Nobody is told that it is canceled already while another one can be.
    expect(await ben.say('cancel my order')).toMatch(ASKED);
  });

  it('is the one that is meant, though an older one was spoken of last', async () => {
    await ben.say('open corner market');
    await ben.say("where's my previous order");

    expect(await ben.say('cancel my order')).toMatch(ASKED);
  });

  it.each(['cancel my spaghetti order', 'cancel the spaghetti', 'cancel one of the spaghetti'])(
    'is found by a thing that is in it, and nobody thinks that the rest still comes: %s',
    async (words) => {
      expect(await ben.say(words)).toMatch(
        /^I can only cancel all of your order from today: two .*spaghetti and three other things\. Shall I cancel it\?$/,
      );
      expect(await ben.say('no')).toMatch(/stays as it is/);
    },
  );
});

describe.each(CHANNELS)('V15 an order that cannot be canceled, on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.end();
  });

  const NOBODY = /(Would you like to talk to somebody|Shall I tell you who can help)\?$/;

  it.each([
    ['ada', 'cancel my order', /already shipped\. It arrives today by 8 PM\./],
    ['ada', 'cancel my dog food order', /it was delivered yesterday at 12:41 PM\./],
    [
      'carla',
      'cancel my order',
      /already shipped\. The next parcel arrives tomorrow between 7 AM and 7 PM\./,
    ],
    ['emma', 'cancel my order', /already shipped\. .*expected tomorrow/],
    ['hugo', 'cancel my last order', /it was delivered on September 11th/],
    ['mei', 'cancel my order', /already canceled last Saturday\./],
  ])('is told why to %s, with somebody who can help: %s', async (customer, words, why) => {
    const speaker = await world.at(channel, { as: customer });

    const answer = await speaker.say(words);

    expect(answer).toMatch(why);
    expect(answer).toMatch(NOBODY);
    expect(await speaker.say('yes')).toMatch(/call \+1 212 555 0142.*\?$/);
    expect(await speaker.say('no')).not.toMatch(/\?$/);
  });

  it('is none at all for the brand-new customer', async () => {
    const kim = await world.at(channel, { as: 'kim' });

    expect(await kim.say('cancel my order')).toMatch(/haven't ordered anything here yet\. .*\?$/);
  });

  it('is none that holds what was named', async () => {
    const ada = await world.at(channel, { as: 'ada' });

    expect(await ada.say('cancel my snow shovel order')).toMatch(
      /couldn't find an order with snow shovel\. .*\?$/,
    );
    expect(await ada.say('the detergent')).toMatch(/already shipped\. It arrives today by 8 PM\./);
  });
});

describe.each(CHANNELS)('V15 what is not done by voice, on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.end();
  });

  it('is changing an order: who can is said, and what can be done here', async () => {
    const ben = await world.at(channel, { as: 'ben' });

    expect(await ben.say('change my order')).toMatch(
      /can't change an order by voice.*\+1 212 555 0142\. What I can do is cancel it\. .*\?$/,
    );
    expect(await ben.say('cancel my order')).toMatch(ASKED);
  });

  it('is changing one that has shipped: nothing is promised that cannot be done', async () => {
    const ada = await world.at(channel, { as: 'ada' });

    const answer = await ada.say('change my order');

    expect(answer).toMatch(/can't change an order by voice.*\+1 212 555 0142\. .*\?$/);
    expect(answer).not.toMatch(/What I can do is cancel/);
  });

  it.each(['i want to return the coffee', 'return the milk', 'my milk was spoiled', 'i want a refund'])(
    'is sending something back: %s',
    async (words) => {
      const hugo = await world.at(channel, { as: 'hugo' });

      expect(await hugo.say(words)).toMatch(/can't take returns by voice\. .*\+1 212 555 0142\. .*\?$/);
      expect(await hugo.say('talk to a person')).toMatch(/help@cornermarket\.example/);
    },
  );
});
