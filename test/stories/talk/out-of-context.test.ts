import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';

describe.each(CHANNELS)('words out of context, on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.end();
  });

  const at = (as?: string) => world.at(channel, as === undefined ? {} : { as });

  describe('V27 with nothing asked', () => {
    it.each(['yes', 'the second', 'the big one', 'make it two', 'what did you say', 'help', 'start over'])(
      '"%s" gets a sensible answer, and changes nothing',
      async (words) => {
        const mei = await at('mei');

        expect(await mei.say(words)).toMatch(/What would you like to do\?$/);
        expect(mei.listening()).toBe(true);
        expect(await mei.say("what's in my cart")).toMatch(/oat milk.*\$25\.84/);
      },
    );

    it.each(['no', 'stop', 'cancel', 'never mind'])('"%s" ends politely', async (words) => {
      const mei = await at('mei');

      expect(await mei.say(words)).toMatch(/^(Goodbye|See you soon|Bye for now)\.$/);
      expect(mei.listening()).toBe(false);
    });

    it.each(['yes', 'no', 'help', 'stop', 'hrmpf grmbl', 'my code is 4711'])(
      '"%s" does not ask for an account',
      async (words) => {
        const somebody = await at();

        await somebody.say(words);

        expect(somebody.heard().linkAccount).toBe(false);
      },
    );
  });

  describe('V6 V7 a code that nobody asked for', () => {
    it.each(['my code is 4711', '4711', 'my pin is 4711'])(
      'is neither repeated nor shown: %s',
      async (words) => {
        const ada = await at('ada');

        const answer = await ada.say(words);

        expect(answer).toMatch(/\?$/);
        expect(JSON.stringify(ada.heard().response)).not.toMatch(/4711|4,711|forty-seven|four thousand/);
      },
    );

    it('leaves a quote open, and says what a yes would do', async () => {
      const hugo = await at('noah');
      await hugo.say('reorder my last order');

      expect(await hugo.say('my code is 4711')).toMatch(/don't need a code.*(go ahead|order it)\?$/);
      expect(await hugo.say('no')).toMatch(/\?$/);
      expect(await world.ordered('noah')).toEqual([]);
    });
  });

  describe('V24 something else in the middle of a question', () => {
    it.each([
      ["what's in my cart", /cart/],
      ['talk to a person', /call \+1 212 555 0142/],
      ['do you have oat milk', /^Yes, .*oat milk/],
      ["where's my dog food", /^It was delivered .*dog food/],
      ['link my account', /linked already/],
    ])('is answered, and the quote is not bought by the next yes: %s', async (words, told) => {
      const ada = await at('ada');
      await ada.say('reorder coffee');

      const answer = await ada.say(words);

      expect(answer).toMatch(told);
      expect(answer).toMatch(/\?$/);
      await ada.say('yes');
      expect(await world.ordered('ada')).toEqual([]);
    });

    it('does not cancel what they were asked about', async () => {
      const ben = await at('ben');
      await ben.say('cancel my order');

      expect(await ben.say('do you have oat milk')).toMatch(/^Yes/);
      expect(await ben.say('yes')).toMatch(/cart/);
      expect(await ben.say("where's my order")).toMatch(/^It arrives tomorrow/);
    });
  });

  describe('V15 V27 a person', () => {
    it.each(['talk to a person', 'customer service', 'i have a complaint', "what's your phone number"])(
      'can always be reached, by who is linked and who is not: %s',
      async (words) => {
        for (const customer of ['emma', undefined]) {
          const speaker = await at(customer);

          expect(await speaker.say(words)).toMatch(
            /call \+1 212 555 0142 or write to help@cornermarket\.example\. .*\?$/,
          );
          expect(await speaker.say('no')).not.toMatch(/\?$/);
        }
      },
    );
  });
});
