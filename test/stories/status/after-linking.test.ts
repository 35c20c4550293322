import { describe, expect, it } from '@jest/globals';
import { aWorld } from '../world.ts';

describe('V1 where’s my order, before the account is linked', () => {
  it('goes on where it was once the account is linked, on google', async () => {
    const world = await aWorld();
    const somebody = await world.at('google');

    expect(await somebody.say("where's my order")).toMatch(/link your account/);
    expect(somebody.heard().linkAccount).toBe(true);
    expect(await somebody.link('noah')).toMatch(/^It arrives tomorrow/);
    await world.end();
  });

  it('goes on where it was with the next words, on alexa', async () => {
    const world = await aWorld();
    const somebody = await world.at('alexa');

    expect(await somebody.say("where's my coffee")).toMatch(/link your account/);
    expect(somebody.heard().linkAccount).toBe(true);
    await somebody.link('ada');
    expect(await somebody.say('open corner market')).toMatch(/^It was delivered .*coffee/);
    await world.end();
  });
});
