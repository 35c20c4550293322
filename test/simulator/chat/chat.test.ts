import { describe, expect, it } from '@jest/globals';
import type { ChatPorts, ChatSettings, Understood } from '../../../src/simulator/chat/chat-ports.ts';
import { chat } from '../../../src/simulator/chat/chat.ts';
import type { Post } from '../../../src/simulator/device.ts';
import { devicesIn } from '../../../src/simulator/devices.ts';
import { NOW, SOME_AUTHORITY, surroundings } from '../surroundings.ts';

const SETTINGS: ChatSettings = {
  channels: ['alexa'],
  customer: undefined,
  locale: 'en-US',
  json: false,
  screen: false,
};

interface Sent {
  readonly url: string;
  readonly body: string;
  readonly token: string | undefined;
}

/** A shop that says back what it was asked, asks on, and hangs up on "Stop". */
function aShop() {
  const sent: Sent[] = [];
  const post: Post = async (url, body, headers) => {
    const request = JSON.parse(body) as Body;
    const bearer = headers['authorization']?.replace('Bearer ', '');
    sent.push({ url, body, token: request.session.user?.accessToken ?? bearer });
    const name = nameIn(request);
    return { status: 200, body: JSON.stringify(url.endsWith('/alexa') ? alexa(name) : google(name)) };
  };
  return { post, sent };
}

interface Body {
  readonly request?: { readonly type: string; readonly intent?: { readonly name: string } };
  readonly session: { readonly user?: { readonly accessToken?: string } };
  readonly intent?: { readonly name: string };
}

const nameIn = ({ intent, request }: Body): string =>
  request?.intent?.name ?? request?.type ?? intent?.name ?? '';

const alexa = (name: string) => ({
  version: '1.0',
  response: {
    outputSpeech: { type: 'SSML', ssml: `<speak>You said ${name}.</speak>` },
    reprompt: { outputSpeech: { type: 'PlainText', text: 'Well?' } },
    ...(name === 'LinkAccountIntent' && { card: { type: 'LinkAccount' } }),
    shouldEndSession: name === 'AMAZON.StopIntent',
  },
});
const google = (name: string) => ({
  prompt: { firstSimple: { speech: `You said ${name}.` }, suggestions: [{ title: 'Yes' }] },
  ...(name === 'LinkAccount' && { scene: { next: { name: 'AccountLinking' } } }),
  ...(name === '' && { scene: { next: { name: 'Shop' } } }),
});

const understand = (_locale: string, text: string): Understood => {
  const [intent = '', heard] = text.split(' ');
  return { intent, slots: heard === undefined ? {} : { item: { heard, id: 'sku-1' } } };
};

async function* inTurn(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function talked(
  lines: readonly string[],
  { ports = {}, settings = {} }: { ports?: Partial<ChatPorts>; settings?: Partial<ChatSettings> } = {},
  post: Post = aShop().post,
  interactive = false,
) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await chat(
    { ...SETTINGS, ...settings },
    {
      lines: inTurn(lines),
      terminal: {
        interactive,
        write: (line) => void out.push(line),
        complain: (line) => void errors.push(line),
        prompt: (text) => void out.push(`${text}…`),
        dim: (text) => (interactive ? `<${text}>` : text),
      },
      locales: ['en-US', 'de-DE'],
      understand,
      newDevice: devicesIn({
        ...surroundings(post),
        authority: SOME_AUTHORITY,
        skillId: 'skill',
        projectId: 'project',
        slotTypes: () => ({}),
        timeZone: 'UTC',
      }),
      tokenFor: async (customer) => (customer === 'nobody' ? undefined : `token of ${customer}`),
      now: () => NOW,
      ...ports,
    },
  );
  return { code, out, errors };
}

