import { Command, InvalidArgumentError, Option } from 'commander';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { openAuthority } from '../../simulator/authority/open-authority.ts';
import type { Understood } from '../../simulator/chat/chat-ports.ts';
import { chat } from '../../simulator/chat/chat.ts';
import { CHANNELS } from '../../simulator/chat/talk.ts';
import { devicesIn } from '../../simulator/devices.ts';
import { post } from '../../simulator/post.ts';
import type { SlotTypes } from '../../simulator/slot-types.ts';
import { openTerminal, type ChatConsole } from './chat-terminal.ts';

/** What the `chat` command needs from the rest of the house; nothing is asked for before it is needed. */
export interface ChatWiring {
  readonly console: ChatConsole;
  readonly dataDirectory: string;
  readonly skillId: string;
  readonly projectId: string;
  readonly locales: readonly string[];
  readonly now: () => Date;
  /** How typed words are understood, with `models/`. */
  readonly language: () => Promise<{
    readonly understand: (locale: string, text: string) => Understood;
    readonly slotTypes: SlotTypes;
  }>;
  readonly tokenFor: (customer: string) => Promise<string | undefined>;
  /** Starts a server on this data, or finds the one that is running on it. */
  readonly startServer: () => Promise<Server>;
  /** Not `process.exit`, which would cut off what a pipe has not taken yet. */
  readonly setExitCode: (code: 0 | 1) => void;
}

interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** `sayso chat`: talk to the shop in words, through the endpoints that the platforms call. */
export function chatCommand(wiring: ChatWiring): Command {
  return new Command('chat')
    .description('Talk to the shop as a customer does, through the endpoints that the platforms call.')
    .argument('[script]', 'a file with one utterance a line; without it, what is typed or piped in')
    .addOption(
      new Option('--channel <name>', 'the device to talk to').choices(Object.keys(CHANNELS)).default('alexa'),
    )
    .option('--as <customer>', "whose account is linked; nobody's if not given")
    .addOption(
      new Option('--locale <locale>', 'the language to speak').choices(wiring.locales).default('en-US'),
    )
    .option('--json', 'write the native request and response of each turn, as a line of JSON', false)
    .option('--url <url>', 'the server to talk to; one is started if not given', addressIn)
    .option('--screen', 'a device with a screen', true)
    .option('--no-screen', 'a device without one')
    .action(async (script: string | undefined, options: Options) => {
      wiring.setExitCode(await run(wiring, script, options));
    });
}

interface Options {
  readonly as?: string;
  readonly channel: string;
  readonly json: boolean;
  readonly locale: string;
  readonly screen: boolean;
  readonly url?: string;
}

async function run(wiring: ChatWiring, path: string | undefined, options: Options): Promise<0 | 1> {
  const script = path === undefined || path === '-' ? undefined : await readScript(path);
  if (script === UNREADABLE) {
    wiring.console.errors.write(`The script "${String(path)}" cannot be read.\n`);
    return 1;
  }
  const { slotTypes, understand } = await wiring.language();
  const authority = await openAuthority(wiring.dataDirectory, wiring.now());
  const server = options.url === undefined ? await wiring.startServer() : elsewhere(options.url);
  try {
    const { locales, now, projectId, skillId, tokenFor } = wiring;
    const { as: customer, json, locale, screen } = options;
    return await chat(
      { channels: CHANNELS[options.channel] ?? [], customer, locale, json, screen },
      {
        ...openTerminal(wiring.console, script),
        ...{ locales, now, tokenFor, understand },
        newDevice: devicesIn({ url: server.url, now, skillId, projectId, authority, slotTypes, ...WORLD }),
      },
    );
  } finally {
    await server.stop();
  }
}

const WORLD = { post, newId: randomUUID, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };

const elsewhere = (url: string): Server => ({ url, stop: async () => undefined });

const UNREADABLE = Symbol('a script that cannot be read');

/** Whatever keeps a file from being read, whoever named it can look. */
const readScript = (path: string): Promise<string | typeof UNREADABLE> =>
  readFile(path, 'utf8').catch(() => UNREADABLE);

function addressIn(text: string): string {
  const isAddress = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isAddress) throw new InvalidArgumentError('It must be an address such as http://127.0.0.1:3000.');
  return new URL(text).href.replace(/\/+$/, '');
}
