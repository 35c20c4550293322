import { describe, expect, it } from '@jest/globals';
import type { Variant } from '../../../../src/commerce/product.ts';
import { countOf, nameOf } from '../../../../src/dialogue/words/en/name-of.ts';
import { aPlainVariant, aVariant } from '../../../make/commerce.ts';

const plain = (title: string, size?: Variant['size']) => aPlainVariant(title, size && { size });

describe('nameOf', () => {
  it.each<[string, string, Variant]>([
    ['Harbor dark roast ground coffee, 12 ounces', 'Harbor dark roast ground coffee', aVariant()],
    ['lemons', 'lemons', plain('lemons')],
    ['navel oranges', 'navel oranges', plain('navel oranges', { amount: 1, unit: 'ct' })],
    [
      'Nutwick vanilla almond milk, half a gallon',
      'Nutwick vanilla almond milk',
      aVariant({
        brand: 'Nutwick',
        option: 'vanilla',
        title: 'almond milk',
        size: { amount: 0.5, unit: 'gal' },
      }),
    ],
    [
      'Gull tuna in water, 5 ounces',
      'Gull tuna in water',
      aVariant({ brand: 'Gull', option: 'in water', title: 'tuna', size: { amount: 5, unit: 'oz' } }),
    ],
    [
      'Copper Badger golden lager, 6-pack, 12 fluid ounces each',
      'Copper Badger golden lager',
      aVariant({
        brand: 'Copper Badger',
        title: 'golden lager',
        count: 6,
        size: { amount: 12, unit: 'fl oz' },
      }),
    ],
    [
      'unsweetened oat milk',
      'unsweetened oat milk',
      { ...plain('unsweetened oat milk'), option: 'unsweetened' },
    ],
    ['Harbor house blend', 'Harbor house blend', aPlainVariant('Harbor house blend', { brand: 'Harbor' })],
    ['odd name', 'odd name', plain('  odd \n  name ')],
  ])('says %s', (full, short, variant) => {
    expect(nameOf(variant)).toBe(full);
    expect(nameOf(variant, 'short')).toBe(short);
  });
});

describe('countOf', () => {
  const pound = { amount: 3, unit: 'lb' } as const;
  const piece = { amount: 1, unit: 'ct' } as const;

  it.each<[string, number, Variant]>([
    ['one Harbor dark roast ground coffee, 12 ounces', 1, aVariant()],
    ['two Harbor dark roast ground coffee, 12 ounces', 2, aVariant()],
    ['24 Harbor dark roast ground coffee, 12 ounces', 24, aVariant()],
    ['one gala apple', 1, plain('gala apples', piece)],
    ['four gala apples', 4, plain('gala apples', piece)],
    ['one pack of gala apples, 3 pounds', 1, plain('gala apples', pound)],
    ['three packs of gala apples, 3 pounds', 3, plain('gala apples', pound)],
    ['one hummus, 3 pounds', 1, plain('hummus', pound)],
    ['one pack of chunks in gravy for dogs, 3 pounds', 1, plain('chunks in gravy for dogs', pound)],
    ['one canned chili with beans, 3 pounds', 1, plain('canned chili with beans', pound)],
    ['one 6-pack of golden lager, 3 pounds each', 1, { ...plain('golden lager', pound), count: 6 }],
    ['two 6-packs of golden lager, 3 pounds each', 2, { ...plain('golden lager', pound), count: 6 }],
    ['two lemons', 2, plain('lemons')],
  ])('says %s', (said, quantity, variant) => {
    expect(countOf(quantity, variant)).toBe(said);
  });

  it('leaves the size out once it is known', () => {
    expect(countOf(2, aVariant(), 'short')).toBe('two Harbor dark roast ground coffee');
    expect(countOf(2, plain('gala apples', pound), 'short')).toBe('two packs of gala apples');
  });

  it('takes what is counted out for packs', () => {
    const paper = plain('toilet paper', { amount: 12, unit: 'ct' });

    expect(countOf(1, paper)).toBe('one pack of toilet paper, 12 count');
    expect(countOf(2, paper, 'short')).toBe('two packs of toilet paper');
  });
});
