import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { aLetter, deliver, wordsIn, type Hostile } from './letters.ts';

jest.setTimeout(60_000);

const log: string[] = [];
let world: World;
let token: string;
beforeAll(async () => {
  world = await aWorld({ env: { LOG_LEVEL: 'debug' }, log: (line) => log.push(line) });
  token = await world.token('ada');
});
afterAll(async () => world.end());

const VALUES: readonly (readonly [string, unknown])[] = [
  ['a question mark', '?'],
  ['nothing', ''],
  ['blanks', ' \t\n '],
  ['a negative number', '-3'],
  ['a huge number', '99999999999999999999'],
  ['a fraction', '2.5'],
  ['a number too large to be one', '1e400'],
  ['half a number', '12abc'],
  ['emoji', '🥑🥑🥑👩‍👩‍👧‍👦'],
  ['markup', '<speak><audio src="https://evil.example/x.mp3"/></speak> & <b onclick=alert(1)>'],
  ['a command', "'; drop table shop.orders; --"],
  ['a pattern', '(((((a+)+)+)+)+)+$'],
  ['a wildcard', '%_%'],
  ['10,000 characters', 'milk '.repeat(2_000)],
  ['10,000 characters without a space', 'm'.repeat(10_000)],
  ['control characters', 'mi\u0000lk\u0007\u001b[31m'],
  ['half a character', 'milk\ud83d'],
  ['writing from right to left', '\u202emilk\u202c حليب'],
  ['accents without end', `m${'\u0301'.repeat(2_000)}`],
  ['a list', ['milk', 'eggs']],
  ['an object', { value: { value: 'milk' }, original: { original: 'milk' }, resolved: ['milk'] }],
  [
    'an object that says what it is worth',
    { valueOf: 'x', toString: 'x', value: 3, original: 3, resolved: -3 },
  ],
  ['a number', 4],
  ['true', true],
  ['null', null],
];

const INTENTS: readonly (readonly [intent: string, slots: readonly string[]])[] = [
  ['Reorder', ['item', 'quantity', 'unit', 'size', 'day', 'position']],
  ['OrderStatus', ['item', 'day', 'position']],
  ['AddToCart', ['item', 'quantity', 'unit', 'size', 'item2', 'quantity2', 'item3', 'quantity3']],
  ['ChangeQuantity', ['item', 'quantity']],
  ['RemoveFromCart', ['item']],
  ['CancelOrder', ['item', 'day', 'position']],
  ['AskPrice', ['item']],
  ['AskAvailability', ['item']],
  ['AskProduct', ['item']],
  ['Choose', ['position', 'item', 'size', 'attribute']],
  ['Correct', ['item', 'quantity', 'size']],
  ['ChooseDelivery', ['day', 'option']],
  ['ChooseAddress', ['option']],
  ['ChoosePayment', ['option']],
  ['GiveVoiceCode', ['code']],
  ['ReturnItem', ['item', 'day', 'position', 'quantity']],
];

describe.each(CHANNELS)('hostile slots on %s', (channel) => {
  let nth = 0;
  const say = async (said: Hostile) => {
    nth += 1;
    const { body, headers } = aLetter(channel, { nth: `${channel}-${nth}`, token, ...said });
    return deliver(`${world.url}/${channel}`, body, headers);
  };

  describe.each(INTENTS)('of %s', (intent, slots) => {
    it.each(VALUES)('are answered in words when they hold %s', async (_name, value) => {
      const everywhere = Object.fromEntries(slots.map((slot) => [slot, value]));
      // Beside a thing that there is, what is wrong with the rest has to be noticed.
      const said = slots.includes('quantity') ? { ...everywhere, item: 'oat milk' } : everywhere;

      const answered = await say({ intent, slots: said });

      expect(answered.status).toBe(200);
      expect(wordsIn(answered)).toMatch(/[a-z]{2}/i);
      expect(wordsIn(answered)).not.toMatch(/<audio|<b |\ufffd|undefined|NaN|\[object|Infinity|\u0000/);
    });
  });

  it.each<[string, Hostile]>([
    ['an intent that we have never heard of', { intent: 'SingASong', slots: { song: 'any' } }],
    ['an intent named like a prototype', { intent: '__proto__' }],
    ['an intent named like a constructor', { intent: 'constructor' }],
    ['an intent whose name is 10,000 characters long', { intent: 'x'.repeat(10_000) }],
    [
      'a slot that we have never heard of',
      { intent: 'Reorder', slots: { constructor: 'milk', colour: 'red' } },
    ],
    ['a language that we do not speak', { intent: 'Help', locale: 'tlh-QO' }],
    ['a language named like a prototype', { intent: 'Help', locale: '__proto__' }],
    ['a language that is a list', { intent: 'Help', locale: ['en-US'] }],
    ['a language of 10,000 characters', { intent: 'Help', locale: `en-${'x'.repeat(10_000)}` }],
  ])('so is %s', async (_name, said) => {
    const answered = await say(said);

    expect(answered.status).toBe(200);
    expect(wordsIn(answered)).toMatch(/[a-z]{2}/i);
  });
});

it.each(CHANNELS)('an id that no database takes is none on %s', async (channel) => {
  const said = { intent: 'AddToCart', slots: { item: 'oat milk' }, nth: 'a \u0000 \ud800 b' };
  const { body, headers } = aLetter(channel, { ...said, token });

  const answered = await deliver(`${world.url}/${channel}`, body, headers);

  // Whoever names no session on Google would share one with all others who name none.
  if (channel === 'google') expect(answered.status).toBe(400);
  else expect(wordsIn(answered)).toMatch(/milk/);
});

it.each([
  'LaunchRequest',
  'Alexa.Presentation.APL.UserEvent',
  'Some.Request.Nobody.Knows',
  '__proto__',
  'constructor',
  'x'.repeat(10_000),
])('Alexa is answered in words when a request calls itself %.40s', async (type) => {
  const body = aLetter('alexa', { intent: 'Help', nth: `type-${type}` }).body.replace(
    '"IntentRequest"',
    JSON.stringify(type),
  );

  const answered = await deliver(`${world.url}/alexa`, body);

  expect(answered.status).toBe(200);
  expect(wordsIn(answered)).toMatch(/[a-z]{2}/i);
});

it('bought nothing, failed no turn and logged no error on the way', async () => {
  const errors = log.filter((line) => (JSON.parse(line) as { readonly level: number }).level >= 50);

  expect(errors).toEqual([]);
  expect(await world.ordered('ada')).toEqual([]);
});
