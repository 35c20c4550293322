import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it, jest } from '@jest/globals';
import { startRedis, type TestRedis } from '../../servers/redis.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';

jest.setTimeout(30_000);

const JUST_NOW = /You ordered (exactly )?this (just now|a moment ago).+again\?/;

/** Each device talks to whichever of two servers is next. */
describe.each(CHANNELS)('V4 one customer at two devices at once, the first of them on %s', (channel) => {
  let redis: TestRedis;
  let world: World;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => redis.stop());
  beforeEach(async () => {
    // Every world calls its devices by the same names.
    await redis.forget();
    world = await aWorld({ servers: 2, env: { REDIS_URL: redis.url } });
  });
  afterEach(async () => world.end());

  const both = async () => Promise.all([world.at(channel, { as: 'ada' }), world.at('google', { as: 'ada' })]);

  it('V10 hears the second yes to the same thing as a question', async () => {
    const [kitchen, phone] = await both();
    await kitchen.say('reorder the dog food');
    await phone.say('reorder the dog food');

    expect(await kitchen.say('yes')).toMatch(/arrives tomorrow/);
    expect(await phone.say('yes')).toMatch(JUST_NOW);
    expect(await world.ordered('ada')).toHaveLength(1);

    await phone.say('no');
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('V10 takes one order of two yeses that come at the very same moment', async () => {
    const [kitchen, phone] = await both();
    await kitchen.say('reorder the dog food');
    await phone.say('reorder the dog food');

    const answers = await Promise.all([kitchen.say('yes'), phone.say('yes')]);

    expect(answers.filter((answer) => answer.includes('arrives tomorrow'))).toHaveLength(1);
    expect(answers.filter((answer) => JUST_NOW.test(answer))).toHaveLength(1);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('V31 finds at one device what the other has put into the cart', async () => {
    const [kitchen, phone] = await both();

    await Promise.all([kitchen.say('add a dozen eggs'), phone.say('add bananas')]);

    expect(await kitchen.say("what's in my cart")).toMatch(/eggs.*bananas|bananas.*eggs/);
    expect(await phone.say("what's in my cart")).toMatch(/eggs.*bananas|bananas.*eggs/);
  });

  it('answers each device about its own question', async () => {
    const [kitchen, phone] = await both();
    await kitchen.say('reorder the dog food');
    await phone.say('add a dozen eggs');

    await phone.say('no');
    expect(await kitchen.say('what did you say')).toMatch(/Good Ranger.+\?$/);
    await kitchen.say('yes');

    expect(await world.ordered('ada')).toHaveLength(1);
  });
});