describe('a conversation from a script', () => {
  it('shows what was said, what was understood and what was heard', async () => {
    expect(await talked(['# a comment', '', 'Reorder milk', '  ', 'Stop'])).toEqual({
      code: 0,
      errors: [],
      out: [
        'alexa> Reorder milk',
        '  = Reorder item="milk" (sku-1)',
        'alexa: You said ReorderIntent.',
        'alexa> Stop',
        '  = Stop',
        'alexa: You said AMAZON.StopIntent.',
        '  (alexa hung up)',
      ],
    });
  });

  it('ends where its lines end, be there none at all', async () => {
    expect(await talked([])).toEqual({ code: 0, errors: [], out: [] });
  });

  it('writes one line of JSON a turn and channel, and nothing else', async () => {
    const { post, sent } = aShop();

    const { code, errors, out } = await talked(
      ['/help', 'Reorder milk', '/silence'],
      { settings: { json: true, channels: ['alexa', 'google'] } },
      post,
    );

    const lines = out.map((line) => JSON.parse(line) as Record<string, unknown>);
    const [one, two, three] = sent.map(({ body }) => JSON.parse(body) as unknown);
    expect(code).toBe(0);
    expect(errors.join()).toContain('/hangup');
    expect(Object.keys(lines[0] ?? {})).toEqual(['channel', 'request', 'response', 'speech']);
    expect(lines).toEqual([
      {
        channel: 'alexa',
        request: one,
        response: alexa('ReorderIntent'),
        speech: 'You said ReorderIntent.',
      },
      { channel: 'google', request: two, response: google('Reorder'), speech: 'You said Reorder.' },
      { channel: 'alexa', request: null, response: null, speech: 'Well?' },
      {
        channel: 'google',
        request: three,
        response: google('actions.intent.NO_INPUT_1'),
        speech: 'You said actions.intent.NO_INPUT_1.',
      },
    ]);
  });

  it('stops with a clear sentence when no server can be reached', async () => {
    const { code, errors, out } = await talked(['Launch', 'Reorder', 'Stop'], {}, async () => {
      throw new Error('refused');
    });

    expect(code).toBe(1);
    expect(errors).toEqual([
      'alexa: no server can be reached at http://127.0.0.1:3000/alexa. Is it running?',
    ]);
    expect(out).toEqual(['alexa> Launch', '  = Launch']);
  });

  it('goes on after a failing turn, and fails in the end', async () => {
    const statuses = [503, 400, 200, 200];
    const { code, errors, out } = await talked(['Launch', 'Launch', 'Launch', 'Launch'], {}, async () => ({
      status: statuses.shift() ?? 0,
      body: statuses.length === 0 ? JSON.stringify(alexa('it')) : 'oops',
    }));

    expect(code).toBe(1);
    expect(errors).toEqual([
      'alexa: the server answered with status 503.',
      'alexa: the server answered with status 400 (it did not trust the request; does it use the same data directory?).',
      'alexa: the server answered, but not with a JSON object.',
    ]);
    expect(out.at(-1)).toBe('alexa: You said it.');
  });

  it('writes a line of JSON for a failing turn as well', async () => {
    const { out } = await talked(['Launch'], { settings: { json: true } }, async () => ({
      status: 500,
      body: '',
    }));

    expect(out.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { channel: 'alexa', request: { request: { type: 'LaunchRequest' } }, response: null, speech: '' },
    ]);
  });

  it('speaks for a customer, on every channel', async () => {
    const { post, sent } = aShop();

    await talked(['Reorder'], { settings: { customer: 'emma', channels: ['alexa', 'google'] } }, post);

    expect(sent.map(({ token }) => token)).toEqual(['token of emma', 'token of emma']);
  });

  it('does not begin for a customer whom nobody knows', async () => {
    const { code, errors, out } = await talked(['Reorder'], { settings: { customer: 'nobody' } });

    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(errors).toEqual(['There is no customer "nobody"; "npx sayso token" lists them.']);
  });

  it('asks for a fresh token when the one it has grows old', async () => {
    const { post, sent } = aShop();
    let minutes = 0;
    let issued = 0;

    await talked(
      ['Reorder', 'Reorder', 'Reorder'],
      {
        settings: { customer: 'emma' },
        ports: {
          now: () => new Date(NOW.getTime() + (minutes += 2) * 60_000),
          tokenFor: async () => `token ${++issued}`,
        },
      },
      post,
    );

    expect(sent.map(({ token }) => token)).toEqual(['token 1', 'token 1', 'token 2']);
  });
});

