import { describe, expect, it } from '@jest/globals';
import { hear } from '../../../src/channels/google/hear.ts';
import { requestIn } from '../../../src/channels/google/request.ts';
import { instant } from '../../../src/commerce/instant.ts';
import type { Intent } from '../../../src/dialogue/intent.ts';
import type { Heard } from '../../../src/dialogue/turn.ts';
import { afterLinking, aLaunch, aRequest, type Told } from './a-request.ts';

const NOW = instant('2026-11-21T20:00:00.000Z');

const heardIn = (body: unknown, token?: string): Heard | undefined => {
  const request = requestIn(body);
  return request && hear(request, token, NOW);
};

const intentIn = (told: Told): Intent | undefined => heardIn(aRequest(told))?.intent;

describe('what is heard from Google', () => {
  it('is the whole turn: who, where, what, in which language, and until when', () => {
    const body = aRequest({
      intent: 'Reorder',
      params: { item: { original: 'dark roast', resolved: 'dark roast' } },
    });

    expect(heardIn(body, 'token-of-ada')).toEqual({
      id: 'ABwppHGsession:1',
      channel: 'google',
      conversation: 'google:ABwppHGsession',
      opens: false,
      intent: { name: 'Reorder', item: 'dark roast' },
      locale: 'en-US',
      screen: true,
      deadline: '2026-11-21T20:00:09.000Z',
      accessToken: 'token-of-ada',
    });
  });

  it('opens the conversation at the first turn of a session', () => {
    expect(heardIn(aLaunch())).toMatchObject({
      id: 'ABwppHGsession:0',
      opens: true,
      intent: { name: 'Launch' },
    });
  });

  it('opens it for a request that comes along with the shop’s name, too', () => {
    const params = { item: { original: 'coffee', resolved: 'coffee' } };

    expect(heardIn(aLaunch({ intent: 'Reorder', params }))).toMatchObject({
      opens: true,
      intent: { name: 'Reorder', item: 'coffee' },
    });
  });

  it('knows at the first turn whether they have met before, as Google remembers it (V30)', () => {
    expect(heardIn(aLaunch())?.metBefore).toBe(true);
    expect(heardIn(aLaunch({ user: { lastSeenTime: undefined } }))).not.toHaveProperty('metBefore');
    expect(heardIn(aRequest())).not.toHaveProperty('metBefore');
  });

  it('is the same turn when Google repeats a request, and another one when it does not', () => {
    expect(heardIn(aRequest({ turn: 7 }))?.id).toBe('ABwppHGsession:7');
    expect(heardIn(aRequest({ turn: 7 }))?.id).toBe('ABwppHGsession:7');
    expect(heardIn(aRequest({ turn: 8 }))?.id).toBe('ABwppHGsession:8');
    expect(heardIn(aRequest({ turn: 7, session: { id: 'other', params: { turn: 7 } } }))?.id).toBe('other:7');
  });

  it.each([['3'], [3]])('counts on from %p', (turn) => {
    expect(heardIn(aRequest({ turn }))).toMatchObject({ id: 'ABwppHGsession:3', opens: false });
  });

  it.each([[null], [-1], [1.5], [1e300], ['many'], [[4]], [{ valueOf: 1, toString: 1 }], [true]])(
    'starts counting again when the count is %p',
    (turn) => {
      expect(heardIn(aRequest({ turn }))).toMatchObject({ id: 'ABwppHGsession:0', opens: true });
    },
  );

  it.each([
    ['de-DE', 'de-DE'],
    ['de-AT', 'de-DE'],
    ['en-GB', 'en-US'],
    ['tlh', 'en-US'],
    [42, 'en-US'],
  ])('speaks to a user of %p in %p', (locale, spoken) => {
    expect(heardIn(aRequest({ user: { locale } }))?.locale).toBe(spoken);
  });

  it('goes by the session’s language when the user has none', () => {
    const session = { languageCode: 'de', params: { turn: 1 } };

    expect(heardIn(aRequest({ user: { locale: '' }, session }))?.locale).toBe('de-DE');
  });

  it.each<[unknown, boolean]>([
    [['SPEECH', 'RICH_RESPONSE'], true],
    [['SPEECH'], false],
    [[], false],
    ['RICH_RESPONSE', false],
    [null, false],
  ])('sees what we show on a device that can %p: %p', (capabilities, screen) => {
    expect(heardIn(aRequest({ capabilities }))?.screen).toBe(screen);
  });

  it('has no voice: Google never says whose it is', () => {
    expect(heardIn(aRequest({ user: { verificationStatus: 'GUEST' } }))).not.toHaveProperty('voice');
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a number', 42],
    ['a text', 'converse'],
    ['no session', { handler: { name: 'converse' } }],
    ['a session without an id', aRequest({ session: { id: '' } })],
    ['a session with a number for an id', aRequest({ session: { id: 7 } })],
    ['a session with an endless id', aRequest({ session: { id: 'x'.repeat(10_000) } })],
  ])('is nothing in a body that is %s', (_case, body) => {
    expect(heardIn(body)).toBeUndefined();
  });
});

