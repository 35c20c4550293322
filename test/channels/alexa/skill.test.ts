import { describe, expect, it } from '@jest/globals';
import { alexaSkill } from '../../../src/channels/alexa/skill.ts';
import type { SkillEvent } from '../../../src/channels/alexa/skill-event.ts';
import type { Trouble } from '../../../src/channels/alexa/trouble.ts';
import { instant } from '../../../src/commerce/instant.ts';
import { ask, tell, type Reply } from '../../../src/dialogue/reply.ts';
import type { Heard } from '../../../src/dialogue/turn.ts';
import {
  aMatch,
  anAlexaIntent,
  anAlexaRequest,
  SCREEN,
  SKILL_ID,
  USER_ID,
} from '../../make/alexa-request.ts';

/** A skill, and all that came of what it was sent. */
const aSkill = ({
  anySkill = false,
  reply,
}: { readonly anySkill?: boolean; readonly reply?: Reply } = {}) => {
  const heard: Heard[] = [];
  const events: SkillEvent[] = [];
  const troubles: Trouble[] = [];
  const skill = alexaSkill({
    clock: {
      now: () => instant('2026-11-21T12:00:00Z'),
      alarm: () => ({ rings: new Promise(() => undefined), cancel: () => undefined }),
    },
    converse: async (what) => {
      heard.push(what);
      return reply ?? tell({ speech: 'Hello.' });
    },
    meanwhile: async (_envelope, work) => work,
    onSkillEvent: async (event) => void events.push(event),
    report: (trouble) => void troubles.push(trouble),
    skillId: anySkill ? undefined : SKILL_ID,
  });
  const answer = async (body: unknown) => {
    const answered = await skill(body);
    return answered.ok ? answered.response.response : answered.why;
  };
  return { answer, events, heard, skill, troubles };
};

const HELLO = { outputSpeech: { type: 'SSML', ssml: '<speak>Hello.</speak>' }, shouldEndSession: true };

describe('the Alexa skill', () => {
  it('hears, converses and speaks', async () => {
    const reply = ask({ speech: 'Coffee again?', reprompt: 'Shall I?' });
    const { answer, heard } = aSkill({ reply });

    expect(await answer(anAlexaRequest(anAlexaIntent('ReorderIntent', { item: 'coffee' })))).toEqual({
      outputSpeech: { type: 'SSML', ssml: '<speak>Coffee again?</speak>' },
      reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Shall I?</speak>' } },
      shouldEndSession: false,
    });
    expect(heard).toMatchObject([{ intent: { name: 'Reorder', item: 'coffee' } }]);
  });

  it('wraps its answer as Alexa wants it, and keeps nothing in the session', async () => {
    const { skill } = aSkill();
    const body = anAlexaRequest(
      { type: 'LaunchRequest' },
      { session: { attributes: { theirs: 'x'.repeat(30_000) } } },
    );

    expect(await skill(body)).toEqual({
      ok: true,
      response: { version: '1.0', response: HELLO, userAgent: expect.any(String) },
    });
  });

  it('P9 renders a view on a device that has a screen', async () => {
    const reply = tell({ speech: 'Hello.', view: { kind: 'note', title: 'Hello', text: 'you' } });
    const { answer } = aSkill({ reply });
    const launch = { type: 'LaunchRequest' };

    expect(await answer(anAlexaRequest(launch, { supportedInterfaces: SCREEN }))).toHaveProperty(
      'directives',
    );
    expect(await answer(anAlexaRequest(launch))).not.toHaveProperty('directives');
  });

  it('keeps the customer company while conversing', async () => {
    const accompanied: string[] = [];
    const skill = alexaSkill({
      clock: { now: () => instant(0), alarm: () => ({ rings: Promise.resolve(), cancel: () => undefined }) },
      converse: async () => tell({ speech: 'Hello.' }),
      meanwhile: async (envelope, work) => {
        accompanied.push(envelope.requestId);
        return work;
      },
      onSkillEvent: async () => undefined,
      report: () => undefined,
      skillId: undefined,
    });
    await skill(anAlexaRequest({ type: 'LaunchRequest' }));
    await skill(anAlexaRequest({ type: 'SessionEndedRequest' }));

    expect(accompanied).toEqual(['amzn1.echo-api.request.1']);
  });
});

