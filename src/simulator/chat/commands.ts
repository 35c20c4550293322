import type { Device } from '../device.ts';
import type { ChatPorts, Talk } from './chat-ports.ts';
import { atEach, CHANNELS, credentialOf } from './talk.ts';

type Command = (talk: Talk, argument: string, ports: ChatPorts) => Promise<Talk>;

/** Obeys a line that begins with a slash. */
export async function obey(talk: Talk, line: string, ports: ChatPorts): Promise<Talk> {
  const [name = '', ...rest] = line.slice(1).trim().split(/\s+/);
  const command = COMMANDS.get(name.toLowerCase());
  return command === undefined
    ? refuse(talk, ports, `There is no /${name}; /help lists what there is.`)
    : command.run(talk, rest.join(' '), ports);
}

/** Gives the talk an account, if there is such a customer. Another customer comes with devices of their own. */
export const as: Command = async (talk, customer, ports) => {
  const wanted = customer === '' ? undefined : customer;
  const credential = wanted === undefined ? undefined : await credentialOf(wanted, ports);
  if (wanted !== undefined && credential === undefined) {
    return refuse(talk, ports, `There is no customer "${wanted}"; "npx sayso token" lists them.`);
  }
  const changed = { ...talk, credential, settings: { ...talk.settings, customer: wanted } };
  const before = talk.settings.customer;
  if (wanted !== undefined && before !== undefined && before !== wanted) return { ...changed, devices: {} };

  let now = changed;
  for (const device of Object.values(talk.devices)) now = await linkOne(now, device, ports);
  return now;
};

/** Devices that are put aside learn of it as well, without a word of theirs being shown. */
async function linkOne(talk: Talk, device: Device, ports: ChatPorts): Promise<Talk> {
  const outcome = await device.link(talk.credential);
  if (outcome.kind === 'nothing' || !talk.settings.channels.includes(device.channel)) return talk;
  const only = { ...talk, settings: { ...talk.settings, channels: [device.channel] } };
  const after = await atEach(only, ports, async () => outcome);
  return { ...after, settings: talk.settings };
}

const channel: Command = async (talk, name, ports) => {
  const channels = Object.hasOwn(CHANNELS, name) ? CHANNELS[name] : undefined;
  return channels === undefined
    ? refuse(talk, ports, `"${name}" is no channel; there are ${Object.keys(CHANNELS).join(', ')}.`)
    : { ...talk, settings: { ...talk.settings, channels } };
};

const locale: Command = async (talk, name, ports) => {
  if (!ports.locales.includes(name)) {
    return refuse(
      talk,
      ports,
      `"${name}" is no locale that is spoken here; there are ${ports.locales.join(', ')}.`,
    );
  }
  for (const device of Object.values(talk.devices)) device.speakLocale(name);
  return { ...talk, settings: { ...talk.settings, locale: name } };
};

const json: Command = async (talk, state, ports) =>
  state === 'on' || state === 'off'
    ? { ...talk, settings: { ...talk.settings, json: state === 'on' } }
    : refuse(talk, ports, 'It is "/json on" or "/json off".');

const silence: Command = (talk, _argument, ports) =>
  atEach(talk, ports, (device) => device.say({ intent: 'NoInput', slots: {}, text: '' }));

const help: Command = async (talk, _argument, { terminal }) => {
  const tell = talk.settings.json ? terminal.complain : terminal.write;
  tell('  Type what you would say to the device. A line that begins with # is ignored. Commands:');
  for (const [name, { usage, what }] of COMMANDS) tell(`  ${`/${name} ${usage}`.padEnd(28)}${what}`);
  return talk;
};

const refuse = async (talk: Talk, { terminal }: ChatPorts, why: string): Promise<Talk> => {
  terminal.complain(why);
  return { ...talk, ok: false };
};

interface Listed {
  readonly usage: string;
  readonly what: string;
  readonly run: Command;
}

const COMMANDS: ReadonlyMap<string, Listed> = new Map([
  ['as', { usage: '[CUSTOMER]', what: "link a customer's account; without a name, unlink", run: as }],
  ['channel', { usage: 'alexa|google|both', what: 'talk to another device, or to both', run: channel }],
  [
    'hangup',
    {
      usage: '',
      what: 'walk off',
      run: (talk, _, ports) => atEach(talk, ports, (device) => device.hangUp()),
    },
  ],
  ['help', { usage: '', what: 'this list', run: help }],
  ['json', { usage: 'on|off', what: 'show the native bodies instead of words', run: json }],
  ['locale', { usage: 'LOCALE', what: 'speak another language', run: locale }],
  ['quit', { usage: '', what: 'leave', run: async (talk) => ({ ...talk, over: true }) }],
  ['silence', { usage: '', what: 'say nothing when asked', run: silence }],
]);
