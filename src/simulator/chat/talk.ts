import type { Channel, Credential, Device } from '../device.ts';
import type { Outcome } from '../outcome.ts';
import type { ChatPorts, ChatSettings, Talk } from './chat-ports.ts';
import { show } from './show.ts';

/** The devices being talked to, those that are new made and linked first. */
async function devicesOf(
  talk: Talk,
  { newDevice }: ChatPorts,
): Promise<{ readonly talk: Talk; readonly devices: readonly Device[] }> {
  const { channels } = talk.settings;
  const devices: Device[] = [];
  for (const channel of channels) {
    const device = talk.devices[channel] ?? newDevice(channel, talk.settings);
    if (talk.devices[channel] === undefined) await device.link(talk.credential);
    devices.push(device);
  }
  const known = Object.fromEntries(devices.map((device) => [device.channel, device]));
  return { talk: { ...talk, devices: { ...talk.devices, ...known } }, devices };
}

/** Does something at every device being talked to, one after the other, and shows what came of it. */
export async function atEach(
  talk: Talk,
  ports: ChatPorts,
  act: (device: Device) => Promise<Outcome>,
): Promise<Talk> {
  const found = await devicesOf(talk, ports);
  let now = found.talk;
  for (const device of found.devices) {
    const outcome = await act(device);
    show(ports.terminal, talk.settings.json, device.channel, outcome);
    now = after(now, outcome, ports);
  }
  return now;
}

/** A script whose server is gone is over; a person may start it again and go on. */
function after(talk: Talk, outcome: Outcome, { terminal }: ChatPorts): Talk {
  if (outcome.kind !== 'failed') return talk;
  const over = outcome.fault.kind === 'unreachable' && !terminal.interactive;
  return { ...talk, ok: false, over: talk.over || over };
}

/** The customer's credential, or nothing if there is no such customer. It is renewed now and then, as platforms do it. */
export async function credentialOf(
  customer: string,
  { now, tokenFor }: Pick<ChatPorts, 'now' | 'tokenFor'>,
): Promise<Credential | undefined> {
  const first = await tokenFor(customer);
  if (first === undefined) return undefined;
  let held = { token: first, since: now().getTime() };
  return async () => {
    if (now().getTime() - held.since > FRESH_MS) {
      held = { token: (await tokenFor(customer)) ?? held.token, since: now().getTime() };
    }
    return held.token;
  };
}

const FRESH_MS = 5 * 60 * 1000;

export const CHANNELS: Readonly<Record<string, readonly Channel[]>> = {
  alexa: ['alexa'],
  google: ['google'],
  both: ['alexa', 'google'],
};

/** What the channels being talked to are called together. */
export const channelName = ({ channels }: ChatSettings): string =>
  channels.length > 1 ? 'both' : (channels[0] ?? 'nobody');
