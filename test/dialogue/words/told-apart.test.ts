import { describe, expect, it } from '@jest/globals';
import { productId, variantId } from '../../../src/commerce/ids.ts';
import type { Variant } from '../../../src/commerce/product.ts';
import { toldApartBy, type Feature } from '../../../src/dialogue/words/told-apart.ts';
import { aVariant } from '../../make/commerce.ts';

const coffee = aVariant();
const big = aVariant({ size: { amount: 2, unit: 'lb' } });
const porch = aVariant({ brand: 'Porch' });
const decaf = aVariant({ option: 'decaf' });
const tea = aVariant({ title: 'green tea' });

describe('V23 toldApartBy', () => {
  it.each<[string, readonly Feature[], readonly Variant[]]>([
    ['nothing, of one', [], [coffee]],
    ['nothing, of two alike', [], [coffee, aVariant({ id: variantId('b'), product: productId('b') })]],
    ['the size', ['size'], [coffee, big]],
    ['the brand', ['brand'], [coffee, porch]],
    ['the option that only one has', ['option'], [coffee, decaf]],
    ['the pack', ['count'], [coffee, aVariant({ count: 6 })]],
    ['all that differs', ['brand', 'size'], [big, porch]],
    ['what it is', ['title'], [coffee, tea]],
    ['what it is, though more differs', ['title'], [big, { ...tea, brand: 'Leaf' }]],
    ['what it is, and what else it takes', ['title', 'size'], [coffee, big, tea]],
    ['nothing that is written in capitals', [], [coffee, aVariant({ brand: 'HARBOR' })]],
  ])('tells them apart by %s', (_, features, variants) => {
    expect(toldApartBy(variants)).toEqual(features);
  });
});
