import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appWith, type App } from '../http/app.ts';
import { promMetrics } from '../http/metrics.ts';
import { signedRoute } from '../http/signed-route.ts';
import { embeddedShop } from '../shops/embedded/embedded-shop.ts';
import { seedDemoShop } from '../shops/embedded/demo/seed.ts';
import type { Shop } from '../commerce/shop.ts';
import type { Clock } from '../dialogue/clock.ts';
import { systemClock } from './clock.ts';
import { ConfigError } from './config-error.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { migrateBooks, openBooks, type OpenBooks } from './open-books.ts';
import { openSessions, type OpenSessions } from './open-sessions.ts';
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

/** Opens everything, serves, and says where. What cannot be opened is said in a sentence, and everything is closed again. */
export async function startServer(
  config: Config,
  log: Log,
  world: World = realWorld,
): Promise<RunningServer> {
  const say = (line: string): void => {
    log.info(line);
  };
  const books = await openBooks(config, 'serve', say);
  try {
    return await serve(config, books, log, world);
  } catch (error) {
    await books.close();
    throw error;
  }
}

async function serve(config: Config, books: OpenBooks, log: Log, world: World): Promise<RunningServer> {
  if (!config.production) await prepare(config, books, log, nowOf(world.clock));
  const kept = openSessions(config, world.clock, (line) => {
    log.warn(line);
  });
  let address = '';
  const app = appFor({ books, config, kept, log, publicUrl: () => config.publicUrl ?? address, world });
  const server = await listen(createServer(app), config);
  address = urlOf(server);
  return {
    url: address,
    stop: async () => {
      await closed(server);
      await kept.close();
      await books.close();
    },
  };
}

interface Opened {
  readonly books: OpenBooks;
  readonly config: Config;
  readonly kept: OpenSessions;
  readonly log: Log;
  readonly publicUrl: () => string;
  readonly world: World;
}

function appFor({ books, config, kept, log, publicUrl, world }: Opened): App {
  const metrics = promMetrics();
  const { memory } = books;
  const { clock } = world;
  const shop = world.seen(embeddedShop({ db: books.shop, now: () => nowOf(clock) }));
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
  const ready = async () => ({ database: await answers(books), sessions: await kept.ready() });
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
  if (seeding.kind === 'seeded') log.info(seeding, 'the demo shop was stocked');
}

const nowOf = ({ now }: Clock): Date => new Date(now());

const answers = async ({ pool }: OpenBooks): Promise<boolean> =>
  pool.query('select 1').then(
    () => true,
    // Not ready is an answer, not a fault: whoever asks tries again.
    () => false,
  );

const listen = (server: Server, { host, port }: Config): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(portTrouble(error, port));
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });

function portTrouble(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new ConfigError(
      `Port ${port} is taken. Stop whatever listens there, or choose another: PORT=3001 npm start`,
    );
  }
  if (error.code === 'EACCES') {
    return new ConfigError(
      `Port ${port} is not ours to listen on. Choose one above 1023: PORT=3000 npm start`,
    );
  }
  return error;
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return `http://${host === '0.0.0.0' || host === '[::]' ? 'localhost' : host}:${port}`;
}

/** Lets requests that are under way be answered, and takes no new ones. */
const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
  });
