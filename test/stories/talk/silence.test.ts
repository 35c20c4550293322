import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { asks, everyQuestion } from './asked.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(async () => {
  await world.end();
});

const kinds = Object.entries(everyQuestion);

const sentences = (text: string): readonly string[] =>
  text.match(/[^.?!]+[.?!]+/g)?.map((part) => part.trim()) ?? [];

/** What was said before and is said again. */
const twice = (...speeches: readonly string[]): readonly string[] => {
  const said = speeches.flatMap(sentences);
  return said.filter((sentence, at) => said.indexOf(sentence) < at);
};

describe.each(CHANNELS)('V26 who is not understood, on %s', (channel) => {
  it.each(kinds)(
    'is helped, sent to the phone and let go, never in the same words: %s',
    async (_kind, question) => {
      const speaker = await world.at(channel, { as: question.customer });
      const asked = await asks(speaker, question);

      const first = await speaker.say('hrmpf grmbl');
      const second = await speaker.say('hrmpf grmbl');
      const third = await speaker.say('hrmpf grmbl');

      expect(first).toMatch(/^Sorry.*\?$/);
      expect(second).toMatch(/phone.*\?$/);
      expect(third).toMatch(/Goodbye\.$/);
      expect(twice(asked, first, second, third)).toEqual([]);
      expect(speaker.listening()).toBe(false);
    },
  );

  it('has as many tries again once they were understood', async () => {
    const emma = await world.at(channel, { as: 'emma' });
    await emma.say("where's my order");
    await emma.say('hrmpf grmbl');
    await emma.say('hrmpf grmbl');
    expect(await emma.say('yes')).toMatch(/call \+1/);

    expect(await emma.say('hrmpf grmbl')).toMatch(/\?$/);
    expect(await emma.say('hrmpf grmbl')).toMatch(/phone.*\?$/);
    expect(await emma.say('no')).not.toMatch(/\?$/);
  });
});

describe('V26 who says nothing, on google', () => {
  it.each(kinds)(
    'is helped, sent to the phone and let go, never in the same words: %s',
    async (_kind, question) => {
      const speaker = await world.at('google', { as: question.customer });
      const asked = await asks(speaker, question);

      const first = await speaker.keepSilent();
      const second = await speaker.keepSilent();
      const third = await speaker.keepSilent();

      expect([first, second].filter((words) => !words.endsWith('?'))).toEqual([]);
      expect(third).toMatch(/Goodbye\.$/);
      expect(twice(asked, first, second, third)).toEqual([]);
      expect(speaker.listening()).toBe(false);
    },
  );

  it('may still answer after the second silence', async () => {
    const emma = await world.at('google', { as: 'emma' });
    await emma.say("where's my order");
    await emma.keepSilent();
    await emma.keepSilent();

    expect(await emma.say('yes')).toMatch(/call \+1/);
  });
});

describe('V26 who says nothing, on alexa, where the device asks once more by itself', () => {
  it.each(kinds)('is helped in other words, and then let go: %s', async (_kind, question) => {
    const speaker = await world.at('alexa', { as: question.customer });
    const asked = await asks(speaker, question);

    const reprompt = await speaker.keepSilent();

    expect(reprompt).toMatch(/\?$/);
    expect(twice(asked, reprompt)).toEqual([]);
    expect(speaker.listening()).toBe(true);
    await speaker.keepSilent();
    expect(speaker.listening()).toBe(false);
  });

  it('is helped in words that were not said into the silence, when they are misheard next', async () => {
    const ben = await world.at('alexa', { as: 'ben' });
    const asked = await ben.say('cancel my order');
    const reprompt = await ben.keepSilent();

    const misheard = await ben.say('hrmpf grmbl');

    expect(twice(reprompt, misheard)).toEqual([]);
    expect(twice(asked, misheard)).toEqual([]);
    expect(await ben.say('no')).toMatch(/stays as it is/);
  });
});
