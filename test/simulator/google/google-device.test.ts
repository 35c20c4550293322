import { conversation, type ConversationV3 } from '@assistant/conversation';
import { describe, expect, it } from '@jest/globals';
import type { Post } from '../../../src/simulator/device.ts';
import { googleDevice, type GoogleSurroundings } from '../../../src/simulator/google/google-device.ts';
import type { SlotTypes } from '../../../src/simulator/slot-types.ts';
import { aServer, saying, SOME_AUTHORITY, surroundings } from '../surroundings.ts';

const SLOTS: SlotTypes = (intent) =>
  intent === 'Reorder'
    ? {
        item: { name: 'Item', kind: 'words' },
        quantity: { name: 'Quantity', kind: 'number' },
        size: { name: 'Size', kind: 'ids' },
        day: { name: 'Day', kind: 'date' },
      }
    : {};

const aSpeaker = (post: Post, changes: Partial<GoogleSurroundings> = {}) =>
  googleDevice({
    ...surroundings(post),
    authority: SOME_AUTHORITY,
    projectId: 'our-project',
    slotTypes: SLOTS,
    timeZone: 'America/New_York',
    ...changes,
  });

/** A real webhook of the real library, standing where the server would. */
function aWebhook(handle: (conv: ConversationV3) => void): Post {
  const app = conversation();
  app.handle('converse', handle);
  return async (_url, body, headers) => {
    const request = JSON.parse(body) as Record<string, unknown>;
    const answer = await app.handler(request, { ...headers });
    return { status: answer.status, body: JSON.stringify(answer.body) };
  };
}

const bodies = (posted: readonly { readonly body: string }[]): unknown[] =>
  posted.map(({ body }) => JSON.parse(body) as unknown);

const say = (speech: string, rest: object = {}) => ({
  prompt: { override: true, firstSimple: { speech, text: speech } },
  ...rest,
});
const goTo = (name: string) => ({ scene: { name: 'Shop', slots: {}, next: { name } } });
const END = goTo('actions.scene.END_CONVERSATION');

describe('the requests of a simulated Google device, as the library reads them', () => {
  it('carry the intent, its parameters, the locale and the token', async () => {
    const seen: unknown[] = [];
    const speaker = aSpeaker(
      aWebhook((conv) => {
        seen.push({
          intent: conv.intent.name,
          params: conv.intent.params,
          query: conv.intent.query,
          locale: conv.user.locale,
          token: conv.user.params['bearerToken'] as unknown,
          linked: conv.user.accountLinkingStatus,
          scene: conv.scene.name,
          session: conv.session.id,
          capabilities: conv.device.capabilities,
          zone: conv.device.timeZone?.id,
        });
        conv.add('Again?');
      }),
      { locale: 'de-DE', timeZone: 'Europe/Berlin' },
    );

    expect(await speaker.say(saying('Launch', {}, 'Sprich mit dem Laden'))).toMatchObject({
      kind: 'answered',
      speech: 'Again?',
      ended: false,
    });
    await speaker.link(async () => 'token-1');
    await speaker.say(
      saying(
        'Reorder',
        {
          item: { heard: 'kaffee' },
          quantity: { heard: 'zwei', value: 2 },
          size: { heard: 'den großen', id: 'large' },
          day: { heard: 'am Freitag', value: '2026-03-06' },
        },
        'bestell nochmal',
      ),
    );

    const same = {
      locale: 'de-DE',
      session: 'simulated-id-1',
      capabilities: ['SPEECH'],
      zone: 'Europe/Berlin',
    };
    expect(seen).toEqual([
      {
        ...same,
        intent: 'actions.intent.MAIN',
        params: {},
        query: 'Sprich mit dem Laden',
        token: undefined,
        linked: 'NOT_LINKED',
        scene: 'actions.scene.START_CONVERSATION',
      },
      {
        ...same,
        intent: 'Reorder',
        params: {
          item: { original: 'kaffee', resolved: 'kaffee' },
          quantity: { original: 'zwei', resolved: 2 },
          size: { original: 'den großen', resolved: 'large' },
          day: { original: 'am Freitag', resolved: { year: 2026, month: 3, day: 6 } },
        },
        query: 'bestell nochmal',
        token: 'token-1',
        linked: 'LINKED',
        scene: 'Shop',
      },
    ]);
  });
});

