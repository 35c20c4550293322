import type { Channel } from '../device.ts';
import type { Answered, Fault, Outcome, View } from '../outcome.ts';
import type { Terminal, Understood } from './chat-ports.ts';

/** Shows what came of a turn: for people, or as one line of JSON. What went wrong is said apart. */
export function show(terminal: Terminal, json: boolean, channel: Channel, outcome: Outcome): void {
  switch (outcome.kind) {
    case 'answered':
      if (json) terminal.write(jsonLine(channel, outcome));
      else for (const line of answerLines(terminal, channel, outcome)) terminal.write(line);
      return;
    case 'failed':
      if (json) terminal.write(jsonLine(channel, { request: outcome.request, response: null, speech: '' }));
      terminal.complain(`${channel}: ${faultSentence(outcome.fault)}`);
      return;
    case 'nothing':
      if (!json) terminal.write(terminal.dim(`  (${channel} is not listening)`));
  }
}

/** What was understood of a line, in one line. */
export function understoodLine({ intent, slots }: Understood): string {
  const heard = Object.entries(slots).map(([name, slot]) => {
    const meaning = slot.id ?? slot.value;
    return `${name}="${slot.heard}"${meaning === undefined ? '' : ` (${meaning})`}`;
  });
  return ['  =', intent, ...heard].join(' ');
}

type Turn = Pick<Answered, 'request' | 'response' | 'speech'>;

const jsonLine = (channel: Channel, { request, response, speech }: Turn): string =>
  JSON.stringify({ channel, request, response, speech });

function answerLines({ dim }: Terminal, channel: Channel, answered: Answered): readonly string[] {
  const { ended, linkAccount, speech, view } = answered;
  return [
    ...(speech === '' ? [] : [`${channel}: ${speech}`]),
    ...(view === null ? [] : viewLines(view)),
    ...(linkAccount ? [dim('  (asked to link an account: /as NAME links one)')] : []),
    ...(ended ? [dim(`  (${channel} hung up)`)] : []),
  ];
}

function viewLines({ lines, suggestions, title }: View): readonly string[] {
  return [
    ...(title === '' ? [] : [`  | ${title}`]),
    ...lines.map((line) => `  |   ${line}`),
    ...(suggestions.length === 0 ? [] : [`  | ${suggestions.map((each) => `[${each}]`).join(' ')}`]),
  ];
}

function faultSentence(fault: Fault): string {
  switch (fault.kind) {
    case 'status':
      return `the server answered with status ${fault.status}${HINTS.get(fault.status) ?? ''}.`;
    case 'unreachable':
      return `no server can be reached at ${fault.url}. Is it running?`;
    case 'too-slow':
      return `the server took longer than ${fault.seconds} seconds; the platform would have given up.`;
    case 'not-an-answer':
      return 'the server answered, but not with a JSON object.';
  }
}

/** What these mostly mean to somebody who develops. */
const REFUSED = ' (it did not trust the request; does it use the same data directory?)';
const HINTS: ReadonlyMap<number, string> = new Map([
  [400, REFUSED],
  [401, REFUSED],
  [403, REFUSED],
  [404, ' (there is no such endpoint; is the address right?)'],
]);
