import { get } from 'node:http';
import { readModels } from '../../language/read-models.ts';
import { understandWith } from '../../language/understand.ts';
import { LOCALES, nearestLocale } from '../../locales/locale.ts';
import { slotTypesIn } from '../../simulator/slot-types.ts';
import { CommandError } from '../command-error.ts';
import type { Config } from '../config.ts';
import { logFor } from '../log.ts';
import type { WithBooks } from '../with-books.ts';
import { StoreError } from '../../stores/error.ts';
import { issueToken } from './token.ts';
import type { ChatWiring } from './chat.ts';

/** Any skill and project will do in development, where none is configured. */
const DEVELOPMENT_SKILL = 'amzn1.ask.skill.sayso-development';
const DEVELOPMENT_PROJECT = 'sayso-development';

/** What `sayso chat` needs of the rest of the house. */
export const chatWiring = (config: () => Config, withBooks: WithBooks): ChatWiring => ({
  console: { input: process.stdin, output: process.stdout, errors: process.stderr },
  get dataDirectory() {
    return config().dataDirectory;
  },
  get skillId() {
    return config().alexaSkillId ?? DEVELOPMENT_SKILL;
  },
  get projectId() {
    return config().googleProjectId ?? DEVELOPMENT_PROJECT;
  },
  locales: LOCALES,
  now: () => new Date(),
  language: async () => {
    const models = readModels();
    const understand = understandWith(models);
    return {
      slotTypes: slotTypesIn(models),
      understand: (locale, text) =>
        understand(nearestLocale(locale), text, new Date().toISOString().slice(0, 10)),
    };
  },
  tokenFor: (customer) =>
    withBooks((books) => issueToken(books, customer)).catch((error: unknown) => {
      if (error instanceof CommandError) return undefined;
      throw error;
    }),
  startServer: () => serverFor(config()),
  setExitCode: (code) => {
    process.exitCode = code;
  },
});

/** A server on this data: the one that is running, else one of our own on any free port. */
async function serverFor(config: Config) {
  if (config.production) {
    throw new CommandError('In production nobody is talked to unasked: say which server with --url.');
  }
  // Loaded only here: with --url there is no need of the whole house.
  const { startServer } = await import('../server.ts');
  const own = { ...config, port: 0, host: '127.0.0.1' };
  try {
    return await startServer(own, logFor({ logLevel: 'silent' }));
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'postgres-in-use') throw error;
    const url = config.publicUrl ?? `http://127.0.0.1:${config.port}`;
    if (await isLive(url)) return { url, stop: async () => undefined };
    throw new CommandError(
      `A server is running on this data, but not at ${url}. Say where with --url, or set PORT as the server has it.`,
    );
  }
}

const isLive = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    get(`${url}/health/live`, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => {
      resolve(false);
    });
  });
