import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { customerId } from '../../../src/commerce/ids.ts';
import { instant } from '../../../src/commerce/instant.ts';
import { MIGRATIONS } from '../../../src/main/open-books.ts';
import { booksIn } from '../../../src/shops/embedded/books-in.ts';
import { seedDemoShop } from '../../../src/shops/embedded/demo/seed.ts';
import { accessTokens } from '../../../src/stores/sql/access-tokens.ts';
import { memoryIn } from '../../../src/stores/sql/memory-in.ts';
import { freshDatabase, type TestDatabase } from '../../servers/postgres.ts';
import { startRedis, type TestRedis } from '../../servers/redis.ts';
import { startSayso, type ServingProcess } from '../../servers/sayso.ts';
import { hopping, speakersOver, type At } from '../speakers.ts';

jest.setTimeout(60_000);

// Processes have the real time, and so has their shop.
const now = new Date();

let redis: TestRedis;
let database: TestDatabase;
let servers: readonly ServingProcess[];
beforeAll(async () => {
  redis = await startRedis();
  database = await freshDatabase({
    sets: MIGRATIONS,
    fill: {
      name: `demo-${now.toISOString().slice(0, 13)}`,
      with: async (pool) => {
        await seedDemoShop(booksIn(pool), now);
      },
    },
  });
  const env = { DATABASE_URL: database.url, REDIS_URL: redis.url, REQUEST_VERIFICATION: 'off' };
  servers = await Promise.all([startSayso(env), startSayso(env)]);
});
afterAll(async () => {
  await Promise.all(servers.map(async ({ end }) => end('SIGKILL')));
  await database.drop();
  await redis.stop();
});

describe('two processes on one Redis and one database', () => {
  const both = (prefix: string): At => {
    const urls = servers.map(({ url }) => url);
    return speakersOver({ carry: hopping, now: () => new Date(), prefix, token, urls });
  };

  it.each([
    { channel: 'alexa', customer: 'emma', item: 'diapers' },
    { channel: 'google', customer: 'carla', item: 'cat litter' },
  ] as const)('carry on a conversation on $channel in turns', async ({ channel, customer, item }) => {
    const speaker = await both(channel)(channel, { as: customer });

    expect(await speaker.say(`reorder the ${item}`)).toMatch(new RegExp(`${item}.+\\?$`));
    expect(await speaker.say('what did you say')).toMatch(new RegExp(`${item}.+\\?$`));
    expect(await speaker.say('yes')).toMatch(/To undo it/);
    expect(await speaker.say("where's my order")).toMatch(new RegExp(item));
  });

  it('let a yes be heard by one when the other has crashed after the question', async () => {
    const [first, second] = servers;
    const ada = await both('crash')('alexa', { as: 'ada' });
    expect(await ada.say('reorder the dog food')).toMatch(/dog food.+\?$/);

    await first?.end('SIGKILL');

    expect(await ada.say('yes')).toMatch(/To undo it/);
    expect(await ada.say('reorder the dog food')).toMatch(/You ordered exactly this (just now|a moment ago)/);
    expect(await second?.end('SIGTERM')).toMatchObject({ code: 0 });
  });
});

async function token(customer: string): Promise<string> {
  const issued = await accessTokens(memoryIn(database.pool)).issue({
    customer: customerId(customer),
    description: 'a story',
    now: instant(Date.now()),
    scope: 'orders',
    ttlSeconds: 3600,
  });
  return issued.token;
}
