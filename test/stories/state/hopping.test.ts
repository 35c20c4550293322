import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startRedis, type TestRedis } from '../../servers/redis.ts';
import { everywhere, hopping } from '../speakers.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';

jest.setTimeout(30_000);

const ways = [
  { way: 'hops between two servers with every turn', carry: hopping },
  { way: 'is delivered to two servers at once, and then once more', carry: everywhere },
];

describe.each(CHANNELS.flatMap((channel) => ways.map((way) => ({ channel, ...way }))))(
  'a conversation on $channel that $way',
  ({ carry, channel }) => {
    let redis: TestRedis;
    let world: World;
    beforeAll(async () => {
      redis = await startRedis();
      world = await aWorld({ carry, servers: 2, env: { REDIS_URL: redis.url } });
    });
    afterAll(async () => {
      await world.end();
      await redis.stop();
    });

    it('orders again what one server offered and the other heard a yes to, then cancels it', async () => {
      const ada = await world.at(channel, { as: 'ada' });

      expect(await ada.say('reorder the dog food')).toMatch(/Good Ranger .+ \$37\.64 in all .+\?$/);
      expect(await ada.say('yes')).toMatch(/arrives tomorrow/);
      expect(await world.ordered('ada')).toMatchObject([{ permits: { cancel: true } }]);

      expect(await ada.say('cancel my order')).toMatch(/dog food\. .*cancel it\?$/);
      expect(await ada.say('yes')).toMatch(/canceled.+\$37\.64/);
      expect(await world.ordered('ada')).toMatchObject([{ permits: { cancel: false } }]);
      await ada.hangUp();
    });

    it('buys nothing on a no, nor on the yes that comes after it', async () => {
      const noah = await world.at(channel, { as: 'noah' });
      await noah.say('reorder the dog food');

      await noah.say('no');
      await noah.say('yes');

      expect(await world.ordered('noah')).toEqual([]);
      await noah.hangUp();
    });

    it('remembers which one was asked, and what was answered', async () => {
      const greta = await world.at(channel, { as: 'greta' });

      const question = await greta.say('reorder coffee');
      expect(question).toMatch(/the espresso roast or the dark roast\?$/);
      expect(await greta.say('what did you say')).toBe(question);
      expect(await greta.say('the first one')).toMatch(/[Tt]wo Night Ferry espresso roast.+\?$/);
      expect(await greta.say('no, the dark roast')).toMatch(/dark roast.+\?$/);
      await greta.say('yes');

      const orders = await world.ordered('greta');
      expect(orders.flatMap(({ lineItems }) => lineItems.map(({ variant }) => variant.title))).toEqual([
        expect.stringContaining('dark roast'),
      ]);
      await greta.hangUp();
    });

    it('fills a cart, changes it, and finds it as it was left', async () => {
      const emma = await world.at(channel, { as: 'emma' });

      expect(await emma.say('add two cartons of oat milk')).toMatch(/two Oatherd/);
      expect(await emma.say('make it three')).toMatch(/three Oatherd/);
      expect(await emma.say('add a dozen eggs')).toMatch(/eggs/);
      expect(await emma.say('remove the eggs')).toMatch(/eggs/);
      expect(await emma.say("what's in my cart")).toMatch(/three Oatherd original oat milk(?!.*eggs)/);
      await emma.hangUp();
    });

    it('tells where the order is, and goes on about it', async () => {
      const carla = await world.at(channel, { as: 'carla' });

      expect(await carla.say("where's my order")).toMatch(/arrives tomorrow.+delivered yesterday/);
      expect(await carla.say('and the one before')).toMatch(/delivered|arriv/);
    });

    it('checks out a cart', async () => {
      const carla = await world.at(channel, { as: 'carla' });

      expect(await carla.say('add the cat litter')).toMatch(/cat litter/);
      expect(await carla.say('check out')).toMatch(/cat litter.+\?$/);
      expect(await carla.say('yes')).toMatch(/arrives/);
      expect(await world.ordered('carla')).toHaveLength(1);
      await carla.hangUp();
    });

    it('V1 goes on with the errand after linking, on whichever server that ends up', async () => {
      const somebody = await world.at(channel);

      expect(await somebody.say('reorder chips')).toMatch(/link/);
      await somebody.link('jamal');
      const resumed =
        channel === 'alexa' ? await somebody.say('open corner market') : somebody.heard().speech;

      expect(resumed).toMatch(/chips.+\?$/);
    });
  },
);
