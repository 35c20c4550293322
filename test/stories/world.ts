import type { Pool } from 'pg';
import { customerId } from '../../src/commerce/ids.ts';
import type { Order } from '../../src/commerce/order.ts';
import { instant, later } from '../../src/commerce/instant.ts';
import type { Shop } from '../../src/commerce/shop.ts';
import { readConfig } from '../../src/main/config.ts';
import { logFor } from '../../src/main/log.ts';
import { MIGRATIONS } from '../../src/main/open-books.ts';
import { startServer } from '../../src/main/server.ts';
import { booksIn } from '../../src/shops/embedded/books-in.ts';
import { seedDemoShop } from '../../src/shops/embedded/demo/seed.ts';
import { embeddedShop } from '../../src/shops/embedded/embedded-shop.ts';
import type { Books } from '../../src/shops/embedded/books.ts';
import type { Channel } from '../../src/simulator/device.ts';
import { accessTokens } from '../../src/stores/sql/access-tokens.ts';
import { memoryIn } from '../../src/stores/sql/memory-in.ts';
import { aClock, type TestClock } from '../make/clock.ts';
import { freshDatabase } from '../servers/postgres.ts';
import { hopping, speakersOver, type At, type Carry } from './speakers.ts';

/** Every story is told on every channel. */
export const CHANNELS: readonly Channel[] = ['alexa', 'google'];

/** A Wednesday, ten in the morning in New York: when every story begins. */
const BEGINNING = '2026-11-18T15:00:00Z';

/** Where a story happens: a whole server with the demo shop, and a clock that only the story moves. */
export interface World {
  readonly clock: TestClock;
  readonly books: Books;
  /** Its database as nobody but a test sees it. */
  readonly pool: Pool;
  readonly url: string;
  /** Where each of its servers is. */
  readonly urls: readonly string[];
  readonly at: At;
  /** What a customer has ordered since the story began, newest first. */
  readonly ordered: (customer: string) => Promise<readonly Order[]>;
  readonly token: (customer: string, ttlSeconds?: number) => Promise<string>;
  readonly end: () => Promise<void>;
}

export interface Circumstances {
  /** Puts something between the conversation and its shop: makes it slow, down or lying. */
  readonly seen?: (shop: Shop) => Shop;
  readonly env?: Readonly<Record<string, string>>;
  /** Stands for Amazon, which takes what is said while an answer is being made; nobody does unless given. */
  readonly apiEndpoint?: string;
  /** Gets every line of its log. */
  readonly log?: (line: string) => void;
  /** How many serve the shop. */
  readonly servers?: number;
  /** Which of them gets a request: the next one with every turn, unless said otherwise. */
  readonly carry?: Carry;
}

export async function aWorld({
  apiEndpoint,
  carry = hopping,
  env = {},
  log: write,
  seen = (shop) => shop,
  servers: howMany = 1,
}: Circumstances = {}): Promise<World> {
  const clock = aClock(BEGINNING);
  const database = await freshDatabase({
    sets: MIGRATIONS,
    fill: {
      name: `demo-${BEGINNING}`,
      with: async (pool) => {
        await seedDemoShop(booksIn(pool), new Date(BEGINNING));
      },
    },
  });
  const config = readConfig({
    DATABASE_URL: database.url,
    LOG_LEVEL: 'silent',
    PORT: '0',
    REQUEST_VERIFICATION: 'off',
    ...env,
  });
  const log = logFor(config, write && { write });
  const servers = await Promise.all(
    Array.from({ length: howMany }, () => startServer(config, log, { clock, seen })),
  );
  const urls = servers.map(({ url }) => url);
  const books = booksIn(database.pool);
  const tokens = accessTokens(memoryIn(database.pool));
  const token = async (customer: string, ttlSeconds = 3600): Promise<string> => {
    const issued = await tokens.issue({
      customer: customerId(customer),
      description: 'a story',
      now: clock.now(),
      scope: 'orders',
      ttlSeconds,
    });
    return issued.token;
  };

  return {
    books,
    clock,
    token,
    pool: database.pool,
    url: urls[0] ?? '',
    urls,
    at: speakersOver({ apiEndpoint, carry, now: () => new Date(clock.now()), token, urls }),
    ordered: async (customer) => {
      const shop = embeddedShop({ db: books, now: () => new Date(clock.now()) });
      const call = {
        locale: 'en-US' as const,
        deadline: later(clock.now(), 60_000),
        shopper: { customer: customerId(customer), credential: customer },
      };
      const { items } = await shop.orders(call, { limit: 20 });
      return items.filter(({ placedAt }) => placedAt >= instant(BEGINNING));
    },
    end: async () => {
      await Promise.all(servers.map(async ({ stop }) => stop()));
      await database.drop();
    },
  };
}
