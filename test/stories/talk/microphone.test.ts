import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';

const ENGLISH = [
  'open corner market',
  "where's my order",
  "where's my coffee",
  'and the one before',
  "where's the order from Monday",
  'cancel my order',
  'no',
  'change my order',
  'return the milk',
  'reorder coffee',
  'make it two',
  'the second',
  'how much is it',
  'my code is 4711',
  'no, the decaf',
  'never mind',
  'the usual',
  'send it somewhere else',
  'use my other card',
  'deliver it tomorrow',
  'no',
  'my last order',
  'add milk and eggs',
  "what's in my cart",
  'make it three',
  'take the eggs out',
  'check out',
  'start over',
  'empty my cart',
  'yes',
  'do you have oat milk',
  'is it in stock',
  'hrmpf grmbl',
  'yes',
  'talk to a person',
  'help',
  'what did you say',
  'link my account',
  'yes',
  'stop',
  'yes',
  'no',
];

const GERMAN = [
  'öffne corner market',
  'wo ist meine bestellung',
  'wo bleibt mein kaffee',
  'storniere meine bestellung',
  'nein',
  'bestell kaffee',
  'das zweite',
  'mach zwei draus',
  'was kostet das',
  'nein',
  'leg milch in den warenkorb',
  'was ist im warenkorb',
  'zur kasse',
  'von vorne',
  'leere den warenkorb',
  'ja',
  'hast du hafermilch',
  'hrmpf grmbl',
  'ich möchte mit jemandem sprechen',
  'hilfe',
  'wie bitte',
  'ja',
  'stopp',
  'nein',
];

describe.each(CHANNELS)('V27 the microphone, on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.end();
  });

  it.each([
    ['en-US', 'ada', ENGLISH],
    ['en-US', 'ben', ENGLISH],
    ['en-US', 'kim', ENGLISH],
    ['en-US', undefined, ENGLISH],
    ['de-DE', 'greta', GERMAN],
  ] as const)('is open after a question and after nothing else, in %s with %s', async (locale, as, words) => {
    const speaker = await world.at(channel, { locale, ...(as !== undefined && { as }) });
    const wrong: string[] = [];
    for (const said of words) {
      const answer = await speaker.say(said);
      const isQuestion = answer.endsWith('?');
      // Google goes through its linking with the conversation still open.
      const isLinking = speaker.heard().linkAccount && channel === 'google';
      if (speaker.listening() !== isQuestion && !isLinking) wrong.push(`${said}: ${answer}`);
      // V20: one question a turn, in one breath.
      if ((answer.match(/\?/g) ?? []).length > 1) wrong.push(`asks twice: ${said}: ${answer}`);
      if (/sorry, something went wrong|schiefgegangen|undefined|\[object/i.test(answer))
        wrong.push(`${said}: ${answer}`);
    }

    expect(wrong).toEqual([]);
  });
});
