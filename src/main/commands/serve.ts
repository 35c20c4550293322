import { Command } from 'commander';
import type { Config } from '../config.ts';
import { logFor } from '../log.ts';

/** `sayso serve`: serves the platforms' endpoints until it is told to stop. */
export const serveCommand = (config: () => Config, write: (text: string) => void): Command =>
  new Command('serve')
    .description('Serve the Alexa and Google endpoints; in development, with the demo shop.')
    .action(async () => {
      const settings = config();
      const log = logFor(settings);
      // Whoever loses patience while everything is being opened is heard too.
      const stopped = toldToStop();
      // Loaded only here: it brings in the whole house, which most commands do without.
      const { startServer } = await import('../server.ts');
      const server = await startServer(settings, log);
      write(settings.production ? `Sayso listens at ${server.url}\n` : invitation(server.url, settings));
      await stopped;
      log.info('stopping: requests under way are answered first');
      await server.stop();
    });

/** What to try next, and how to get out. */
function invitation(url: string, { databaseUrl, port }: Config): string {
  const shop =
    databaseUrl === undefined
      ? 'with the demo shop, Corner Market'
      : 'with the shop in your database; npx sayso reset opens a demo shop there';
  // Where to look for a server is known only of the usual port.
  const there = port === USUAL_PORT ? '' : ` --url ${url}`;
  return `
Sayso is listening at ${url} ${shop}.

Talk to it from another terminal:
  npx sayso chat --as ada${there}
      where's my order? · reorder the dog food · add a dozen eggs · check out
  npx sayso chat --as ada --channel google${there}
  npx sayso token     who else shops here

Alexa: POST ${url}/alexa   Google: POST ${url}/google   Health: ${url}/health/ready
Ctrl-C stops it.

`;
}

const USUAL_PORT = 3000;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The first signal stops us in peace, a second one at once. */
const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