describe('the commands of a conversation', () => {
  const told = (sent: readonly Sent[]) =>
    sent.map(({ body, token, url }) => {
      const { request, session } = JSON.parse(body) as {
        request?: { locale: string };
        session: { user?: { userId: string } };
      };
      return [url.slice('http://127.0.0.1:3000/'.length), request?.locale, session.user?.userId, token];
    });

  it('/as links the same device, and another customer brings their own', async () => {
    const { post, sent } = aShop();

    await talked(
      ['Reorder', '/as emma', 'Reorder', '/as emma', 'Yes', '/as jonas', 'Yes', '/as', 'Yes'],
      {},
      post,
    );

    expect(told(sent)).toEqual([
      ['alexa', 'en-US', 'amzn1.ask.account.id-1', undefined],
      ['alexa', 'en-US', 'amzn1.ask.account.id-1', 'token of emma'],
      ['alexa', 'en-US', 'amzn1.ask.account.id-1', 'token of emma'],
      ['alexa', 'en-US', 'amzn1.ask.account.id-7', 'token of jonas'],
      ['alexa', 'en-US', 'amzn1.ask.account.id-7', undefined],
    ]);
  });

  it('/as lets a conversation go on that was waiting for it', async () => {
    const { out } = await talked(['LinkAccount', '/as emma', 'Yes'], { settings: { channels: ['google'] } });

    expect(out).toEqual([
      'google> LinkAccount',
      '  = LinkAccount',
      'google: You said LinkAccount.',
      '  (asked to link an account: /as NAME links one)',
      'google> /as emma',
      'google: You said.',
      'google> Yes',
      '  = Yes',
      'google: You said Yes.',
    ]);
  });

  it('/channel talks to another device, and finds the first as it was left', async () => {
    const { post, sent } = aShop();

    const { out } = await talked(
      ['Reorder', '/channel both', 'Yes', '/channel google', 'No', '/channel alexa', 'No'],
      {},
      post,
    );

    expect(told(sent).map(([channel]) => channel)).toEqual(['alexa', 'alexa', 'google', 'google', 'alexa']);
    expect(out.filter((line) => line.includes('>'))).toEqual([
      'alexa> Reorder',
      'alexa> /channel both',
      'both> Yes',
      'both> /channel google',
      'google> No',
      'google> /channel alexa',
      'alexa> No',
    ]);
    expect(JSON.parse(sent[4]?.body ?? '')).toMatchObject({ session: { new: false } });
  });

  it('/locale speaks another language, at the devices in use and at new ones', async () => {
    const { post, sent } = aShop();
    const heard: string[] = [];

    await talked(
      ['Reorder', '/locale de-DE', 'Yes', '/channel google', 'Yes'],
      { ports: { understand: (locale, text) => (heard.push(locale), understand(locale, text)) } },
      post,
    );

    expect(heard).toEqual(['en-US', 'de-DE', 'de-DE']);
    expect(JSON.parse(sent[1]?.body ?? '')).toMatchObject({ request: { locale: 'de-DE' } });
    expect(JSON.parse(sent[2]?.body ?? '')).toMatchObject({ user: { locale: 'de-DE' } });
  });

  it('/hangup walks off, and there is nobody to tell twice', async () => {
    const { out } = await talked(['Reorder', '/hangup', '/hangup']);

    expect(out.slice(3)).toEqual([
      'alexa> /hangup',
      '  (alexa hung up)',
      'alexa> /hangup',
      '  (alexa is not listening)',
    ]);
  });

  it('/json turns the bodies on and off', async () => {
    const { out } = await talked(['/json on', 'Reorder', '/json off', 'Yes']);

    expect(out.map((line) => line.slice(0, 9))).toEqual([
      'alexa> /j',
      '{"channel',
      'alexa> Ye',
      '  = Yes',
      'alexa: Yo',
    ]);
  });

  it('/quit leaves, whatever stands behind it', async () => {
    const { code, out } = await talked(['/quit', 'Reorder']);

    expect({ code, out }).toEqual({ code: 0, out: ['alexa> /quit'] });
  });

  it.each([
    ['/dance', 'There is no /dance; /help lists what there is.'],
    ['/', 'There is no /; /help lists what there is.'],
    ['/as nobody', 'There is no customer "nobody"; "npx sayso token" lists them.'],
    ['/channel constructor', '"constructor" is no channel; there are alexa, google, both.'],
    ['/locale fr-FR', '"fr-FR" is no locale that is spoken here; there are en-US, de-DE.'],
    ['/json maybe', 'It is "/json on" or "/json off".'],
  ])('%s is refused, the conversation goes on, and the script fails in the end', async (line, why) => {
    const { code, errors, out } = await talked([line, 'Reorder']);

    expect({ code, errors }).toEqual({ code: 1, errors: [why] });
    expect(out.at(-1)).toBe('alexa: You said ReorderIntent.');
  });
});

describe('a conversation at a prompt', () => {
  it('prompts with the channel, and does not repeat what was typed', async () => {
    const { out } = await talked(
      ['Reorder milk', '', '/channel google', 'Yes'],
      { settings: { screen: true } },
      undefined,
      true,
    );

    expect(out.slice(1)).toEqual([
      'alexa> …',
      '<  = Reorder item="milk" (sku-1)>',
      'alexa: You said ReorderIntent.',
      'alexa> …',
      'alexa> …',
      'google> …',
      '<  = Yes>',
      'google: You said Yes.',
      '  | [Yes]',
      'google> …',
    ]);
  });

  it('goes on when the server is gone, and leaves in peace', async () => {
    const { code, errors } = await talked(
      ['Launch', 'Launch'],
      {},
      async () => Promise.reject(new Error('gone')),
      true,
    );

    expect(code).toBe(0);
    expect(errors).toHaveLength(2);
  });
});
