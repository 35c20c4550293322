import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startRedis, type TestRedis } from '../../servers/redis.ts';
import { post } from '../../../src/simulator/post.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { recovered } from './outages.ts';

jest.setTimeout(30_000);

const APOLOGY = /[Ss]orry.+(something went wrong|moment)/;
const JUST_NOW = /You ordered (exactly )?this (just now|a moment ago).+again\?/;
const NOTHING_ASKED = /hadn't asked/;

describe.each(CHANNELS)('when Redis fails in mid-conversation on %s', (channel) => {
  let redis: TestRedis;
  let world: World;
  let afterOrdering: () => void = () => undefined;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => redis.stop());
  beforeEach(async () => {
    // Every world calls its devices by the same names.
    await redis.forget();
    world = await aWorld({
      env: { REDIS_URL: redis.url },
      seen: (shop) => ({
        ...shop,
        complete: async (...order) => {
          const completion = await shop.complete(...order);
          afterOrdering();
          return completion;
        },
      }),
    });
  });
  afterEach(async () => {
    afterOrdering = () => undefined;
    await world.end();
  });

  it('apologises in time, and goes on without a restart once Redis is back', async () => {
    const ada = await world.at(channel, { as: 'ada' });
    await ada.say('reorder the dog food');

    await redis.stop();
    expect(await ada.say('yes')).toMatch(APOLOGY);
    expect(await (await fetch(`${world.url}/health/ready`)).json()).toEqual({
      status: 'not_ready',
      checks: { database: true, sessions: false },
    });
    expect(await ada.say("where's my order")).toMatch(APOLOGY);

    await redis.restart();
    await recovered(world);
    // A Redis that has forgotten everything costs the open question: nobody has agreed to anything.
    expect(await ada.say('yes')).toMatch(NOTHING_ASKED);
    expect(await world.ordered('ada')).toEqual([]);

    await ada.say('reorder the dog food');
    expect(await ada.say('yes')).toMatch(/arrives tomorrow/);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('V4 buys once when it fails between the order and the answer, and tells of it when asked again', async () => {
    const ada = await world.at(channel, { as: 'ada' });
    await ada.say('reorder the dog food');

    afterOrdering = () => {
      redis.freeze();
    };
    expect(await ada.say('yes')).toMatch(APOLOGY);
    expect(await world.ordered('ada')).toHaveLength(1);

    redis.thaw();
    await recovered(world);
    const again = await deliverAgain(ada.heard().request);
    expect(again).toMatch(/arrives tomorrow/);
    expect(await world.ordered('ada')).toHaveLength(1);

    expect(await ada.say('reorder the dog food')).toMatch(JUST_NOW);
    await ada.say('no');
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('keeps the cart, the account and the orders when Redis forgets everything', async () => {
    const ada = await world.at(channel, { as: 'ada' });
    await ada.say('add a dozen eggs');
    await ada.say('reorder the dog food');
    await ada.say('yes');
    const yes = ada.heard().request;

    await redis.forget();

    expect(await deliverAgain(yes)).toMatch(NOTHING_ASKED);
    expect(await ada.say("what's in my cart")).toMatch(/eggs/);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  /** As a platform does that believes that its request got lost. */
  async function deliverAgain(request: object | null): Promise<string> {
    const answer = await post(
      `${world.url}/${channel}`,
      JSON.stringify(request),
      { authorization: `Bearer ${await world.token('ada')}` },
      AbortSignal.timeout(10_000),
    );
    expect(answer.status).toBe(200);
    return answer.body;
  }
});
