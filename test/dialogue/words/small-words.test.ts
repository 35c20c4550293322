import { describe, expect, it } from '@jest/globals';
import { currency, money } from '../../../src/commerce/money.ts';
import { chips } from '../../../src/dialogue/words/chips.ts';
import { extrasOf } from '../../../src/dialogue/words/extras.ts';
import { oneOf } from '../../../src/dialogue/words/one-of.ts';
import { priceStep } from '../../../src/dialogue/words/price-step.ts';
import { sentence } from '../../../src/dialogue/words/sentence.ts';
import { stillToCome } from '../../../src/dialogue/words/still-to-come.ts';
import { unlike } from '../../../src/dialogue/words/unlike.ts';
import { withoutCommonEnd } from '../../../src/dialogue/words/without-common-end.ts';
import { aCheckout, anOrder, aParcel, dollars, TOMORROW } from '../../make/commerce.ts';
import { FRIDAY } from './quote-occasions.ts';

describe('unlike', () => {
  it.each([
    [
      ['Visa', 'Mastercard'],
      ['Visa', 'Mastercard'],
    ],
    [
      ['Visa', 'Visa'],
      ['Visa 0', 'Visa 1'],
    ],
    [
      ['Visa', 'Mastercard', 'Visa'],
      ['Visa 0', 'Mastercard', 'Visa 2'],
    ],
    [[], []],
  ])('makes the names of %j longer only where they are the same', (names, told) => {
    const all = names.map((name, at) => ({ name, at }));

    expect(
      unlike(
        all,
        ({ name }) => name,
        ({ at, name }) => `${name} ${at}`,
      ),
    ).toEqual(told);
  });
});

describe('withoutCommonEnd', () => {
  it.each([
    [
      ['medium roast ground coffee', 'dark roast ground coffee'],
      ['medium roast', 'dark roast'],
    ],
    [
      ['oat milk', 'goat milk'],
      ['oat milk', 'goat milk'],
    ],
    [
      ['ground coffee', 'decaf ground coffee'],
      ['ground coffee', 'decaf ground coffee'],
    ],
    [
      ['green tea', 'oat milk'],
      ['green tea', 'oat milk'],
    ],
    [['ground coffee'], ['ground coffee']],
    [[], []],
  ])('makes of %j %j', (titles, told) => {
    expect(withoutCommonEnd(titles)).toEqual(told);
  });
});

describe('priceStep', () => {
  it.each([
    [899, 1299, { kind: 'more', by: dollars(400) }],
    [1299, 899, { kind: 'less', by: dollars(400) }],
    [899, 899, { kind: 'same' }],
  ])('from %d to %d', (from, to, step) => {
    expect(priceStep(dollars(from), dollars(to))).toEqual(step);
  });

  it('knows no rate between two currencies', () => {
    expect(priceStep(dollars(899), money(899, currency('EUR')))).toEqual({ kind: 'unknown' });
  });
});

describe('V2 extrasOf', () => {
  it('tells all that is not nothing, two discounts as one and as what they take off', () => {
    const checkout = aCheckout({
      totals: [
        { type: 'subtotal', amount: dollars(1299) },
        { type: 'discount', amount: dollars(-100) },
        { type: 'discount', amount: dollars(-50) },
        { type: 'fulfillment', amount: dollars(0) },
        { type: 'tax', amount: dollars(90) },
        { type: 'total', amount: dollars(1239) },
      ],
    });

    expect(extrasOf(checkout)).toEqual([
      { type: 'tax', amount: dollars(90) },
      { type: 'discount', amount: dollars(150) },
    ]);
  });

  it('tells nothing where the shop names only the total', () => {
    expect(extrasOf(aCheckout({ totals: [{ type: 'total', amount: dollars(1299) }] }))).toEqual([]);
  });
});

describe('stillToCome', () => {
  it('is what has not arrived and will, the first first', () => {
    const order = anOrder({
      parcels: [
        aParcel({ expected: FRIDAY }),
        aParcel({ state: 'delivered' }),
        aParcel({ state: 'canceled' }),
        aParcel({ state: 'returned' }),
        aParcel({ state: 'out_for_delivery', expected: TOMORROW }),
      ],
    });

    expect(stillToCome(order)).toEqual([TOMORROW, FRIDAY]);
  });
});

describe('V30 oneOf', () => {
  it.each([
    [0, 'a'],
    [1, 'b'],
    [3, 'a'],
    [-1, 'b'],
    [2.9, 'c'],
  ])('picks by %d', (pick, wording) => {
    expect(oneOf({ familiar: false, pick }, ['a', 'b', 'c'])).toBe(wording);
  });
});

describe('chips', () => {
  it('are four at most, and go by their place when they are too long to touch', () => {
    const long = 'gemahlener Kaffee von Harbor';

    expect(chips(['a', long, 'c', 'd', 'e'], ['first', 'second'])).toEqual(['a', 'second', 'c', 'd']);
    expect(chips([long], [])).toEqual(['gemahlener Kaffee von Har']);
  });
});

describe('sentence', () => {
  it.each([
    ['ätherisches Öl', 'Ätherisches Öl'],
    ['12 ounces', '12 ounces'],
    ['', ''],
  ])('starts %s with a capital', (text, told) => {
    expect(sentence(text)).toBe(told);
  });
});
