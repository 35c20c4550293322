import { describe, expect, it } from '@jest/globals';
import type { Variant } from '../../src/commerce/product.ts';
import { packsFor } from '../../src/dialogue/packs.ts';
import { checkQuantity } from '../../src/dialogue/quantity.ts';

type Packed = Pick<Variant, 'count' | 'size'>;
const eggs: Packed = { size: { amount: 12, unit: 'ct' } };
const eighteen: Packed = { size: { amount: 18, unit: 'ct' } };
const sixPack: Packed = { count: 6, size: { amount: 12, unit: 'fl oz' } };
const bag: Packed = { size: { amount: 5, unit: 'lb' } };

describe('packsFor', () => {
  it.each<readonly [string, number, string | undefined, Packed, number]>([
    ['a dozen eggs', 1, 'dozen', eggs, 1],
    ['twelve eggs', 12, undefined, eggs, 1],
    ['two dozen eggs', 2, 'dozen', eggs, 2],
    ['a dozen eggs, by eighteen', 1, 'dozen', eighteen, 1],
    ['twelve eggs, by eighteen', 12, undefined, eighteen, 1],
    ['ten eggs', 10, undefined, eggs, 1],
    ['two cartons of eggs', 2, 'carton', eggs, 2],
    ['twelve cartons of eggs', 12, 'carton', eggs, 12],
    ['five eggs', 5, undefined, eggs, 5],
    ['two six-packs', 2, 'pack', sixPack, 2],
    ['twelve cans', 12, undefined, sixPack, 2],
    ['three bags', 3, undefined, bag, 3],
    ['a dozen bags', 1, 'dozen', bag, 12],
  ])('takes "%s" for what can be bought', (_said, quantity, unit, variant, packs) => {
    expect(packsFor(quantity, unit, variant)).toBe(packs);
  });
});

describe('checkQuantity', () => {
  it.each([
    [undefined, { kind: 'unsaid' }],
    [1, { kind: 'fine', quantity: 1 }],
    [99, { kind: 'fine', quantity: 99 }],
    [100, { kind: 'too-many' }],
    [1e308, { kind: 'too-many' }],
    [0, { kind: 'unclear' }],
    [-3, { kind: 'unclear' }],
    [2.5, { kind: 'unclear' }],
    [Number.NaN, { kind: 'unclear' }],
    [Number.POSITIVE_INFINITY, { kind: 'unclear' }],
    ['unclear' as const, { kind: 'unclear' }],
  ])('%p', (said, checked) => {
    expect(checkQuantity(said)).toEqual(checked);
  });
});
