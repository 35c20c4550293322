import { describe, expect, it } from '@jest/globals';
import { googleFulfilment } from '../../../src/channels/google/fulfilment.ts';
import { instant } from '../../../src/commerce/instant.ts';
import { ask, type Reply } from '../../../src/dialogue/reply.ts';
import type { Heard } from '../../../src/dialogue/turn.ts';
import { afterLinking, aLaunch, aRequest } from './a-request.ts';

const NOW = instant('2026-11-21T20:00:00.000Z');
const TOKEN = 'secret-token-of-ada';

/** A webhook whose conversation always asks the same, and keeps what it heard. */
function aWebhook(reply: Reply = ask({ speech: 'What would you like?', reprompt: 'Coffee?' })) {
  const heard: Heard[] = [];
  const answer = googleFulfilment({
    converse: async (turn) => {
      heard.push(turn);
      return reply;
    },
    now: () => NOW,
  });
  return { answer, heard };
}

describe('the Google webhook', () => {
  it('hears, converses and speaks', async () => {
    const { answer, heard } = aWebhook();

    const answered = await answer(aLaunch({ capabilities: ['SPEECH'] }), {
      authorization: `Bearer ${TOKEN}`,
    });

    expect(heard).toMatchObject([{ intent: { name: 'Launch' }, accessToken: TOKEN, opens: true }]);
    expect(answered).toEqual({
      status: 200,
      body: {
        session: { id: 'ABwppHGsession', params: { turn: 1 } },
        prompt: {
          override: true,
          firstSimple: { speech: 'What would you like?', text: 'What would you like?' },
        },
        scene: { name: 'actions.scene.START_CONVERSATION', slots: {}, next: { name: 'Shop' } },
      },
    });
  });

  it('names each turn by the count that its last answer sent along', async () => {
    const { answer, heard } = aWebhook();

    const { body } = await answer(aLaunch(), {});
    const { session } = body as { readonly session: object };
    await answer(aRequest({ session }), {});
    await answer(aRequest({ session }), {});

    expect(heard.map(({ id, opens }) => [id, opens])).toEqual([
      ['ABwppHGsession:0', true],
      ['ABwppHGsession:1', false],
      ['ABwppHGsession:1', false],
    ]);
  });

  it('is there when Google looks, and takes it for no conversation', async () => {
    const { answer, heard } = aWebhook();

    expect(await answer({ handler: { name: 'actions.handler.HEALTH_CHECK' } }, {})).toEqual({
      status: 200,
      body: {},
    });
    expect(await answer(aRequest({ handler: { name: 'actions.handler.HEALTH_CHECK' } }), {})).toEqual({
      status: 200,
      body: {},
    });
    expect(heard).toEqual([]);
  });

  it('leaves a fault to whoever mounts it, and says nothing of it', async () => {
    const answer = googleFulfilment({ converse: () => Promise.reject(new Error('boom')), now: () => NOW });

    await expect(answer(aRequest(), {})).rejects.toThrow('boom');
  });
});

describe('P3 the customer’s access token', () => {
  it.each([
    [`Bearer ${TOKEN}`, TOKEN],
    [`bearer ${TOKEN}`, TOKEN],
    [`BEARER   ${TOKEN} `, TOKEN],
    [`Bearer`, undefined],
    [`Bearer `, undefined],
    [`Basic ${TOKEN}`, undefined],
    [`Bearer two words`, undefined],
    [`NotBearer ${TOKEN}`, undefined],
    [`Bearer ${'x'.repeat(1_000_000)}`, undefined],
    ['', undefined],
  ])('in "%.30s" is %p', async (authorization, accessToken) => {
    const { answer, heard } = aWebhook();

    await answer(aRequest(), { Authorization: authorization });

    expect(heard[0]?.accessToken).toBe(accessToken);
  });

  it('is nobody’s when there are two of them', async () => {
    const { answer, heard } = aWebhook();

    await answer(aRequest(), { authorization: [`Bearer ${TOKEN}`, 'Bearer other'] });

    expect(heard[0]?.accessToken).toBeUndefined();
  });

  it('counts in the header alone: a body says what it likes', async () => {
    const { answer, heard } = aWebhook();

    await answer(aRequest({ user: { params: { bearerToken: TOKEN }, accessToken: TOKEN } }), {});

    expect(heard[0]?.accessToken).toBeUndefined();
  });

  it('never comes back, wherever it was put', async () => {
    const everywhere = { user: { params: { bearerToken: TOKEN } }, params: { item: { original: TOKEN } } };
    const session = {
      params: { turn: 1, bearerToken: TOKEN, AccountLinkingSlot: TOKEN },
      languageCode: TOKEN,
    };
    const typed = { ...session, typeOverrides: [{ name: TOKEN }] };
    const slots = { token: { value: TOKEN } };
    const scene = { name: 'Shop', slots, next: { name: TOKEN }, token: TOKEN };
    const body = {
      ...aRequest({ ...everywhere, scene, session: typed }),
      token: TOKEN,
      home: { params: { TOKEN } },
    };
    const headers = { authorization: `Bearer ${TOKEN}`, 'google-assistant-signature': TOKEN };

    for (const each of [body, aLaunch(everywhere), afterLinking('LINKED', everywhere), { token: TOKEN }]) {
      const { answer } = aWebhook();
      expect(JSON.stringify(await answer(each, headers))).not.toContain(TOKEN);
    }
  });
});

