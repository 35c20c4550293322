import type { ChatPorts, ChatSettings, Talk } from './chat-ports.ts';
import { as, obey } from './commands.ts';
import { understoodLine } from './show.ts';
import { atEach, channelName } from './talk.ts';

/**
 * Talks to the shop, line by line, until the lines end. The answer is the exit code: a script earns a 1 when a line of it
 * could not be answered or obeyed, and stops when there is no server.
 */
export async function chat(settings: ChatSettings, ports: ChatPorts): Promise<0 | 1> {
  const { terminal } = ports;
  let talk = await as({ ...FIRST, settings }, settings.customer ?? '', ports);
  if (!talk.ok) return 1;

  if (terminal.interactive && !settings.json) terminal.write(terminal.dim(WELCOME));
  prompt(talk, ports);
  for await (const line of ports.lines) {
    talk = await next(talk, line.trim(), ports);
    if (talk.over) break;
    prompt(talk, ports);
  }
  return talk.ok || terminal.interactive ? 0 : 1;
}

const FIRST: Omit<Talk, 'settings'> = { devices: {}, credential: undefined, ok: true, over: false };

const WELCOME =
  '  Type what you would say, for example: reorder coffee. /help lists the commands, /quit leaves.';

function prompt({ settings }: Talk, { terminal }: ChatPorts): void {
  if (terminal.interactive) terminal.prompt(settings.json ? '' : `${channelName(settings)}> `);
}

async function next(talk: Talk, line: string, ports: ChatPorts): Promise<Talk> {
  const { settings } = talk;
  const { terminal } = ports;
  if (line === '' || line.startsWith('#')) return talk;
  // A person sees what they typed; whoever reads what came of a script does not.
  if (!settings.json && !terminal.interactive) terminal.write(`${channelName(settings)}> ${line}`);
  if (line.startsWith('/')) return obey(talk, line, ports);

  const understood = ports.understand(settings.locale, line);
  if (!settings.json) terminal.write(terminal.dim(understoodLine(understood)));
  const { intent, slots } = understood;
  return atEach(talk, ports, (device) => device.say({ intent, slots, text: line }));
}