describe('a simulated Google device', () => {
  it('sends the whole of what Google sends', async () => {
    const { post, posted } = aServer(say('Hello'));
    const speaker = aSpeaker(post, { screen: true });
    await speaker.link(async () => 'token-1');

    await speaker.say(saying('Launch', {}, 'talk to the shop'));

    expect(posted[0]?.url).toBe('http://127.0.0.1:3000/google');
    expect(posted[0]?.headers).toEqual({
      'content-type': 'application/json;charset=UTF-8',
      'google-actions-api-version': '3',
      'user-agent': 'Google-ActionsOnGoogle/1.0',
      authorization: 'Bearer token-1',
      'google-assistant-signature': expect.stringMatching(/^ey[\w-]+\.ey[\w-]+\.[\w-]+$/),
    });
    expect(bodies(posted)).toEqual([
      {
        handler: { name: 'converse' },
        intent: { name: 'actions.intent.MAIN', params: {}, query: 'talk to the shop' },
        scene: {
          name: 'actions.scene.START_CONVERSATION',
          slotFillingStatus: 'UNSPECIFIED',
          slots: {},
          next: { name: 'Shop' },
        },
        session: { id: 'simulated-id-1', params: {}, typeOverrides: [], languageCode: '' },
        user: {
          locale: 'en-US',
          params: {},
          accountLinkingStatus: 'LINKED',
          verificationStatus: 'VERIFIED',
          packageEntitlements: [],
          gaiamint: '',
          permissions: [],
        },
        home: { params: {} },
        device: {
          capabilities: ['SPEECH', 'RICH_RESPONSE', 'LONG_FORM_AUDIO', 'WEB_LINK'],
          timeZone: { id: 'America/New_York', version: '' },
        },
        context: { media: { progress: '0s', index: 0 } },
      },
    ]);
  });

  it('keeps what it is told to keep, for the session and for the user, and says when the user was last here', async () => {
    const types = [{ name: 'choice', mode: 'TYPE_REPLACE', synonym: { entries: [] } }];
    const { post, posted } = aServer(
      say('One', {
        session: { id: 'simulated-id-1', params: { turn: 1, gone: 'x' }, typeOverrides: types },
        user: { params: { greeted: true } },
        home: { params: { room: 'kitchen' } },
        expected: { languageCode: 'de' },
      }),
      say('Two', { session: { params: { turn: 2, gone: null } }, ...END }),
      say('Three'),
    );
    const speaker = aSpeaker(post);

    for (const intent of ['Launch', 'Reorder', 'Launch']) await speaker.say(saying(intent));

    const user = { params: { greeted: true }, lastSeenTime: '2026-03-02T10:00:00Z' };
    expect(bodies(posted).slice(1)).toMatchObject([
      {
        session: {
          id: 'simulated-id-1',
          params: { turn: 1, gone: 'x' },
          typeOverrides: types,
          languageCode: 'de',
        },
        user,
        home: { params: { room: 'kitchen' } },
      },
      { session: { id: expect.not.stringMatching(/id-1$/), params: {}, languageCode: '' }, user },
    ]);
  });

  it('takes a value away that is answered with null', async () => {
    const { post, posted } = aServer(
      say('One', { session: { params: { turn: 1, gone: 'x' } } }),
      say('Two', { session: { params: { turn: 2, gone: null } } }),
      say('Three'),
    );
    const speaker = aSpeaker(post);

    for (const intent of ['Launch', 'Reorder', 'Yes']) await speaker.say(saying(intent));

    expect((bodies(posted)[2] as { session: { params: unknown } }).session.params).toEqual({ turn: 2 });
  });

  it('hangs up when the conversation moves to its end, and the next words open another', async () => {
    const { post, posted } = aServer(say('Bye', END), say('Nothing to say yes to'));
    const speaker = aSpeaker(post);

    expect(await speaker.say(saying('Reorder'))).toMatchObject({ speech: 'Bye', ended: true });
    expect(speaker.listening()).toBe(false);
    await speaker.say(saying('Yes'));

    const [first, second] = bodies(posted) as { session: { id: string }; scene: unknown }[];
    expect(second?.session.id).not.toBe(first?.session.id);
    expect(second?.scene).toMatchObject({ name: 'actions.scene.START_CONVERSATION' });
  });

  it('counts silences in a row, and hangs up after the third', async () => {
    const { post, posted } = aServer(...Array.from({ length: 9 }, () => say('Hm?')));
    const speaker = aSpeaker(post);

    const ended: unknown[] = [];
    expect(await speaker.say(saying('NoInput'))).toEqual({ kind: 'nothing' });
    for (const intent of ['Launch', 'NoInput', 'NoInput', 'Help', 'NoInput', 'NoInput', 'NoInput']) {
      const outcome = await speaker.say(saying(intent));
      ended.push(outcome.kind === 'answered' && outcome.ended);
    }

    expect(bodies(posted).map((body) => (body as { intent: { name: string } }).intent.name)).toEqual([
      'actions.intent.MAIN',
      'actions.intent.NO_INPUT_1',
      'actions.intent.NO_INPUT_2',
      'Help',
      'actions.intent.NO_INPUT_1',
      'actions.intent.NO_INPUT_2',
      'actions.intent.NO_INPUT_FINAL',
    ]);
    expect(ended).toEqual([false, false, false, false, false, false, true]);
  });

  it('counts in a row what it could not match, and keeps the words', async () => {
    const { post, posted } = aServer(...Array.from({ length: 4 }, () => say('Hm?')));
    const speaker = aSpeaker(post);

    for (const text of ['blah', 'blub', 'bleh']) await speaker.say(saying('NotUnderstood', {}, text));

    expect(speaker.listening()).toBe(false);
    expect(bodies(posted)).toMatchObject([
      { intent: { name: 'actions.intent.NO_MATCH_1', params: {}, query: 'blah' } },
      { intent: { name: 'actions.intent.NO_MATCH_2', params: {}, query: 'blub' } },
      { intent: { name: 'actions.intent.NO_MATCH_FINAL', params: {}, query: 'bleh' } },
    ]);
  });

  it.each(['Stop', 'hanging up'])('takes %s for the wish to leave, whatever it is answered', async (way) => {
    const { post, posted } = aServer(say('Hello'), say('Stay!', goTo('Shop')));
    const speaker = aSpeaker(post);

    expect(await speaker.hangUp()).toEqual({ kind: 'nothing' });
    await speaker.say(saying('Launch'));
    const left = way === 'Stop' ? await speaker.say(saying('Stop')) : await speaker.hangUp();

    expect(left).toMatchObject({ speech: 'Stay!', ended: true });
    expect(bodies(posted)[1]).toMatchObject({ intent: { name: 'actions.intent.CANCEL' } });
    expect(speaker.listening()).toBe(false);
  });

  it('goes on in the same conversation after it was sent off to link', async () => {
    const { post, posted } = aServer(
      say('Please link.', goTo('AccountLinking')),
      say('Thanks. Coffee again?', goTo('Shop')),
      say('Ok'),
    );
    const speaker = aSpeaker(post);

    const asked = await speaker.say(saying('Reorder'));
    const back = await speaker.link(async () => 'token-1');
    await speaker.say(saying('Yes'));

    expect(asked).toMatchObject({ linkAccount: true, ended: false });
    expect(back).toMatchObject({ speech: 'Thanks. Coffee again?', linkAccount: false });
    expect(posted.map(({ headers }) => headers['authorization'])).toEqual([
      undefined,
      'Bearer token-1',
      'Bearer token-1',
    ]);
    expect(bodies(posted).slice(1)).toMatchObject([
      {
        session: { id: 'simulated-id-1', params: { AccountLinkingSlot: 'LINKED' } },
        scene: {
          name: 'AccountLinking',
          slotFillingStatus: 'FINAL',
          slots: { AccountLinkingSlot: { value: 'LINKED' } },
          next: { name: 'Shop' },
        },
        user: { accountLinkingStatus: 'LINKED' },
      },
      { session: { id: 'simulated-id-1' }, scene: { name: 'Shop' } },
    ]);
  });

  it.each([
    ['a day', '2026-03-06', { year: 2026, month: 3, day: 6 }],
    ['a month', '2026-03', { year: 2026, month: 3 }],
    ['a year', '2026', { year: 2026 }],
    [
      'a week',
      '2026-W01',
      { startDate: { year: 2025, month: 12, day: 29 }, endDate: { year: 2026, month: 1, day: 4 } },
    ],
    [
      'a weekend',
      '2026-W10-WE',
      { startDate: { year: 2026, month: 3, day: 7 }, endDate: { year: 2026, month: 3, day: 8 } },
    ],
  ])('says %s as an object', async (_what, value, resolved) => {
    const { post, posted } = aServer(say('Ok'));

    await aSpeaker(post).say(saying('Reorder', { day: { heard: 'then', value } }));

    expect(bodies(posted)).toMatchObject([{ intent: { params: { day: { original: 'then', resolved } } } }]);
  });

  it('leaves out what its own types cannot make out', async () => {
    const { post, posted } = aServer(say('Ok'));

    await aSpeaker(post).say(
      saying('Reorder', {
        item: { heard: 'milk', id: 'sku-1' },
        quantity: { heard: 'umpteen' },
        size: { heard: 'gigantic' },
        day: { heard: 'whenever' },
      }),
    );

    expect((bodies(posted)[0] as { intent: { params: unknown } }).intent.params).toEqual({
      item: { original: 'milk', resolved: 'sku-1' },
    });
  });

  it('shows cards, tables and lists, and what may be tapped', async () => {
    const display = { title: 'Whole milk', description: '$2.49' };
    const entries = [{ name: 'sku-1', synonyms: ['milk'], display }];
    const answers = [
      { card: { title: 'Order 7', subtitle: 'Tuesday', text: 'Milk\nOats' } },
      {
        table: {
          title: 'Cart',
          columns: [{ header: 'Item' }, { header: 'Price' }],
          rows: [{ cells: [{ text: 'Milk' }, { text: '$2.49' }] }],
        },
      },
      { list: { title: 'Which one?', items: [{ key: 'sku-1' }, { key: 'sku-2' }] } },
      undefined,
    ].map((content) => ({
      prompt: {
        firstSimple: { speech: '<speak>One &amp; two.</speak>' },
        lastSimple: { text: 'Three.' },
        ...(content !== undefined && { content }),
        suggestions: [{ title: 'Yes' }, { title: 'No' }],
      },
      session: { typeOverrides: [{ name: 'choice', synonym: { entries } }] },
    }));
    const speaker = aSpeaker(aServer(...answers).post, { screen: true });

    const outcomes = [];
    for (const intent of ['Launch', 'ReadCart', 'Reorder', 'Help'])
      outcomes.push(await speaker.say(saying(intent)));

    const suggestions = ['Yes', 'No'];
    const speech = 'One & two. Three.';
    expect(outcomes).toMatchObject([
      { speech, view: { title: 'Order 7, Tuesday', lines: ['Milk', 'Oats'], suggestions } },
      { speech, view: { title: 'Cart', lines: ['Item, Price', 'Milk, $2.49'], suggestions } },
      { speech, view: { title: 'Which one?', lines: ['Whole milk, $2.49', 'sku-2'], suggestions } },
      { speech, view: { title: '', lines: [], suggestions } },
    ]);
    expect(await aSpeaker(aServer(...answers).post).say(saying('Launch'))).toMatchObject({ view: null });
  });

  it('hangs up on a failing server, and says how it failed', async () => {
    const speaker = aSpeaker(async () => ({ status: 403, body: 'no' }));

    expect(await speaker.say(saying('Launch'))).toMatchObject({
      kind: 'failed',
      fault: { kind: 'status', status: 403 },
    });
    expect(speaker.listening()).toBe(false);
  });
});
