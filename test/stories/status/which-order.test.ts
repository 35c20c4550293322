import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Speaker } from '../speakers.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';

describe.each(CHANNELS)('two orders on their way, on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
    const ben = await world.at(channel, { as: 'ben' });
    await ben.say('reorder my lager');
    await ben.say('make it a new order');
    await ben.say('yes');
  });
  afterAll(async () => {
    await world.end();
  });

  const whoAsked = async (words = "where's my order"): Promise<Speaker> => {
    const ben = await world.at(channel, { as: 'ben' });
    expect(await ben.say(words)).toMatch(WHICH);
    return ben;
  };
  const WHICH = /^I found two orders\. First, .*lager.*\. Second, .*toilet paper.*\. Which one .*\?$/;
  const LAGER = /^It arrives tomorrow .*: your .*lager\./;
  const PAPER = /^It arrives tomorrow .*: two packs of .*toilet paper and three other things\./;

  describe('V21 V23 which one', () => {
    it.each([
      ['the first', LAGER],
      ['the second one', PAPER],
      ['the last one', PAPER],
      ['the lager', LAGER],
      ['the beer', LAGER],
      ['the toilet paper', PAPER],
      ["where's my toilet paper", PAPER],
      ["where's my lager", LAGER],
    ])('is answered by %s', async (answer, told) => {
      const ben = await whoAsked();

      expect(await ben.say(answer)).toMatch(told);
    });

    it('is shown as a list to touch, where there is a screen', async () => {
      const ben = await whoAsked();

      const lines = ben.heard().view?.lines.join('\n') ?? '';
      expect(lines).toMatch(/lager.*Placed today · arriving tomorrow[^]*toilet paper.*Placed today/);
    });

    it.each(['neither', 'no'])('may be %s of them', async (answer) => {
      const ben = await whoAsked();

      expect(await ben.say(answer)).toMatch(/else.*\?$/);
      expect(await ben.say('no')).not.toMatch(/\?$/);
    });

    it('is not answered by yes, nor by what is in neither', async () => {
      const ben = await whoAsked();

      expect(await ben.say('yes')).toMatch(/which .*\?$/i);
      expect(await ben.say('the caviar')).toMatch(/\?$/);
      expect(await ben.say('the second')).toMatch(PAPER);
    });

    it('waits through help, a repeat and a misheard word', async () => {
      const ben = await whoAsked();

      expect(await ben.say('what did you say')).toMatch(WHICH);
      expect(await ben.say('help')).toMatch(/“neither”.*\?$/);
      expect(await ben.say('hrmpf grmbl')).toMatch(/\?$/);
      expect(await ben.say('the first')).toMatch(LAGER);
    });

    it('is asked again for "my orders", and not for the one that was named', async () => {
      await whoAsked('what orders do i have');
      const ben = await world.at(channel, { as: 'ben' });

      expect(await ben.say("where's my previous order")).toMatch(PAPER);
    });
  });
});

describe.each(CHANNELS)('V28 the late one of two orders, on %s', (channel) => {
  it('is the one that is told when it was the one that was offered', async () => {
    const world = await aWorld();
    const emma = await world.at(channel, { as: 'emma' });
    await emma.say('reorder my carrot puree');
    expect(await emma.say('yes')).toMatch(/ordered|order is in|All set/);

    expect(await emma.say('open corner market')).toMatch(
      /is late, sorry\. .*tomorrow between 8 AM and 8 PM\. Shall I tell you more\?$/,
    );
    expect(await emma.say('yes')).toMatch(/^It was due yesterday, .*diapers/);
    expect(await emma.say("where's my order")).toMatch(/^It was due yesterday, .*diapers/);
    await world.end();
  });
});
