import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { outageOf, recovered, type DatabaseOutage } from './outages.ts';

jest.setTimeout(30_000);

const APOLOGY = /[Ss]orry.+(something went wrong|moment)/;
const JUST_NOW = /You ordered (exactly )?this (just now|a moment ago).+again\?/;

async function inTurn<T, R>(things: readonly T[], act: (thing: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const thing of things) results.push(await act(thing));
  return results;
}

describe.each(CHANNELS)('when the database fails in mid-conversation on %s', (channel) => {
  let world: World;
  let outage: DatabaseOutage;
  let beforeOrdering: () => Promise<void>;
  let afterOrdering: () => Promise<void>;
  beforeEach(async () => {
    beforeOrdering = async () => undefined;
    afterOrdering = async () => undefined;
    world = await aWorld({
      seen: (shop) => ({
        ...shop,
        complete: async (...order) => {
          await beforeOrdering();
          const completion = await shop.complete(...order);
          await afterOrdering();
          return completion;
        },
      }),
    });
    outage = await outageOf(world);
  });
  afterEach(async () => world.end());

  it('apologises, says that it is not ready, and goes on once the database is back', async () => {
    const ada = await world.at(channel, { as: 'ada' });
    await ada.say('reorder the dog food');

    await outage.begin();
    expect(await ada.say('yes')).toMatch(APOLOGY);
    const ready = await fetch(`${world.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({
      status: 'not_ready',
      checks: { database: false, sessions: true },
    });
    expect((await fetch(`${world.url}/health/live`)).status).toBe(200);

    await outage.end();
    await recovered(world);
    expect(await world.ordered('ada')).toEqual([]);
    await ada.say('reorder the dog food');
    expect(await ada.say('yes')).toMatch(/arrives tomorrow/);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('V4 buys nothing twice when it fails just before the order', async () => {
    const ada = await world.at(channel, { as: 'ada' });
    await ada.say('reorder the dog food');

    beforeOrdering = outage.begin;
    expect(await ada.say('yes')).toMatch(APOLOGY);
    beforeOrdering = async () => undefined;
    await outage.end();
    await recovered(world);

    expect(await world.ordered('ada')).toEqual([]);
    await ada.say('reorder the dog food');
    // It may be in doubt for a moment whether the first yes came to anything: then they are asked once more.
    const answers = await inTurn(['yes', 'yes', 'yes'], ada.say);
    expect(answers.filter((answer) => answer.includes('To undo it'))).toHaveLength(1);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('V4 buys nothing twice when it fails just after the order', async () => {
    const ada = await world.at(channel, { as: 'ada' });
    await ada.say('reorder the dog food');

    afterOrdering = outage.begin;
    expect(await ada.say('yes')).toMatch(APOLOGY);
    afterOrdering = async () => undefined;
    await outage.end();
    await recovered(world);

    expect(await world.ordered('ada')).toHaveLength(1);
    expect(await ada.say('reorder the dog food')).toMatch(JUST_NOW);
    await ada.say('no');
    expect(await world.ordered('ada')).toHaveLength(1);
  });
});
