import { Command } from 'commander';
import type { Config } from '../config.ts';
import { logFor } from '../log.ts';
import { startServer } from '../server.ts';

/** `sayso serve`: serves the platforms' endpoints until it is told to stop. */
export const serveCommand = (config: () => Config, write: (text: string) => void): Command =>
  new Command('serve')
    .description('Serve the Alexa and Google endpoints; in development, with the demo shop.')
    .action(async () => {
      const settings = config();
      const log = logFor(settings);
      const server = await startServer(settings, log);
      write(settings.production ? `Sayso listens at ${server.url}\n` : invitation(server.url));
      await untilStopped();
      log.info('stopping: requests under way are answered first');
      await server.stop();
    });

const invitation = (url: string): string => `
Sayso is listening at ${url} with the demo shop, Corner Market.

Talk to it from another terminal:
  npx sayso chat --as ada                     reorder coffee · where's my order · add eggs · check out
  npx sayso chat --as ada --channel google
  npx sayso token                             who else shops here

Alexa: POST ${url}/alexa   Google: POST ${url}/google   Health: ${url}/health/ready
Ctrl-C stops it.

`;

/** The first signal stops us in peace, the second at once. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