describe('P6 any body at all', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['a text', '{"session":{"id":"x"}}'],
    ['a list', [aRequest()]],
    ['empty', {}],
    ['a session of null', { ...aRequest(), session: null }],
    ['a session that is a list', { ...aRequest(), session: ['id'] }],
    ['a session in the prototype', JSON.parse('{"__proto__": {"session": {"id": "x"}}}') as unknown],
  ])('that names no session (%s) gets a plain refusal', async (_case, body) => {
    const { answer, heard } = aWebhook();

    expect(await answer(body, {})).toEqual({ status: 400, body: { error: 'bad_request' } });
    expect(heard).toEqual([]);
  });

  it.each([
    ['an unknown handler', aRequest({ handler: { name: 'nobody' } })],
    ['an inherited handler', aRequest({ handler: { name: 'constructor' } })],
    ['a handler named __proto__', aRequest({ handler: { name: '__proto__' } })],
    ['no handler', aRequest({ handler: undefined })],
    ['an unknown intent', aRequest({ intent: 'Dance' })],
    ['an inherited intent', aRequest({ intent: 'toString' })],
    ['nothing but a session', { handler: { name: 'converse' }, session: { id: 'x' } }],
    [
      'nulls everywhere',
      {
        handler: { name: 'converse' },
        intent: null,
        scene: null,
        session: { id: 'x', params: null },
        user: null,
        device: null,
      },
    ],
    [
      'lists everywhere',
      { handler: [], intent: [], scene: [], session: { id: 'x', params: [] }, user: [], device: [] },
    ],
  ])('with %s is not understood, and answered in words', async (_case, body) => {
    const { answer, heard } = aWebhook();

    const answered = await answer(body, {});

    expect(heard).toMatchObject([{ intent: { name: 'NotUnderstood' } }]);
    expect(answered).toMatchObject({
      status: 200,
      body: { prompt: { firstSimple: { text: 'What would you like?' } } },
    });
  });

  it('survives endless nesting, wherever we look', async () => {
    const deep = JSON.parse(`${'{"resolved":['.repeat(20_000)}1${']}'.repeat(20_000)}`) as object;
    const { answer, heard } = aWebhook();
    const params = { item: deep, quantity: deep, day: { resolved: deep }, position: deep };

    const { status } = await answer(
      aRequest({
        intent: 'Reorder',
        params,
        scene: { name: 'Shop', slots: deep },
        user: deep,
        capabilities: deep,
      }),
      {},
    );

    expect(status).toBe(200);
    expect(heard).toMatchObject([{ intent: { name: 'Reorder' } }]);
  });

  it('has polluted nothing', async () => {
    const { answer } = aWebhook();
    const poison = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}';
    const body = JSON.parse(`{"handler": {"name": "converse"}, "session": {"id": "x", "params": ${poison}},
      "intent": {"name": "Reorder", "params": ${poison}}, "scene": ${poison}, "user": ${poison}}`) as unknown;

    expect(await answer(body, {})).toMatchObject({ status: 200 });
    expect({}).not.toHaveProperty('polluted');
  });
});
