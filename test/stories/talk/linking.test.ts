import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { post } from '../../../src/simulator/post.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(async () => {
  await world.end();
});

describe.each(CHANNELS)('V1 an account that is not linked, on %s', (channel) => {
  it.each([
    "where's my order",
    'reorder coffee',
    'add milk',
    "what's in my cart",
    'check out',
    'cancel my order',
    'change my order',
    'return the milk',
    'link my account',
  ])('is asked for, and why: %s', async (words) => {
    const somebody = await world.at(channel);

    expect(await somebody.say(words)).toMatch(
      /need to know who you are, so please link your account first\. .*card.*app/,
    );
    expect(somebody.heard().linkAccount).toBe(true);
  });

  it.each([
    'how much is olive oil',
    'do you have oat milk',
    'tell me about the olive oil',
    'talk to a person',
    'help',
  ])('is not needed for %s', async (words) => {
    const somebody = await world.at(channel);

    expect(await somebody.say(words)).not.toMatch(/link/);
    expect(somebody.listening()).toBe(true);
  });

  it('is needed once they want what they asked about', async () => {
    const somebody = await world.at(channel);
    await somebody.say('do you have oat milk');

    await somebody.say('yes');

    expect(somebody.heard().linkAccount).toBe(true);
  });
});

describe('V1 linking on google, where it is part of the conversation', () => {
  it('goes on with what they wanted', async () => {
    const somebody = await world.at('google');
    await somebody.say('how much is olive oil');
    await somebody.say('yes');

    expect(await somebody.link('kim')).toMatch(/olive oil.*cart comes to .*\?$/);
  });

  it('is thanked for where nothing was wanted yet', async () => {
    const somebody = await world.at('google');
    await somebody.say('link my account');

    expect(await somebody.link('ada')).toMatch(/^Welcome to Corner Market, Ada|linked.*\?$/);
  });

  it('may be turned down: what goes without is offered', async () => {
    const somebody = await world.at('google');
    await somebody.say("where's my order");

    expect(await somebody.refuseToLink()).toMatch(/isn't linked\. .*what things cost.*\?$/);
    expect(await somebody.say('do you have oat milk')).toMatch(/oat milk.*\?$/);
    expect(await somebody.say("where's my order")).toMatch(/link your account/);
  });

  it('may fail: it can be tried again', async () => {
    const somebody = await world.at('google');
    await somebody.say("where's my order");
    await somebody.refuseToLink();
    const refused = JSON.stringify(somebody.heard().request);

    const failed = await post(
      `${world.url}/google`,
      refused.replaceAll('"REJECTED"', '"ERROR"').replaceAll('simulated-', 'another-'),
      { 'content-type': 'application/json' },
      AbortSignal.timeout(5_000),
    );

    expect(failed.body).toMatch(/linking your account didn't work\. You can try it again/);
  });
});

describe('V1 linking on alexa, where it is done in the app', () => {
  it('goes on with what they wanted when they are back, whatever they say then', async () => {
    const somebody = await world.at('alexa');
    await somebody.say('how much is olive oil');
    await somebody.say('yes');
    await somebody.link('iris');

    expect(await somebody.say('open corner market')).toMatch(/olive oil.*cart comes to .*\?$/);
  });

  it('does what they say instead, and only that', async () => {
    const somebody = await world.at('alexa');
    await somebody.say('check out');
    await somebody.link('noah');

    expect(await somebody.say("where's my order")).toMatch(/^It arrives tomorrow/);
    expect(await somebody.say('open corner market')).toMatch(/milk.*\?$/);
  });

  it('asks again where they come back without having done it', async () => {
    const somebody = await world.at('alexa');
    await somebody.say("where's my order");

    expect(await somebody.say('open corner market')).toMatch(/^Welcome to Corner Market\. .*\?$/);
    expect(await somebody.say("where's my order")).toMatch(/link your account/);
  });
});

describe.each(CHANNELS)('V1 an account that is linked, on %s', (channel) => {
  it('is said to be, and the conversation goes on', async () => {
    const ada = await world.at(channel, { as: 'ada' });

    expect(await ada.say('link my account')).toMatch(/linked already\. .*\?$/);
    expect(await ada.say("where's my order")).toMatch(/^It arrives today/);
  });
});
