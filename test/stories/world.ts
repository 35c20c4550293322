import { generateKeyPairSync } from 'node:crypto';
import { customerId } from '../../src/commerce/ids.ts';
import type { Order } from '../../src/commerce/order.ts';
import { instant, later } from '../../src/commerce/instant.ts';
import type { Shop } from '../../src/commerce/shop.ts';
import { readModels } from '../../src/language/read-models.ts';
import { understandWith } from '../../src/language/understand.ts';
import { nearestLocale, type Locale } from '../../src/locales/locale.ts';
import { readConfig } from '../../src/main/config.ts';
import { logFor } from '../../src/main/log.ts';
import { MIGRATIONS } from '../../src/main/open-books.ts';
import { startServer } from '../../src/main/server.ts';
import { booksIn } from '../../src/shops/embedded/books-in.ts';
import { seedDemoShop } from '../../src/shops/embedded/demo/seed.ts';
import { embeddedShop } from '../../src/shops/embedded/embedded-shop.ts';
import type { Books } from '../../src/shops/embedded/books.ts';
import type { Channel } from '../../src/simulator/device.ts';
import { devicesIn } from '../../src/simulator/devices.ts';
import type { Answered, Outcome } from '../../src/simulator/outcome.ts';
import { post } from '../../src/simulator/post.ts';
import { slotTypesIn } from '../../src/simulator/slot-types.ts';
import { accessTokens } from '../../src/stores/sql/access-tokens.ts';
import { memoryIn } from '../../src/stores/sql/memory-in.ts';
import { aClock, type TestClock } from '../make/clock.ts';
import { freshDatabase } from '../servers/postgres.ts';

/** Every story is told on every channel. */
export const CHANNELS: readonly Channel[] = ['alexa', 'google'];

/** A Wednesday, ten in the morning in New York: when every story begins. */
const BEGINNING = '2026-11-18T15:00:00Z';

/** Somebody at a device. */
export interface Speaker {
  /** Says words, as a platform would understand them, and gives the words that come back. */
  readonly say: (words: string) => Promise<string>;
  /** Says nothing until the device loses patience, and gives what it says then. */
  readonly keepSilent: () => Promise<string>;
  /** Everything that came back for the latest words. */
  readonly heard: () => Answered;
  readonly hangUp: () => Promise<void>;
  readonly link: (customer: string) => Promise<string>;
  /** Turns down what the platform asks before it links an account. */
  readonly refuseToLink: () => Promise<string>;
  readonly listening: () => boolean;
}

/** Where a story happens: a whole server with the demo shop, and a clock that only the story moves. */
export interface World {
  readonly clock: TestClock;
  readonly books: Books;
  readonly url: string;
  /** At a device of a customer's own; nobody's when `as` is left out. */
  readonly at: (
    channel: Channel,
    about?: { as?: string; locale?: Locale; screen?: boolean; voice?: string },
  ) => Promise<Speaker>;
  /** What a customer has ordered since the story began, newest first. */
  readonly ordered: (customer: string) => Promise<readonly Order[]>;
  readonly token: (customer: string, ttlSeconds?: number) => Promise<string>;
  readonly end: () => Promise<void>;
}

export interface Circumstances {
  /** Puts something between the conversation and its shop: makes it slow, down or lying. */
  readonly seen?: (shop: Shop) => Shop;
  readonly env?: Readonly<Record<string, string>>;
}

const models = readModels();
const understand = understandWith(models);
const slotTypes = slotTypesIn(models);
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
// Stories do not test signatures: their servers take any.
const authority = { alexaKey: privateKey, googleKey: privateKey, googleKeyId: 'story' };

export async function aWorld({ env = {}, seen = (shop) => shop }: Circumstances = {}): Promise<World> {
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
  const server = await startServer(config, logFor(config), { clock, seen });
  const books = booksIn(database.pool);
  const tokens = accessTokens(memoryIn(database.pool));
  let ids = 0;
  const newDevice = devicesIn({
    authority,
    newId: () => `id-${(ids += 1)}`,
    now: () => new Date(clock.now()),
    post,
    projectId: 'story',
    skillId: 'amzn1.ask.skill.story',
    slotTypes,
    timeZone: 'America/New_York',
    url: server.url,
  });

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
    url: server.url,
    at: async (channel, { as, locale = 'en-US', screen = true, voice } = {}) => {
      const device = newDevice(channel, { locale, screen });
      if (as !== undefined) await device.link(() => token(as));
      let latest: Answered | undefined;
      const speechOf = (outcome: Outcome): string => {
        if (outcome.kind === 'failed') throw new Error(`nobody answered: ${JSON.stringify(outcome)}`);
        if (outcome.kind === 'nothing') return '';
        latest = outcome;
        return outcome.speech;
      };
      return {
        say: async (words) => {
          const today = clock.now().slice(0, 10);
          const { intent, slots } = understand(nearestLocale(locale), words, today);
          const outcome = await device.say({
            intent,
            slots,
            text: words,
            ...(voice !== undefined && { voice }),
          });
          return speechOf(outcome);
        },
        keepSilent: async () => speechOf(await device.say({ intent: 'NoInput', slots: {}, text: '' })),
        heard: () => {
          if (latest === undefined) throw new Error('nothing has been said yet');
          return latest;
        },
        hangUp: async () => {
          await device.hangUp();
        },
        link: async (customer) => speechOf(await device.link(() => token(customer))),
        refuseToLink: async () => speechOf(await device.link(undefined)),
        listening: () => device.listening(),
      };
    },
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
      await server.stop();
      await database.drop();
    },
  };
}
