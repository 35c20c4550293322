import { describe, expect, it } from '@jest/globals';
import type { Speaker } from '../speakers.ts';
import { CHANNELS, type World } from '../world.ts';
import { bought, inAWorld } from './in-a-world.ts';

const AN_HOUR = 60 * 60_000;

/** Links the account as the platform does it: on Alexa in the app, so that the customer has to come back. */
async function linkAs(customer: string, speaker: Speaker): Promise<string> {
  const told = await speaker.link(customer);
  return told === '' ? speaker.say('open corner market') : told;
}

const nobodyBought = async (world: World): Promise<void> => {
  expect(await bought(world, 'ada')).toEqual([]);
};

describe.each(CHANNELS)('V1 reordering without a linked account, on %s', (channel) => {
  it(
    'says why one is needed, sends the card, and goes on where it was',
    inAWorld(async (world) => {
      const somebody = await world.at(channel);

      expect(await somebody.say('reorder two coffee')).toMatch(/need to know who you are, .*card .*app/);
      expect(somebody.heard().linkAccount).toBe(true);

      expect(await linkAs('ada', somebody)).toMatch(/two Morning Porch medium roast ground coffee.* in all/i);
      await nobodyBought(world);
      expect(await somebody.say('yes')).toMatch(/ordered|placed/);
      expect(await bought(world, 'ada')).toEqual(['2 PORCH-MEDIUM-12OZ']);
    }),
  );

  it.each([
    ['the usual', /oat milk.* in all/],
    ['my last order', /detergent.* in all/],
    ['reorder what I had last Sunday', /seven different things.* in all/i],
  ])('goes on with %s', async (words, told) => {
    await inAWorld(async (world) => {
      const somebody = await world.at(channel);
      await somebody.say(words);

      expect(await linkAs('ada', somebody)).toMatch(told);
    })();
  });

  it(
    'buys nothing with a yes',
    inAWorld(async (world) => {
      const somebody = await world.at(channel);
      await somebody.say('reorder coffee');

      expect(await somebody.say('yes')).not.toMatch(/ordered|placed|in all/);
      await nobodyBought(world);
    }),
  );
});

describe('V1 an errand that linking interrupted, on alexa, where linking ends the conversation', () => {
  it(
    'is picked up by whoever comes back the next day, once',
    inAWorld(async (world) => {
      const somebody = await world.at('alexa');
      await somebody.say('reorder coffee');
      await somebody.hangUp();
      world.clock.pass(20 * AN_HOUR);

      expect(await linkAs('ada', somebody)).toMatch(/coffee.* in all/);
      expect(await somebody.say('no')).toMatch(/nothing ordered|haven't ordered|leave it/i);
      await somebody.hangUp();
      expect(await somebody.say('open corner market')).not.toMatch(/in all/);
      await nobodyBought(world);
    }),
  );
});

describe.each(CHANNELS)('V1 a link that has expired, on %s', (channel) => {
  it(
    'is renewed in the middle of a quote, which is put again and not bought at once',
    inAWorld(async (world) => {
      const ada = await world.at(channel, { as: 'ada', forSeconds: 3600 });
      await ada.say('reorder coffee');
      await ada.say('make it two');
      world.clock.pass(AN_HOUR + 1000);

      expect(await ada.say('yes')).toMatch(/link to your account has expired/);
      expect(ada.heard().linkAccount).toBe(true);
      await nobodyBought(world);

      expect(await linkAs('ada', ada)).toMatch(/two Morning Porch medium roast ground coffee.* in all/i);
      await nobodyBought(world);
      await ada.say('yes');
      expect(await bought(world, 'ada')).toEqual(['2 PORCH-MEDIUM-12OZ']);
    }),
  );

  it(
    'is asked to be renewed before anything is looked up',
    inAWorld(async (world) => {
      const ada = await world.at(channel, { as: 'ada', forSeconds: 3600 });
      world.clock.pass(AN_HOUR + 1000);

      expect(await ada.say('the usual')).toMatch(/has expired/);
      expect(await linkAs('ada', ada)).toMatch(/oat milk.* in all/);
    }),
  );
});
