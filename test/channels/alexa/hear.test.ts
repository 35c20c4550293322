import { describe, expect, it } from '@jest/globals';
import { envelopeIn } from '../../../src/channels/alexa/envelope.ts';
import { hear } from '../../../src/channels/alexa/hear.ts';
import { instant } from '../../../src/commerce/instant.ts';
import type { Heard } from '../../../src/dialogue/turn.ts';
import {
  aMatch,
  anAlexaIntent,
  anAlexaRequest,
  DEVICE_ID,
  SCREEN,
  USER_ID,
  type AboutRequest,
} from '../../make/alexa-request.ts';

const heardIn = (body: unknown): Heard => {
  const envelope = envelopeIn(body);
  if (envelope === undefined) throw new Error('no request');
  return hear(envelope, instant('2026-11-21T12:00:00Z'));
};
const hearing = (request: object, about?: AboutRequest) => heardIn(anAlexaRequest(request, about));
const intentOf = (name: string, slots?: Readonly<Record<string, unknown>>) =>
  hearing(anAlexaIntent(name, slots)).intent;

describe('hear (Alexa)', () => {
  it('knows who is talking, where, in which language, and how long Alexa waits', () => {
    expect(hearing(anAlexaIntent('ReorderIntent', { item: 'coffee' }))).toEqual({
      id: 'amzn1.echo-api.request.1',
      channel: 'alexa',
      conversation: `alexa:${USER_ID}:${DEVICE_ID}`,
      opens: false,
      intent: { name: 'Reorder', item: 'coffee' },
      locale: 'en-US',
      accessToken: 'token-of-ada',
      screen: false,
      deadline: '2026-11-21T12:00:07.500Z',
    });
  });

  it('takes it for the same conversation when linking the account has ended the session', () => {
    const before = hearing({ type: 'LaunchRequest' }, { new: true, user: { userId: USER_ID } });
    const after = hearing({ type: 'LaunchRequest' }, { new: true, session: { sessionId: 'another' } });

    expect(before.accessToken).toBeUndefined();
    expect(after.accessToken).toBe('token-of-ada');
    expect(after.conversation).toBe(before.conversation);
  });

  it('hears a session begin', () => {
    expect(hearing({ type: 'LaunchRequest' }, { new: true })).toMatchObject({
      intent: { name: 'Launch' },
      opens: true,
    });
  });

  it('V8 passes on whose voice Alexa believes to hear, as a hint', () => {
    const person = { personId: 'amzn1.ask.person.BEN', accessToken: 'token-of-ben' };

    expect(hearing({ type: 'LaunchRequest' }, { system: { person } })).toMatchObject({
      voice: 'amzn1.ask.person.BEN',
      accessToken: 'token-of-ada',
    });
  });

  it('sees a screen only where documents can be rendered', () => {
    expect(hearing({ type: 'LaunchRequest' }, { supportedInterfaces: SCREEN }).screen).toBe(true);
    expect(hearing({ type: 'LaunchRequest' }, { supportedInterfaces: { Display: {} } }).screen).toBe(false);
  });

  it.each([
    ['de-DE', 'de-DE'],
    ['de-AT', 'de-DE'],
    ['en-GB', 'en-US'],
    ['xx-XX', 'en-US'],
    ['<script>', 'en-US'],
    [undefined, 'en-US'],
    [7, 'en-US'],
  ])('answers the locale %p in %s', (locale, ours) => {
    expect(hearing({ type: 'LaunchRequest', locale }).locale).toBe(ours);
  });

  it.each([
    ['YesIntent', 'Yes'],
    ['NoIntent', 'No'],
    ['HelpIntent', 'Help'],
    ['StopIntent', 'Stop'],
    ['CancelIntent', 'Cancel'],
    ['RepeatIntent', 'Repeat'],
    ['StartOverIntent', 'StartOver'],
    ['NavigateHomeIntent', 'NavigateHome'],
    ['FallbackIntent', 'NotUnderstood'],
  ])('knows AMAZON.%s as %s', (theirs, ours) => {
    expect(intentOf(`AMAZON.${theirs}`)).toEqual({ name: ours });
  });

  it.each(['NobodysIntent', 'Reorder', 'AMAZON.YesIntentX', 'constructor', '__proto__', 'toString', ''])(
    'takes the unknown intent %p for something not understood',
    (name) => {
      expect(intentOf(name)).toEqual({ name: 'NotUnderstood' });
    },
  );

  it.each<[string, Readonly<Record<string, unknown>>, object]>([
    [
      'ReorderIntent',
      {
        item: 'dog food',
        quantity: '2',
        unit: aMatch('bags', 'bag'),
        size: aMatch('big', 'large'),
        day: '2026-11-20',
        position: aMatch('the one before', 'previous'),
      },
      {
        name: 'Reorder',
        item: 'dog food',
        quantity: 2,
        unit: 'bag',
        size: 'large',
        day: { from: '2026-11-20', to: '2026-11-20' },
        position: 'previous',
      },
    ],
    ['OrderStatusIntent', { position: aMatch('last', 'last') }, { name: 'OrderStatus', position: 'last' }],
    [
      'AddToCartIntent',
      { item: 'milk', quantity: '2', item2: 'eggs', quantity2: '?', item3: 'bread' },
      {
        name: 'AddToCart',
        item: 'milk',
        quantity: 2,
        item2: 'eggs',
        quantity2: 'unclear',
        item3: 'bread',
      },
    ],
    [
      'ChangeQuantityIntent',
      { item: 'milk', quantity: '3' },
      { name: 'ChangeQuantity', item: 'milk', quantity: 3 },
    ],
    ['RemoveFromCartIntent', { item: 'milk' }, { name: 'RemoveFromCart', item: 'milk' }],
    ['ReadCartIntent', {}, { name: 'ReadCart' }],
    ['ClearCartIntent', {}, { name: 'ClearCart' }],
    ['CheckoutIntent', {}, { name: 'Checkout' }],
    [
      'ChooseDeliveryIntent',
      { day: '2026-W47-WE', option: aMatch('rush', 'fastest') },
      { name: 'ChooseDelivery', day: { from: '2026-11-21', to: '2026-11-22' }, option: 'fastest' },
    ],
    ['ChooseAddressIntent', { option: 'the cabin' }, { name: 'ChooseAddress', option: 'the cabin' }],
    ['ChoosePaymentIntent', { option: aMatch('visa', 'visa') }, { name: 'ChoosePayment', option: 'visa' }],
    [
      'ChooseIntent',
      { position: aMatch('second', '2'), attribute: aMatch('cheap one', 'cheap') },
      { name: 'Choose', position: 2, attribute: 'cheap' },
    ],
    ['CorrectIntent', { item: 'decaf' }, { name: 'Correct', item: 'decaf' }],
    ['CancelOrderIntent', { item: 'soap' }, { name: 'CancelOrder', item: 'soap' }],
    ['EditOrderIntent', { quantity: '1' }, { name: 'EditOrder', quantity: 1 }],
    ['ReturnItemIntent', { item: 'soap' }, { name: 'ReturnItem', item: 'soap' }],
    ['AskPriceIntent', { item: 'tea' }, { name: 'AskPrice', item: 'tea' }],
    ['AskAvailabilityIntent', { item: 'tea' }, { name: 'AskAvailability', item: 'tea' }],
    ['AskProductIntent', { item: 'tea' }, { name: 'AskProduct', item: 'tea' }],
    ['GiveVoiceCodeIntent', { code: '0042' }, { name: 'GiveVoiceCode', code: '0042' }],
    ['LinkAccountIntent', {}, { name: 'LinkAccount' }],
    ['TalkToPersonIntent', {}, { name: 'TalkToPerson' }],
  ])('hears %s with its slots', (name, slots, ours) => {
    expect(intentOf(name, slots)).toEqual(ours);
  });

  it('leaves out slots that were not filled, and slots that the intent does not have', () => {
    const slots = { item: { name: 'item', confirmationStatus: 'NONE' }, quantity: null, evil: 'x' };

    expect(intentOf('ReorderIntent', slots)).toEqual({ name: 'Reorder' });
  });

  it('keeps the words for an item, though Alexa knows an id for them', () => {
    expect(intentOf('ReorderIntent', { item: aMatch('the dark one', 'coffee-dark') })).toEqual({
      name: 'Reorder',
      item: 'the dark one',
    });
  });

  it('takes a touch on the third thing for "the third"', () => {
    const touch = (...args: readonly unknown[]) =>
      hearing({ type: 'Alexa.Presentation.APL.UserEvent', token: 'sayso', arguments: args }).intent;

    expect(touch('choose', 3)).toEqual({ name: 'Choose', position: 3 });
    expect(touch('choose', '3')).toEqual({ name: 'Choose', position: 3 });
    expect(touch('choose', -1)).toEqual({ name: 'NotUnderstood' });
    expect(touch('choose')).toEqual({ name: 'NotUnderstood' });
    expect(touch('buy', 3)).toEqual({ name: 'NotUnderstood' });
  });

  it.each(['Connections.Response', 'SessionResumedRequest'])('welcomes somebody back after %s', (type) => {
    expect(hearing({ type, cause: { type: 'ConnectionCompleted', status: { code: '200' } } }).intent).toEqual(
      {
        name: 'Launch',
      },
    );
  });

  describe('P6 with what real requests lack', () => {
    it.each<[string, unknown]>([
      ['nothing but a type', { request: { type: 'IntentRequest' } }],
      ['an intent without slots', { request: { type: 'IntentRequest', intent: { name: 'X' } } }],
      ['nulls', { session: null, context: null, request: { type: 'IntentRequest', intent: null } }],
      ['texts for objects', { session: 'x', context: 'y', request: { type: 'IntentRequest', intent: 'z' } }],
      ['lists for objects', { session: [], context: [], request: { type: 'IntentRequest', intent: [] } }],
    ])('hears %s', (_what, body) => {
      expect(heardIn(body)).toMatchObject({ intent: { name: 'NotUnderstood' }, screen: false });
    });

    it('knows a request without an id again', () => {
      const body = { session: { sessionId: 'S' }, request: { type: 'LaunchRequest', timestamp: 'T' } };

      expect(heardIn(body).id).toBe('S@T');
      expect(heardIn(body)).toEqual(heardIn(body));
    });

    it('finds the customer in the session where the context has none, and keeps strangers apart by session', () => {
      const user = { userId: 'amzn1.ask.account.OLD', accessToken: 'old-token' };
      const old = { session: { sessionId: 'S', user }, request: { type: 'LaunchRequest' } };
      const nobody = { session: { sessionId: 'S' }, request: { type: 'LaunchRequest' } };

      expect(heardIn(old)).toMatchObject({
        conversation: 'alexa:amzn1.ask.account.OLD:any',
        accessToken: 'old-token',
      });
      expect(heardIn(nobody).conversation).toBe('alexa:session:S');
    });

    it('believes nothing that arrives under __proto__', () => {
      const body: unknown = JSON.parse(
        '{"__proto__":{"request":{"type":"LaunchRequest"}},"request":{"__proto__":{"locale":"de-DE"},"type":"IntentRequest",' +
          '"intent":{"name":"ReorderIntent","slots":{"__proto__":{"item":{"value":"evil"}}}}},' +
          '"session":{"user":{"__proto__":{"userId":"evil","accessToken":"evil"}}}}',
      );

      expect(heardIn(body)).toMatchObject({ intent: { name: 'Reorder' }, locale: 'en-US' });
      expect(JSON.stringify(heardIn(body))).not.toContain('evil');
    });

    it.each([null, 7, 'text', [], {}, { request: {} }, { request: { type: 7 } }, { request: [] }])(
      'finds no request in %j',
      (body) => {
        expect(envelopeIn(body)).toBeUndefined();
      },
    );
  });
});