describe('P6 every kind of request', () => {
  it.each([
    ['actions.intent.MAIN', 'Launch'],
    ['actions.intent.CANCEL', 'Stop'],
    ['actions.intent.NO_MATCH_1', 'NotUnderstood'],
    ['actions.intent.NO_MATCH_2', 'NotUnderstood'],
    ['actions.intent.NO_MATCH_FINAL', 'NotUnderstood'],
    ['actions.intent.NO_INPUT_1', 'NoInput'],
    ['actions.intent.NO_INPUT_2', 'NoInput'],
    ['actions.intent.NO_INPUT_FINAL', 'NoInput'],
    ['actions.intent.YES', 'Yes'],
    ['actions.intent.NO', 'No'],
    ['actions.intent.REPEAT', 'Repeat'],
    ['actions.intent.MEDIA_STATUS_FINISHED', 'NotUnderstood'],
    ['actions.intent.NEVER_HEARD_OF', 'NotUnderstood'],
    ['', 'NotUnderstood'],
    ['constructor', 'NotUnderstood'],
    ['__proto__', 'NotUnderstood'],
    ['LinkResult', 'NotUnderstood'],
    ['reorder', 'NotUnderstood'],
  ])('%p is heard as %s', (intent, name) => {
    expect(intentIn({ intent })).toEqual({ name });
  });

  it.each([
    'Reorder OrderStatus AddToCart RemoveFromCart ChangeQuantity ReadCart ClearCart Checkout ChooseDelivery ChooseAddress',
    'ChoosePayment Choose Correct CancelOrder EditOrder ReturnItem AskPrice AskAvailability AskProduct GiveVoiceCode',
    'LinkAccount TalkToPerson Help Stop Cancel Repeat StartOver Yes No NavigateHome Launch NotUnderstood NoInput',
  ])('%s are heard under their own names', (names) => {
    for (const name of names.split(' ')) expect(intentIn({ intent: name })).toEqual({ name });
  });

  it.each([
    [{ name: 'converse2' }],
    [{ name: 'constructor' }],
    [{ name: '__proto__' }],
    [{}],
    [undefined],
    [[]],
    ['converse'],
  ])('a call of the handler %p is not understood', (handler) => {
    expect(intentIn({ handler, intent: 'Checkout' })).toEqual({ name: 'NotUnderstood' });
  });

  it('lets nothing through that is not an intent’s own slot', () => {
    const params: unknown = JSON.parse(
      '{"item": {"resolved": "tea"}, "quantity": {"resolved": 2}, "admin": {"resolved": true}, "__proto__": {"polluted": 1}}',
    );

    expect(intentIn({ intent: 'RemoveFromCart', params })).toEqual({ name: 'RemoveFromCart', item: 'tea' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('does not mistake what every object inherits for a slot', () => {
    expect(intentIn({ intent: 'AskPrice', params: JSON.parse('{"__proto__": {"item": "tea"}}') })).toEqual({
      name: 'AskPrice',
    });
  });

  it.each([[null], [[]], ['item'], [7], [[['item', 'tea']]]])('takes %p for no slots at all', (params) => {
    expect(intentIn({ intent: 'Reorder', params })).toEqual({ name: 'Reorder' });
  });
});

describe('V1 how account linking went', () => {
  it.each([
    ['LINKED', 'linked'],
    ['REJECTED', 'denied'],
    ['ERROR', 'failed'],
  ])('%s means that it is %s', (status, result) => {
    expect(heardIn(afterLinking(status))?.intent).toEqual({ name: 'LinkResult', result });
  });

  it('is told in the scene, in the intent or in the session', () => {
    const scene = { name: 'AccountLinking', slots: {} };
    const linked = { name: 'LinkResult', result: 'linked' };

    expect(heardIn(afterLinking('LINKED', { params: {}, session: { params: { turn: 2 } } }))?.intent).toEqual(
      linked,
    );
    expect(heardIn(afterLinking('LINKED', { scene, session: { params: { turn: 2 } } }))?.intent).toEqual(
      linked,
    );
    expect(heardIn(afterLinking('LINKED', { scene, params: {} }))?.intent).toEqual(linked);
  });

  it('wins over the intent that led to it, which Google sends along', () => {
    expect(heardIn(afterLinking('LINKED', { intent: 'Reorder' }))?.intent).toMatchObject({
      name: 'LinkResult',
    });
  });

  it('is seen from the account when the scene does not say', () => {
    const silent = {
      params: {},
      session: { params: { turn: 2 } },
      scene: { name: 'AccountLinking', slots: {} },
    };

    expect(
      heardIn(afterLinking('', { ...silent, user: { accountLinkingStatus: 'LINKED' } }))?.intent,
    ).toEqual({
      name: 'LinkResult',
      result: 'linked',
    });
    expect(heardIn(afterLinking('', silent))?.intent).toEqual({ name: 'LinkResult', result: 'failed' });
  });

  it('is not told again by a result that is still lying in the session', () => {
    const session = { params: { turn: 5, AccountLinkingSlot: 'LINKED' } };

    expect(heardIn(aRequest({ intent: 'Yes', session }))?.intent).toEqual({ name: 'Yes' });
  });

  it('does not take a word said in between for a result', () => {
    const scene = { name: 'AccountLinking', slots: { AccountLinkingSlot: { status: 'EMPTY' } } };

    expect(intentIn({ scene, intent: 'Stop' })).toEqual({ name: 'Stop' });
    expect(intentIn({ scene, intent: 'actions.intent.NO_INPUT_1' })).toEqual({ name: 'NoInput' });
  });
});

describe('a list that was touched', () => {
  const touched = (resolved: unknown, original = 'Oat milk') => ({ item: { original, resolved } });

  it('is the choice of that place', () => {
    expect(intentIn({ intent: 'Choose', turn: 3, params: touched('turn-3-item-2') })).toEqual({
      name: 'Choose',
      position: 2,
    });
  });

  it('is only its words when it is an older list, for another question by now', () => {
    expect(intentIn({ intent: 'Choose', turn: 4, params: touched('turn-3-item-2') })).toEqual({
      name: 'Choose',
      item: 'Oat milk',
    });
    expect(intentIn({ intent: 'Choose', turn: 4, params: touched('turn-3-item-2', '') })).toEqual({
      name: 'Choose',
    });
  });

  it('is only its words when more than a title was said', () => {
    const params = {
      ...touched('turn-3-item-2', 'oat milk'),
      size: { original: 'large', resolved: 'large' },
    };

    expect(intentIn({ intent: 'Choose', turn: 3, params })).toEqual({
      name: 'Choose',
      item: 'oat milk',
      size: 'large',
    });
  });

  it('is a product like any other to an intent that chooses nothing', () => {
    expect(intentIn({ intent: 'AskPrice', turn: 3, params: touched('turn-3-item-2') })).toEqual({
      name: 'AskPrice',
      item: 'Oat milk',
    });
  });

  it('is a place by itself, too', () => {
    const params = { position: { original: 'the second', resolved: '2' } };

    expect(intentIn({ intent: 'Choose', params })).toEqual({ name: 'Choose', position: 2 });
  });

  it.each([[7], [null], [{}], [['turn-1-item-1', 'turn-1-item-2']], ['turn-1-item-999'], ['turn-x-item-1']])(
    'is its words when Google makes %j of them',
    (resolved) => {
      expect(intentIn({ intent: 'Choose', params: touched(resolved) })).toEqual({
        name: 'Choose',
        item: 'Oat milk',
      });
    },
  );
});
