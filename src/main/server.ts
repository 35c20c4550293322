import type { Shop } from '../commerce/shop.ts';
import { later } from '../commerce/instant.ts';
import { before, type Clock } from '../dialogue/clock.ts';
import { appWith, type App } from '../http/app.ts';
import { promMetrics } from '../http/metrics.ts';
import { signedRoute } from '../http/signed-route.ts';
import { embeddedShop } from '../shops/embedded/embedded-shop.ts';
import { demoAge } from '../shops/embedded/demo/demo-age.ts';
import { seedDemoShop } from '../shops/embedded/demo/seed.ts';
import { systemClock } from './clock.ts';
import { ConfigError } from './config-error.ts';
import type { Config } from './config.ts';
import { listen } from './listen.ts';
import type { Log } from './log.ts';
import { migrateBooks, openBooks, pendingIn, type OpenBooks } from './open-books.ts';
import { openSessions, type OpenSessions } from './open-sessions.ts';
import { orClose } from './or-close.ts';
import { receiptsFrom } from './receipts.ts';
import { verificationFor } from './verification.ts';
import { wire } from './wire.ts';

export interface RunningServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** What a server takes from the world: the time, and the shop as it is; tests and the simulator change both. */
export interface World {
  readonly clock: Clock;
  readonly seen: (shop: Shop) => Shop;
}

const realWorld: World = { clock: systemClock, seen: (shop) => shop };

/** Opens everything, serves, and says where. What cannot be opened is said in a sentence, and all is closed again. */
export async function startServer(
  config: Config,
  log: Log,
  world: World = realWorld,
): Promise<RunningServer> {
  const books = await openBooks(config, 'serve', (line) => {
    log.info(line);
  });
  return orClose(books.close, async () => {
    await (config.production ? refuseOutdated(books) : prepare(config, books, log, nowOf(world.clock)));
    const kept = openSessions(config, world.clock, (line) => {
      log.warn(line);
    });
    return orClose(kept.close, () => serve({ books, config, kept, log, world }));
  });
}

interface Opened {
  readonly books: OpenBooks;
  readonly config: Config;
  readonly kept: OpenSessions;
  readonly log: Log;
  readonly world: World;
}

async function serve(opened: Opened): Promise<RunningServer> {
  const { books, config, kept, log, world } = opened;
  const shop = world.seen(embeddedShop({ db: books.shop, now: () => nowOf(world.clock) }));
  let address = '';
  const app = appFor(opened, shop, () => config.publicUrl ?? address);
  const server = await listen(app, config);
  address = server.url;
  const receipts = receiptsFrom({ clock: world.clock, config, log, memory: books.memory, shop });
  return {
    url: address,
    stop: async () => {
      await server.stop();
      await receipts.stop();
      await kept.close();
      await books.close();
    },
  };
}

function appFor({ books, config, kept, log, world }: Opened, shop: Shop, publicUrl: () => string): App {
  const metrics = promMetrics();
  const { memory } = books;
  const { clock } = world;
  const { sessions } = kept;
  const wired = wire({ clock, config, log, memory, metrics, publicUrl, sessions, shop });
  const verify = verificationFor(config);
  const route = (channel: 'alexa' | 'google') =>
    signedRoute({
      verify: verify[channel],
      answer: wired[channel],
      refused: (why) => {
        metrics.requestRefused({ channel, why });
        log.warn({ channel, why }, 'a request was refused');
      },
    });
  const ready = async () => {
    const [database, sessions] = await Promise.all([answers(books), kept.ready()]);
    return { database, sessions };
  };
  return appWith(
    { account: wired.account, alexa: route('alexa'), google: route('google'), metrics, ready },
    (error) => {
      log.error({ err: error }, 'a request failed');
    },
  );
}

/** Development looks after itself: tables are brought up to date, and an empty shop is stocked. */
async function prepare(config: Config, books: OpenBooks, log: Log, now: Date): Promise<void> {
  const applied = await migrateBooks(books);
  if (applied.length > 0) log.info({ applied }, 'the database was brought up to date');
  if (config.databaseUrl !== undefined) return;
  const seeding = await seedDemoShop(books.shop, now);
  if (seeding.kind === 'seeded') {
    log.info(seeding, 'the demo shop was stocked');
    return;
  }
  const days = await demoAge(books.shop, now);
  if (days > 0)
    log.warn({ days }, 'the demo shop has stood still, and its parcels are late: npx sayso reset');
}

/** In production tables are changed when somebody says so, not because a process happened to start. */
async function refuseOutdated(books: OpenBooks): Promise<void> {
  const pending = await pendingIn(books);
  if (pending.length === 0) return;
  throw new ConfigError(
    `The database is not up to date with this release (${pending.join(', ')}). Run first: npx sayso migrate`,
  );
}

const nowOf = ({ now }: Clock): Date => new Date(now());

const READY_MS = 1_000;

/** Not ready is an answer, not a fault, and so is silence: whoever asks tries again. */
const answers = async ({ pool }: OpenBooks): Promise<boolean> => {
  const answered = pool.query('select 1').then(
    () => true,
    () => false,
  );
  return (await before(systemClock, later(systemClock.now(), READY_MS), answered)) ?? false;
};
