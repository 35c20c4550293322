import { describe, expect, it } from '@jest/globals';
import { intentNamed } from '../../../src/channels/google/intents.ts';
import type { Locale } from '../../../src/locales/locale.ts';

const heard = (name: string, params: object, locale: Locale = 'en-US') =>
  intentNamed(name, { locale, params: { ...params } });

const said = (original: string, resolved?: unknown) => ({ original, resolved });

describe('how many was said to Google', () => {
  it.each<[string, unknown, number | 'unclear']>([
    ['two', 2, 2],
    ['two', '2', 2],
    ['two', undefined, 2],
    ['two', '', 2],
    ['one thousand', 1_000, 1_000],
    ['minus one', -1, -1],
    ['one and a half', 1.5, 1.5],
    ['a googol', 1e100, 1e100],
    ['two', [2], 2],
    ['?', '?', 'unclear'],
    ['?', undefined, 'unclear'],
    ['some', 'some', 'unclear'],
    ['🥛🥛', '🥛🥛', 'unclear'],
    ['<b>2</b>', '<b>2</b>', 'unclear'],
    ['x'.repeat(10_000), 'x'.repeat(10_000), 'unclear'],
    ['between two and three', [2, 3], 'unclear'],
    ['two', { amount: 2 }, 2],
    ['', {}, 'unclear'],
  ])('"%.20s", resolved as %p, is %p', (original, resolved, quantity) => {
    expect(heard('ChangeQuantity', { quantity: said(original, resolved) })).toEqual({
      name: 'ChangeQuantity',
      quantity,
    });
  });

  it('is in the customer’s language', () => {
    expect(heard('ChangeQuantity', { quantity: said('zwei') }, 'de-DE')).toMatchObject({ quantity: 2 });
    expect(heard('ChangeQuantity', { quantity: said('zwei') }, 'en-US')).toMatchObject({
      quantity: 'unclear',
    });
  });

  it.each([[{}], [{ original: '', resolved: '' }], [null], [{ original: '', resolved: null }]])(
    'is nothing at all in %p',
    (quantity) => {
      expect(heard('ChangeQuantity', { quantity })).toEqual({ name: 'ChangeQuantity' });
    },
  );

  it('is heard three times in one sentence', () => {
    const params = {
      item: said('milk', 'milk'),
      quantity: said('two', 2),
      item2: said('eggs', 'eggs'),
      quantity2: said('a dozen', 'a dozen'),
      item3: said('bread', 'bread'),
      quantity3: said('three', 3),
    };

    expect(heard('AddToCart', params)).toEqual({
      name: 'AddToCart',
      item: 'milk',
      quantity: 2,
      item2: 'eggs',
      quantity2: 12,
      item3: 'bread',
      quantity3: 3,
    });
  });
});

describe('which day was said to Google', () => {
  const whole2026 = { from: '2026-01-01', to: '2026-12-31' };

  it.each<[unknown, { readonly from: string; readonly to: string }]>([
    [
      { year: 2026, month: 11, day: 20 },
      { from: '2026-11-20', to: '2026-11-20' },
    ],
    [
      { year: '2026', month: '11', day: '20' },
      { from: '2026-11-20', to: '2026-11-20' },
    ],
    [
      { year: 2026, month: 3, day: 1, hours: 23, minutes: 30, timeZone: { id: 'America/Chicago' } },
      { from: '2026-03-01', to: '2026-03-01' },
    ],
    [
      { year: 2026, month: 2, day: 0 },
      { from: '2026-02-01', to: '2026-02-28' },
    ],
    [{ year: 2026 }, whole2026],
    ['2026-11-20', { from: '2026-11-20', to: '2026-11-20' }],
    ['2026-11-20T23:30:00-06:00', { from: '2026-11-20', to: '2026-11-20' }],
    ['2026-11-02/2026-11-08', { from: '2026-11-02', to: '2026-11-08' }],
    ['2026-11-02T00:00:00Z/2026-11-08T23:59:59Z', { from: '2026-11-02', to: '2026-11-08' }],
    ['2026-W45', { from: '2026-11-02', to: '2026-11-08' }],
    [
      { start: { year: 2026, month: 11, day: 2 }, end: { year: 2026, month: 11, day: 8 } },
      { from: '2026-11-02', to: '2026-11-08' },
    ],
    [
      { startDate: '2026-11-02', endDate: '2026-11-08' },
      { from: '2026-11-02', to: '2026-11-08' },
    ],
    [
      { start: { year: 2026, month: 11 }, end: '' },
      { from: '2026-11-01', to: '2026-11-30' },
    ],
    [
      { start: '2026-11-08', end: '2026-11-02' },
      { from: '2026-11-02', to: '2026-11-08' },
    ],
    [[{ year: 2026, month: 11, day: 20 }], { from: '2026-11-20', to: '2026-11-20' }],
  ])('%j is %j', (resolved, day) => {
    expect(heard('OrderStatus', { day: said('some day', resolved) })).toEqual({ name: 'OrderStatus', day });
  });

  it.each([
    [{ year: 2026, month: 2, day: 30 }],
    [{ year: 2026, month: 13 }],
    [{ year: 2026.5 }],
    [{ year: -1, month: 1, day: 1 }],
    [{ month: 3, day: 1 }],
    [{ year: 99_999, month: 1, day: 1 }],
    [{ year: { valueOf: 1, toString: 1 } }],
    ['2026-02-30'],
    ['/'],
    ['?'],
    ['x'.repeat(10_000)],
    [7],
    [true],
    [[{ year: 2026 }, { year: 2027 }]],
    [{ start: { start: { start: {} } } }],
  ])('%j is no day', (resolved) => {
    expect(heard('OrderStatus', { day: said('some day', resolved) })).toEqual({ name: 'OrderStatus' });
  });
});

