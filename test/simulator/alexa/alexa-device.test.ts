import { describe, expect, it } from '@jest/globals';
import {
  getAccountLinkingAccessToken,
  getDeviceId,
  getDialogState,
  getIntentName,
  getLocale,
  getRequestType,
  getSlot,
  getSlotValue,
  getSupportedInterfaces,
  getUserId,
  getViewportProfile,
  isNewSession,
  SkillBuilders,
  type HandlerInput,
} from 'ask-sdk-core';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import { alexaDevice, type AlexaSurroundings } from '../../../src/simulator/alexa/alexa-device.ts';
import type { Post } from '../../../src/simulator/device.ts';
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

const anEcho = (post: Post, changes: Partial<AlexaSurroundings> = {}) =>
  alexaDevice({
    ...surroundings(post),
    authority: SOME_AUTHORITY,
    skillId: 'amzn1.ask.skill.shop',
    slotTypes: SLOTS,
    ...changes,
  });

/** A real skill of the real SDK, standing where the server would. */
function aSkill(handle: (input: HandlerInput) => Response): Post {
  const skill = SkillBuilders.custom()
    .withSkillId('amzn1.ask.skill.shop')
    .addRequestHandlers({ canHandle: () => true, handle })
    .create();
  return async (_url, body) => ({
    status: 200,
    body: JSON.stringify(await skill.invoke(JSON.parse(body) as RequestEnvelope)),
  });
}

const bodies = (posted: readonly { readonly body: string }[]): unknown[] =>
  posted.map(({ body }) => JSON.parse(body) as unknown);

const ask = (text: string, reprompt?: string) => ({
  version: '1.0',
  response: {
    outputSpeech: { type: 'SSML', ssml: `<speak>${text}</speak>` },
    ...(reprompt !== undefined && { reprompt: { outputSpeech: { type: 'PlainText', text: reprompt } } }),
    shouldEndSession: false,
  },
  sessionAttributes: {},
});
const tell = {
  version: '1.0',
  response: { outputSpeech: { type: 'PlainText', text: 'Bye & thanks' }, shouldEndSession: true },
};

describe('the requests of a simulated Echo, as the SDK reads them', () => {
  it('open the shop', async () => {
    const echo = anEcho(
      aSkill(({ requestEnvelope, responseBuilder }) =>
        responseBuilder
          .speak(
            `${getRequestType(requestEnvelope)} ${getLocale(requestEnvelope)} ${isNewSession(requestEnvelope)}`,
          )
          .reprompt('Still there?')
          .getResponse(),
      ),
      { locale: 'de-DE' },
    );

    expect(await echo.say(saying('Launch'))).toMatchObject({
      kind: 'answered',
      speech: 'LaunchRequest de-DE true',
      reprompt: 'Still there?',
      ended: false,
      linkAccount: false,
    });
  });

  it('carry what was heard in the slots', async () => {
    const heard: unknown[] = [];
    const echo = anEcho(
      aSkill(({ requestEnvelope, responseBuilder }) => {
        heard.push(
          getIntentName(requestEnvelope),
          getSlotValue(requestEnvelope, 'item'),
          getSlot(requestEnvelope, 'item').resolutions?.resolutionsPerAuthority?.[0]?.status.code,
          getSlotValue(requestEnvelope, 'quantity'),
          getSlot(requestEnvelope, 'size').resolutions?.resolutionsPerAuthority?.[0]?.values[0]?.value,
          getSlotValue(requestEnvelope, 'day'),
          getDialogState(requestEnvelope),
        );
        return responseBuilder.getResponse();
      }),
    );

    await echo.say(
      saying('Reorder', {
        item: { heard: 'dark roast' },
        quantity: { heard: 'two', value: 2 },
        size: { heard: 'big one', id: 'large', value: 'large' },
        day: { heard: 'next week', value: '2026-W11' },
      }),
    );

    expect(heard).toEqual([
      'ReorderIntent',
      'dark roast',
      'ER_SUCCESS_NO_MATCH',
      '2',
      { name: 'large', id: 'large' },
      '2026-W11',
      undefined,
    ]);
  });

  it('say who and where', async () => {
    const seen: unknown[] = [];
    const echo = anEcho(
      aSkill(({ requestEnvelope, responseBuilder }) => {
        seen.push({
          user: getUserId(requestEnvelope),
          device: getDeviceId(requestEnvelope),
          token: getAccountLinkingAccessToken(requestEnvelope),
          interfaces: Object.keys(getSupportedInterfaces(requestEnvelope)),
          viewport: getViewportProfile(requestEnvelope),
          person: requestEnvelope.context.System.person?.personId,
        });
        return responseBuilder.speak('Go on.').withShouldEndSession(false).getResponse();
      }),
      { screen: true },
    );

    await echo.say(saying('Launch'));
    await echo.link(async () => 'token-1');
    await echo.say({ ...saying('Yes'), voice: 'grandma' });

    const device = { user: 'amzn1.ask.account.id-1', device: 'amzn1.ask.device.id-2' };
    const screen = { interfaces: ['Alexa.Presentation.APL'], viewport: 'HUB-LANDSCAPE-LARGE' };
    expect(seen).toEqual([
      { ...device, ...screen, token: undefined, person: undefined },
      { ...device, ...screen, token: 'token-1', person: 'amzn1.ask.person.grandma' },
    ]);
  });
});