describe('P2 the application id', () => {
  const launch = { type: 'LaunchRequest' };
  const other = { applicationId: 'amzn1.ask.skill.other' };

  it.each<[string, object]>([
    [
      'another skill',
      anAlexaRequest(launch, { system: { application: other }, session: { application: other } }),
    ],
    ['another skill in the context', anAlexaRequest(launch, { system: { application: other } })],
    ['no skill', { request: launch }],
    [
      'a skill that is not a text',
      { request: launch, session: { application: { applicationId: [SKILL_ID] } } },
    ],
  ])('refuses a request for %s', async (_what, body) => {
    const { answer, heard } = aSkill();

    expect(await answer(body)).toBe('other-skill');
    expect(heard).toEqual([]);
  });

  it('is found in the session where the context has none', async () => {
    const { answer } = aSkill();

    expect(await answer({ request: launch, session: { application: { applicationId: SKILL_ID } } })).toEqual(
      HELLO,
    );
  });

  it('does not matter in development', async () => {
    const { answer } = aSkill({ anySkill: true });

    expect(await answer({ request: launch })).toEqual(HELLO);
  });
});

describe('P6 every request type has an answer', () => {
  it.each<[string, object]>([
    ['a launch', { type: 'LaunchRequest' }],
    ['an intent', anAlexaIntent('AMAZON.HelpIntent')],
    ['an intent nobody knows', anAlexaIntent('NobodysIntent', { x: 'y' })],
    ['an intent without a name', { type: 'IntentRequest' }],
    ['a touch', { type: 'Alexa.Presentation.APL.UserEvent', arguments: ['choose', 1] }],
    ['a connection that is over', { type: 'Connections.Response', name: 'X', status: { code: '200' } }],
    ['a session that is resumed', { type: 'SessionResumedRequest', cause: { type: 'ConnectionCompleted' } }],
    ['a type nobody knows, in the middle of talking', { type: 'Brand.NewRequest' }],
    ['a type that only an object would have', { type: 'constructor' }],
  ])('answers %s in words', async (_what, request) => {
    const { answer, heard } = aSkill();

    expect(await answer(anAlexaRequest(request))).toEqual(HELLO);
    expect(heard).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['the end of a session', { type: 'SessionEndedRequest', reason: 'USER_INITIATED' }],
    ['the end of a session after silence', { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' }],
    ['the end of a session for no reason', { type: 'SessionEndedRequest' }],
    [
      'a fault in a document',
      { type: 'Alexa.Presentation.APL.RuntimeError', errors: [{ reason: 'INVALID' }] },
    ],
    ['a fault in an answer', { type: 'System.ExceptionEncountered', error: { type: 'INVALID_RESPONSE' } }],
    ['more of a list', { type: 'Alexa.Presentation.APL.LoadIndexListData' }],
    ['music that begins', { type: 'AudioPlayer.PlaybackStarted' }],
    ['a button', { type: 'PlaybackController.NextCommandIssued' }],
  ])('says nothing to %s', async (_what, request) => {
    const { answer, heard } = aSkill();

    expect(await answer(anAlexaRequest(request))).toEqual({});
    expect(heard).toEqual([]);
  });

  it.each(['Brand.NewEvent', 'AlexaSkillEvent.BrandNew', 'Messaging.MessageReceived'])(
    'acknowledges %s, in which nobody talks',
    async (type) => {
      const { answer, events, heard } = aSkill();

      expect(await answer(anAlexaRequest({ type }, { session: null }))).toEqual({});
      expect([events, heard]).toEqual([[], []]);
    },
  );

  it.each<[unknown]>([[null], [[]], ['text'], [{}], [{ request: null }], [{ request: { type: '' } }]])(
    'finds no request in %j',
    async (body) => {
      expect(await aSkill().answer(body)).toBe('no-request');
    },
  );

  it('tells the log what Alexa complains about, by code, and never its text', async () => {
    const { answer, troubles } = aSkill();
    const error = { type: 'INVALID_RESPONSE', message: 'your answer to "order my medicine"' };

    await answer(anAlexaRequest({ type: 'System.ExceptionEncountered', error, cause: { requestId: 'R0' } }));
    await answer(anAlexaRequest({ type: 'SessionEndedRequest', reason: 'ERROR', error }));
    await answer(
      anAlexaRequest({ type: 'Alexa.Presentation.APL.RuntimeError', errors: [{ reason: 'a b\nc' }] }),
    );
    await answer(anAlexaRequest({ type: 'System.ExceptionEncountered' }));

    expect(troubles).toEqual([
      { kind: 'answer-refused', code: 'INVALID_RESPONSE', requestId: 'R0' },
      { kind: 'session-broken', code: 'INVALID_RESPONSE', requestId: 'amzn1.echo-api.request.1' },
      { kind: 'screen-broken', code: 'UNKNOWN', requestId: 'amzn1.echo-api.request.1' },
      { kind: 'answer-refused', code: 'UNKNOWN', requestId: 'amzn1.echo-api.request.1' },
    ]);
  });
});

describe('P6 skill events', () => {
  const event = {
    requestId: 'E1',
    timestamp: '2026-11-21T11:59:00Z',
    eventCreationTime: '2026-11-21T11:58:30Z',
  };
  const user = { userId: USER_ID };

  it.each([
    ['AlexaSkillEvent.SkillEnabled', 'enabled'],
    ['AlexaSkillEvent.SkillDisabled', 'disabled'],
    ['AlexaSkillEvent.SkillPermissionAccepted', 'permission-accepted'],
    ['AlexaSkillEvent.SkillPermissionChanged', 'permission-changed'],
    ['AlexaSkillEvent.ProactiveSubscriptionChanged', 'subscription-changed'],
  ])('passes %s on, and answers nothing', async (type, kind) => {
    const { answer, events, heard } = aSkill();
    const body = { userInformationPersistenceStatus: 'NOT_PERSISTED' };

    expect(await answer(anAlexaRequest({ ...event, type, body }, { session: null, user }))).toEqual({});
    expect(events).toEqual([
      { kind, id: 'E1', userId: USER_ID, at: '2026-11-21T11:58:30.000Z', accessToken: undefined },
    ]);
    expect(heard).toEqual([]);
  });

  it('passes on what an account was linked with', async () => {
    const { answer, events } = aSkill();
    const body = { accessToken: 'new-token' };

    await answer(
      anAlexaRequest({ ...event, type: 'AlexaSkillEvent.SkillAccountLinked', body }, { session: null, user }),
    );

    expect(events).toMatchObject([{ kind: 'linked', accessToken: 'new-token' }]);
  });

  it('passes on an event without a time, and ignores one that is nobody’s', async () => {
    const { answer, events } = aSkill();
    const disabled = { type: 'AlexaSkillEvent.SkillDisabled', requestId: 'E2', timestamp: 'garbage' };

    await answer(anAlexaRequest(disabled, { session: null, user }));
    await answer(anAlexaRequest(disabled, { session: null, user: {} }));

    expect(events).toEqual([
      { kind: 'disabled', id: 'E2', userId: USER_ID, at: undefined, accessToken: undefined },
    ]);
  });
});

describe('P6 what could be fulfilled', () => {
  const asked = (name: string, slots?: Readonly<Record<string, unknown>>) => {
    const { answer, heard } = aSkill();
    const request = { ...anAlexaIntent(name, slots), type: 'CanFulfillIntentRequest' };
    return answer(anAlexaRequest(request, { user: { userId: USER_ID } })).then((response) => {
      expect(heard).toEqual([]);
      return response;
    });
  };
  const UNDERSTOOD = { canUnderstand: 'YES', canFulfill: 'YES' };
  const NOT_UNDERSTOOD = { canUnderstand: 'NO', canFulfill: 'NO' };

  it('is a maybe where it depends on the shop, and nothing happens', async () => {
    const slots = { item: 'coffee', quantity: '2', day: '2026-11-20', size: aMatch('big', 'large') };

    expect(await asked('ReorderIntent', slots)).toEqual({
      canFulfillIntent: {
        canFulfill: 'MAYBE',
        slots: {
          item: { canUnderstand: 'MAYBE' },
          quantity: UNDERSTOOD,
          day: UNDERSTOOD,
          size: { canUnderstand: 'MAYBE' },
        },
      },
    });
  });

  it('is a yes where it depends on nothing', async () => {
    expect(await asked('TalkToPersonIntent')).toEqual({ canFulfillIntent: { canFulfill: 'YES' } });
  });

  it.each([
    ['a slot was not understood', 'ReorderIntent', { quantity: '?' }, { quantity: NOT_UNDERSTOOD }],
    ['the intent has no such slot', 'AskPriceIntent', { city: 'Rome' }, { city: NOT_UNDERSTOOD }],
    ['there is no such intent', 'BookFlightIntent', { item: 'tea' }, { item: NOT_UNDERSTOOD }],
  ])('is a no where %s', async (_why, name, slots, expected) => {
    expect(await asked(name, slots)).toEqual({ canFulfillIntent: { canFulfill: 'NO', slots: expected } });
  });

  it('does not count slots that nobody filled', async () => {
    expect(await asked('ReadCartIntent', { item: { name: 'item' } })).toEqual({
      canFulfillIntent: { canFulfill: 'MAYBE' },
    });
  });
});
