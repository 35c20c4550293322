import { describe, expect, it } from '@jest/globals';
import { variantId } from '../../src/commerce/ids.ts';
import { later } from '../../src/commerce/instant.ts';
import { fingerprintOf } from '../../src/orders/fingerprint.ts';
import { orderedLately } from '../../src/orders/repeat.ts';
import { anOrder, anOrderLine, aVariant, NOW } from '../make/commerce.ts';

const coffee = variantId('coffee-12');
const tea = variantId('tea');
const wanted = [{ variant: coffee, quantity: 1 }];
const MINUTE = 60_000;

describe('V10 orderedLately', () => {
  it('finds the order of the very same things', () => {
    expect(orderedLately(wanted, [anOrder()], later(NOW, 15 * MINUTE), 900)).toEqual(anOrder());
  });

  it.each([
    ['longer ago', wanted, anOrder(), later(NOW, 15 * MINUTE + 1)],
    ['canceled since', wanted, anOrder({ canceledAt: NOW }), NOW],
    ['in another quantity', [{ variant: coffee, quantity: 2 }], anOrder(), NOW],
    ['with something else', [...wanted, { variant: tea, quantity: 1 }], anOrder(), NOW],
  ])('does not mind an order %s', (_case, items, order, now) => {
    expect(orderedLately(items, [order], now, 900)).toBeUndefined();
  });

  it('looks past other orders', () => {
    const other = anOrder({ lineItems: [anOrderLine({ variant: aVariant({ id: tea }) })] });
    expect(orderedLately(wanted, [other, anOrder()], NOW, 900)).toEqual(anOrder());
  });
});

describe('fingerprintOf', () => {
  it('does not care in which order things were said', () => {
    const items = [
      { variant: tea, quantity: 2 },
      { variant: coffee, quantity: 1 },
    ];
    expect(fingerprintOf(items)).toBe(fingerprintOf(items.toReversed()));
  });

  it('never takes one cart for another, whatever shops call their things', () => {
    const odd = [{ variant: variantId('a*1+b'), quantity: 1 }];
    const two = [
      { variant: variantId('a'), quantity: 1 },
      { variant: variantId('b'), quantity: 1 },
    ];
    expect(fingerprintOf(odd)).not.toBe(fingerprintOf(two));
  });
});