describe('a simulated Echo', () => {
  it('sends the whole of what Alexa sends', async () => {
    const { post, posted } = aServer(ask('Which one?'));
    const echo = anEcho(post);
    await echo.link(async () => 'token-1');

    await echo.say(saying('Reorder', { item: { heard: 'milk', id: 'sku-1', value: 'Whole milk' } }));

    const resolutions = {
      resolutionsPerAuthority: [
        {
          authority: 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.shop.Item',
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: 'Whole milk', id: 'sku-1' } }],
        },
      ],
    };
    const user = { userId: 'amzn1.ask.account.id-1', accessToken: 'token-1' };
    const application = { applicationId: 'amzn1.ask.skill.shop' };
    expect(posted[0]?.url).toBe('http://127.0.0.1:3000/alexa');
    expect(Object.keys(posted[0]?.headers ?? {})).toEqual(
      expect.arrayContaining(['SignatureCertChainUrl', 'Signature-256', 'content-type']),
    );
    expect(bodies(posted)).toEqual([
      {
        version: '1.0',
        session: {
          new: true,
          sessionId: 'amzn1.echo-api.session.id-3',
          application,
          attributes: {},
          user,
        },
        context: {
          Extensions: { available: {} },
          System: {
            application,
            user,
            device: { deviceId: 'amzn1.ask.device.id-2', supportedInterfaces: {} },
            apiEndpoint: 'https://api.amazonalexa.com',
            apiAccessToken: 'simulated.amzn1.ask.device.id-2',
          },
        },
        request: {
          type: 'IntentRequest',
          requestId: 'amzn1.echo-api.request.id-4',
          locale: 'en-US',
          timestamp: '2026-03-02T10:00:00Z',
          intent: {
            name: 'ReorderIntent',
            confirmationStatus: 'NONE',
            slots: {
              item: {
                name: 'item',
                value: 'milk',
                resolutions,
                confirmationStatus: 'NONE',
                source: 'USER',
                slotValue: { type: 'Simple', value: 'milk', resolutions },
              },
              quantity: { name: 'quantity', confirmationStatus: 'NONE' },
              size: { name: 'size', confirmationStatus: 'NONE' },
              day: { name: 'day', confirmationStatus: 'NONE' },
            },
          },
        },
      },
    ]);
  });

  it.each([
    ['Yes', 'AMAZON.YesIntent'],
    ['No', 'AMAZON.NoIntent'],
    ['Help', 'AMAZON.HelpIntent'],
    ['Stop', 'AMAZON.StopIntent'],
    ['Cancel', 'AMAZON.CancelIntent'],
    ['Repeat', 'AMAZON.RepeatIntent'],
    ['StartOver', 'AMAZON.StartOverIntent'],
    ['NavigateHome', 'AMAZON.NavigateHomeIntent'],
    ['NotUnderstood', 'AMAZON.FallbackIntent'],
    ['OrderStatus', 'OrderStatusIntent'],
  ])('calls %s %s', async (intent, name) => {
    const { post, posted } = aServer(tell);

    await anEcho(post).say(saying(intent));

    expect(bodies(posted)).toMatchObject([{ request: { intent: { name, confirmationStatus: 'NONE' } } }]);
  });

  it('sends "?" for a number that it could not make out', async () => {
    const { post, posted } = aServer(tell);

    await anEcho(post).say(saying('Reorder', { quantity: { heard: 'umpteen' } }));

    const slots = { quantity: { value: '?' }, item: { name: 'item' } };
    expect(bodies(posted)).toMatchObject([{ request: { intent: { slots } } }]);
  });

  it('keeps the session and its attributes until it is told to end, and then opens a new one', async () => {
    const { post, posted } = aServer({ ...ask('Two?'), sessionAttributes: { turn: 1 } }, tell, tell);
    const echo = anEcho(post);

    await echo.say(saying('Reorder'));
    expect(echo.listening()).toBe(true);
    const last = await echo.say(saying('Yes'));
    expect(echo.listening()).toBe(false);
    await echo.say(saying('Yes'));

    expect(last).toMatchObject({ speech: 'Bye & thanks', ended: true });
    expect(bodies(posted)).toMatchObject([
      { session: { new: true, sessionId: 'amzn1.echo-api.session.id-3', attributes: {} } },
      { session: { new: false, sessionId: 'amzn1.echo-api.session.id-3', attributes: { turn: 1 } } },
      { session: { new: true, sessionId: 'amzn1.echo-api.session.id-6', attributes: {} } },
    ]);
  });

  it('starts a new session when the shop is opened in the middle of one', async () => {
    const { post, posted } = aServer({ ...ask('Two?'), sessionAttributes: { turn: 1 } }, ask('Hello again'));
    const echo = anEcho(post);

    await echo.say(saying('Reorder'));
    await echo.say(saying('Launch'));

    expect(bodies(posted)[1]).toMatchObject({ session: { new: true, attributes: {} } });
  });

  it('speaks the reprompt once into a silence, then ends the session, then has nobody to tell', async () => {
    const { post, posted } = aServer(ask('Which one?', 'The big one, or the small one?'), {
      version: '1.0',
      response: {},
    });
    const echo = anEcho(post);
    await echo.say(saying('Reorder'));

    expect(await echo.say(saying('NoInput'))).toMatchObject({
      request: null,
      response: null,
      speech: 'The big one, or the small one?',
      ended: false,
    });
    expect(posted).toHaveLength(1);
    expect(await echo.say(saying('NoInput'))).toMatchObject({ kind: 'answered', speech: '', ended: true });
    expect(bodies(posted)[1]).toMatchObject({
      session: { new: false },
      request: { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS', locale: 'en-US' },
    });
    expect(await echo.say(saying('NoInput'))).toEqual({ kind: 'nothing' });
    expect(posted).toHaveLength(2);
  });

  it('repeats a reprompt for each answer that has one', async () => {
    const { post } = aServer(ask('A?', 'A!'), ask('B?', 'B!'));
    const echo = anEcho(post);

    await echo.say(saying('Reorder'));
    await echo.say(saying('NoInput'));
    await echo.say(saying('No'));

    expect(await echo.say(saying('NoInput'))).toMatchObject({ speech: 'B!' });
  });

  it('tells the skill when a person walks off, if it was listening', async () => {
    const { post, posted } = aServer(ask('Which one?'), {});
    const echo = anEcho(post);

    expect(await echo.hangUp()).toEqual({ kind: 'nothing' });
    await echo.say(saying('Reorder'));
    expect(await echo.hangUp()).toMatchObject({ kind: 'answered', speech: '', ended: true });

    const request = { type: 'SessionEndedRequest', reason: 'USER_INITIATED' };
    expect(bodies(posted)[1]).toMatchObject({ request });
    expect(echo.listening()).toBe(false);
  });

  it('notes that the customer is asked to link, and sends the token once they did', async () => {
    const card = { version: '1.0', response: { ...tell.response, card: { type: 'LinkAccount' } } };
    const { post, posted } = aServer(card, tell);
    const echo = anEcho(post);

    const asked = await echo.say(saying('Reorder'));
    expect(await echo.link(async () => 'token-1')).toEqual({ kind: 'nothing' });
    await echo.say(saying('Reorder'));

    expect(asked).toMatchObject({ linkAccount: true, ended: true, view: { title: 'Link your account' } });
    expect(bodies(posted)).toMatchObject([
      { session: { user: { userId: 'amzn1.ask.account.id-1' } } },
      { session: { user: { userId: 'amzn1.ask.account.id-1', accessToken: 'token-1' } } },
    ]);
  });

  it('hangs up on a failing server, and says how it failed', async () => {
    const statuses = [200, 500];
    const echo = anEcho(async () => ({ status: statuses.shift() ?? 0, body: JSON.stringify(ask('Yes?')) }));

    await echo.say(saying('Reorder'));

    expect(await echo.say(saying('Yes'))).toMatchObject({
      kind: 'failed',
      fault: { kind: 'status', status: 500 },
      request: { request: { type: 'IntentRequest' } },
    });
    expect(echo.listening()).toBe(false);
  });

  it.each([
    [true, { shouldEndSession: undefined, directives: [] }, true],
    [true, {}, false],
    [false, { directives: [] }, false],
  ])(
    'with a screen: %j, cuts off a skill that does not say whether it is done',
    async (screen, extra, stays) => {
      const document = {
        type: 'Alexa.Presentation.APL.RenderDocument',
        token: 'cart',
        datasources: {
          cart: { type: 'object', title: 'Your cart', items: [{ name: 'Milk', price: '$2.49' }] },
        },
      };
      const response = 'directives' in extra ? { ...extra, directives: [document] } : extra;
      const echo = anEcho(aServer({ response }).post, { screen });

      await echo.say(saying('ReadCart'));

      expect(echo.listening()).toBe(stays);
    },
  );

  it('shows what is on the screen, else the card', async () => {
    const directives = [
      {
        type: 'Alexa.Presentation.APL.RenderDocument',
        token: 'cart',
        document: { type: 'APL' },
        datasources: {
          cart: {
            type: 'object',
            title: 'Your cart',
            image: 'https://x.test/a.png',
            items: [
              { id: 'sku-1', name: 'Milk &amp; <b>more</b>', price: '$2.49' },
              { id: 'sku-2', name: 'Oats', price: '$3.99' },
            ],
          },
        },
      },
    ];
    const card = { type: 'Standard', title: 'Cart', text: 'Milk\nOats', image: {} };
    const answer = { response: { directives, card, shouldEndSession: true } };

    const shown = await anEcho(aServer(answer).post, { screen: true }).say(saying('ReadCart'));
    const inApp = await anEcho(aServer(answer).post).say(saying('ReadCart'));

    expect(shown).toMatchObject({
      view: { title: 'Your cart', lines: ['Milk & more, $2.49', 'Oats, $3.99'], suggestions: [] },
    });
    expect(inApp).toMatchObject({ view: { title: 'Cart', lines: ['Milk', 'Oats'], suggestions: [] } });
  });

  it('speaks another locale from the next request on', async () => {
    const { post, posted } = aServer(tell);
    const echo = anEcho(post);

    echo.speakLocale('de-DE');
    await echo.say(saying('Launch'));

    expect(bodies(posted)).toMatchObject([{ request: { locale: 'de-DE' } }]);
  });
});
