import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';

// Nothing is bought or called off here, so that all of them can stand in one world.
describe.each(CHANNELS)("where's my order, on %s", (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.end();
  });

  const heard = async (customer: string, ...words: readonly string[]): Promise<string> => {
    const speaker = await world.at(channel, { as: customer });
    let answer = '';
    for (const each of words) answer = await speaker.say(each);
    return answer;
  };

  describe('V28 the date first, then what', () => {
    it.each([
      [
        'ada',
        /^It arrives today by 8 PM: your Brightwell .*detergent and two other things\. .*out for delivery/,
      ],
      ['ben', /^It arrives tomorrow between 8 AM and 8 PM: .*We're getting it ready\.$/],
      [
        'noah',
        /^It arrives tomorrow between 8 AM and 8 PM: .*rolled oats and two other things\. It's on its way\.$/,
      ],
      ['hugo', /^It was delivered on September 11th at \d+:\d\d PM and left with the doorman: /],
    ])('tells %s when it comes or came', async (customer, told) => {
      expect(await heard(customer, "where's my order")).toMatch(told);
    });

    it('ends there, for nothing was asked', async () => {
      const ada = await world.at(channel, { as: 'ada' });

      await ada.say("where's my order");

      expect(ada.heard().ended).toBe(true);
    });
  });

  describe('V28 two parcels, in the time zone of who waits for them', () => {
    it('tells each with its own date, the one that is still to come first', async () => {
      expect(await heard('carla', "where's my order")).toMatch(
        // Both were told in New York's hours to the shop: Carla lives an hour behind.
        /^One parcel arrives tomorrow between 7 AM and 7 PM: .*litter\. Another was delivered yesterday at 2:20 PM and left at the front door: /,
      );
    });

    it('tells of the parcel alone that holds what was asked for, and names it first', async () => {
      const litter = await heard('carla', "where's my cat litter");
      const pods = await heard('carla', 'where are my coffee pods');

      expect(litter).toMatch(/^It arrives tomorrow between 7 AM and 7 PM: your Sandpaw .*cat litter and /);
      expect(litter).not.toMatch(/coffee|delivered/);
      expect(pods).toMatch(
        /^It was delivered yesterday at 2:20 PM and left at the front door: your .*coffee pods and /,
      );
    });
  });

  describe('V28 any problem, and what can be done', () => {
    it('says that it is late, why, and who can help', async () => {
      const emma = await world.at(channel, { as: 'emma' });

      expect(await emma.say("where's my order")).toMatch(
        /^It was due yesterday, and the carrier now says tomorrow between 8 AM and 8 PM\. Sorry .*diapers and two other things\. .*weather.*\?$/,
      );
      expect(await emma.say('yes')).toMatch(/call \+1 212 555 0142 or write to help@cornermarket\.example/);
      expect(await emma.say('no')).not.toMatch(/\?$/);
    });

    it('takes a no for an answer', async () => {
      const emma = await world.at(channel, { as: 'emma' });
      await emma.say("where's my order");

      expect(await emma.say('no')).toMatch(/else\?$|else I can do\?$/);
      expect(await emma.say('no')).not.toMatch(/\?$/);
      expect(emma.listening()).toBe(false);
    });

    it('tells of an attempt that failed, and when they come again', async () => {
      expect(await heard('greta', "where's my order")).toMatch(
        /^It was due yesterday, .*tomorrow between 8 AM and 8 PM\..*tried yesterday at 1:47 PM: nobody was home\./,
      );
    });

    it('tells that it was canceled, and what went back to which card', async () => {
      expect(await heard('mei', "where's my order")).toMatch(
        /^It was canceled last Saturday: .*\. \$32\.69 went back to your Visa last Saturday\.$/,
      );
    });

    it('tells what came back to the shop', async () => {
      expect(await heard('jamal', 'where are my granola bars')).toMatch(
        /^It came back to us: your Old Mill Road .*granola bars and .*\. \$25\.11 went back to your Visa on Saturday the 7th\.$/,
      );
    });

    it('tells what was sent back of what had come', async () => {
      expect(await heard('carla', "where's my light bulbs")).toMatch(
        /^It was delivered on October 26th at 9:55 AM and left with the doorman: .*light bulbs and .*You sent back one .*light bulbs\. \$12\.12 went back/,
      );
    });
  });

  describe('V28 which one', () => {
    it.each([
      ["where's my coffee", /^It was delivered .*: your Morning Porch medium roast ground coffee and /],
      ['where is my dog food', /^It was delivered .*: your Good Ranger chicken dry dog food and /],
      ["where's my detergent", /^It arrives today by 8 PM: your Brightwell /],
    ])('goes by the thing: %s', async (words, told) => {
      expect(await heard('ada', words)).toMatch(told);
    });

    it.each([
      ["where's my order from yesterday", /^It arrives today by 8 PM/],
      ["where's the order from Sunday", /^It was delivered yesterday/],
      ["where's my last order", /^It arrives today by 8 PM/],
      ["where's the previous order", /^It was delivered yesterday/],
      ["where's the second order", /^It was delivered yesterday/],
      ["where's my order from October", /^It was delivered on (October|November)/],
    ])('goes by the day or the place: %s', async (words, told) => {
      expect(await heard('ada', words)).toMatch(told);
    });

    it('knows the one before the one just spoken of', async () => {
      const emma = await world.at(channel, { as: 'emma' });
      await emma.say("where's my order");

      expect(await emma.say('what about the one before that')).toMatch(/^It was delivered on /);
    });

    it.each([
      ["where's my order from Monday", /^I couldn't find an order from then\. .*\?$/],
      ["where's my snow shovel", /^I couldn't find an order with snow shovel\. .*\?$/],
    ])('says so where there is none, and takes another word for it: %s', async (words, none) => {
      const ada = await world.at(channel, { as: 'ada' });

      expect(await ada.say(words)).toMatch(none);
      expect(await ada.say('the dog food')).toMatch(/^It was delivered .*: your Good Ranger/);
      expect(await ada.say("where's my order")).toMatch(/^It arrives today/);
    });

    it('lets go where there is none', async () => {
      const ada = await world.at(channel, { as: 'ada' });
      await ada.say("where's my snow shovel");

      expect(await ada.say('no')).toMatch(/else.*\?$/);
      expect(await ada.say('no')).not.toMatch(/\?$/);
    });
  });

  describe('V27 never a dead end', () => {
    it.each(["where's my order", "where's my coffee", 'track my package'])(
      'asks the brand-new customer what they would like: %s',
      async (words) => {
        expect(await heard('kim', words)).toMatch(
          /haven't ordered anything here yet\. What would you like.*\?$/,
        );
      },
    );
  });

  describe('V28 nothing that nobody can remember', () => {
    it('shows the way to track a parcel, and never speaks it', async () => {
      const noah = await world.at(channel, { as: 'noah' });

      const speech = await noah.say('track my package');

      expect(speech).not.toMatch(/track\.|https?:|\d{5}/);
      expect(JSON.stringify(noah.heard().response)).toMatch(/https:\/\/track\.cornermarket\.example\//);
    });
  });
});