describe('which one was said to Google', () => {
  it.each<[string, unknown, number | string]>([
    ['the second', '2', 2],
    ['the second', 2, 2],
    ['the second', undefined, 2],
    ['the latest', 'last', 'last'],
    ['the one before', 'previous', 'previous'],
    ['the following one', 'NEXT', 'next'],
    ['number three', 'number three', 3],
  ])('%p, resolved as %p, is %p', (original, resolved, position) => {
    expect(heard('Choose', { position: said(original, resolved) })).toEqual({ name: 'Choose', position });
  });

  it.each<[string, unknown]>([
    ['?', '?'],
    ['none', 0],
    ['minus one', -1],
    ['one and a half', 1.5],
    ['a googol', 1e300],
    ['constructor', 'constructor'],
    ['', null],
  ])('%p, resolved as %p, is no place', (original, resolved) => {
    expect(heard('Choose', { position: said(original, resolved) })).toEqual({ name: 'Choose' });
  });

  it('is in the customer’s language', () => {
    expect(heard('Choose', { position: said('die zweite') }, 'de-DE')).toEqual({
      name: 'Choose',
      position: 2,
    });
  });
});

describe('the words that were said to Google', () => {
  it('are the customer’s own for a product, and an id where the type has one', () => {
    const params = {
      item: said('that dark roast', 'COFFEE_17'),
      quantity: said('two', 2),
      unit: said('bags', 'bag'),
      size: said('the big one', 'large'),
    };

    expect(heard('Reorder', params)).toEqual({
      name: 'Reorder',
      item: 'that dark roast',
      quantity: 2,
      unit: 'bag',
      size: 'large',
    });
  });

  it('are kept as heard where the type knows no id', () => {
    expect(heard('ChooseAddress', { option: said("my mom's") })).toEqual({
      name: 'ChooseAddress',
      option: "my mom's",
    });
    expect(heard('Choose', { attribute: said('the fizzy one', '') })).toEqual({
      name: 'Choose',
      attribute: 'the fizzy one',
    });
  });

  it('are taken as they come when they come bare', () => {
    expect(heard('AskPrice', { item: 'coffee' })).toEqual({ name: 'AskPrice', item: 'coffee' });
    expect(heard('AskPrice', { item: 7 })).toEqual({ name: 'AskPrice', item: '7' });
  });

  it('are data, whatever is in them', () => {
    const item = '<speak>M&M’s 🍬 {{x}} ${y}</speak>';

    expect(heard('AskPrice', { item: said(item) })).toEqual({ name: 'AskPrice', item });
  });

  it('become one line', () => {
    expect(heard('AskPrice', { item: said(' oat\n\tmilk\u0000 \ud83e') })).toEqual({
      name: 'AskPrice',
      item: 'oat milk',
    });
  });

  it('are cut to what somebody may really say, and never through a character', () => {
    expect(heard('AskPrice', { item: said('🥛'.repeat(10_000)) })).toEqual({
      name: 'AskPrice',
      item: '🥛'.repeat(200),
    });
  });

  it.each([
    [''],
    [' \n '],
    [[]],
    [['a', 'b']],
    [{ original: ['a'] }],
    [{ original: {}, resolved: {} }],
    [false],
  ])('are missing in %j', (item) => {
    expect(heard('AskPrice', { item })).toEqual({ name: 'AskPrice' });
  });
});

describe('a voice code said to Google', () => {
  it.each<[string, unknown, string]>([
    ['1234', 1234, '1234'],
    ['0042', 42, '0042'],
    ['1 2 3 4', 1234, '1234'],
    ['one two three four', 1234, '1234'],
    ['one two three four', '1234', '1234'],
  ])('%p, resolved as %p, is %p', (original, resolved, code) => {
    expect(heard('GiveVoiceCode', { code: said(original, resolved) })).toEqual({
      name: 'GiveVoiceCode',
      code,
    });
  });

  it.each([['open sesame'], ['?'], ['9'.repeat(10_000)]])('%.20p is none', (original) => {
    expect(heard('GiveVoiceCode', { code: said(original) })).toEqual({ name: 'GiveVoiceCode' });
  });
});

describe('the other slots of an order', () => {
  it('are heard where the intent has them', () => {
    const params = {
      item: said('milk', 'milk'),
      day: said('friday', { year: 2026, month: 11, day: 20 }),
      position: said('the last', 'last'),
      quantity: said('one', 1),
      option: said('express', 'express'),
    };
    const order = { item: 'milk', day: { from: '2026-11-20', to: '2026-11-20' }, position: 'last' };

    expect(heard('CancelOrder', params)).toEqual({ name: 'CancelOrder', ...order, quantity: 1 });
    expect(heard('ReturnItem', params)).toEqual({ name: 'ReturnItem', ...order, quantity: 1 });
    expect(heard('OrderStatus', params)).toEqual({ name: 'OrderStatus', ...order });
    expect(heard('ChooseDelivery', params)).toEqual({
      name: 'ChooseDelivery',
      day: order.day,
      option: 'express',
    });
    expect(heard('ChoosePayment', params)).toEqual({ name: 'ChoosePayment', option: 'express' });
    expect(heard('Checkout', params)).toEqual({ name: 'Checkout' });
  });
});
