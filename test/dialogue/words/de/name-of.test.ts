import { describe, expect, it } from '@jest/globals';
import type { Variant } from '../../../../src/commerce/product.ts';
import { countOf, nameOf } from '../../../../src/dialogue/words/de/name-of.ts';
import { aPlainVariant, aVariant } from '../../../make/commerce.ts';

describe('nameOf', () => {
  it.each<[string, string, Variant]>([
    [
      'gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen',
      'gemahlener Kaffee von Harbor, dunkle Röstung',
      aVariant({ title: 'gemahlener Kaffee, dunkle Röstung' }),
    ],
    [
      'Mandeldrink von Nutwick, ungesüßt, ein Liter',
      'Mandeldrink von Nutwick, ungesüßt',
      aVariant({
        brand: 'Nutwick',
        title: 'Mandeldrink',
        option: 'ungesüßt',
        size: { amount: 1, unit: 'l' },
      }),
    ],
    [
      'helles Lagerbier von Copper Badger, 6er-Pack, je 12 Flüssigunzen',
      'helles Lagerbier von Copper Badger',
      aVariant({
        brand: 'Copper Badger',
        title: 'helles Lagerbier',
        count: 6,
        size: { amount: 12, unit: 'fl oz' },
      }),
    ],
    ['Gala-Äpfel, einzeln', 'Gala-Äpfel', aPlainVariant('Gala-Äpfel', { size: { amount: 1, unit: 'ct' } })],
    ['Haferdrink', 'Haferdrink', aPlainVariant(' Haferdrink\n')],
    [
      'Mandeldrink ungesüßt von Nutwick',
      'Mandeldrink ungesüßt von Nutwick',
      aPlainVariant('Mandeldrink ungesüßt', { brand: 'Nutwick', option: 'ungesüßt' }),
    ],
  ])('says %s', (full, short, variant) => {
    expect(nameOf(variant)).toBe(full);
    expect(nameOf(variant, 'short')).toBe(short);
  });
});

describe('countOf', () => {
  it.each<[string, number]>([
    ['einmal gemahlener Kaffee von Harbor, 500 Gramm', 1],
    ['zweimal gemahlener Kaffee von Harbor, 500 Gramm', 2],
    ['24 Mal gemahlener Kaffee von Harbor, 500 Gramm', 24],
  ])('says %s', (said, quantity) => {
    const coffee = aVariant({ title: 'gemahlener Kaffee', size: { amount: 500, unit: 'g' } });

    expect(countOf(quantity, coffee)).toBe(said);
    expect(countOf(quantity, coffee, 'short')).toBe(said.replace(', 500 Gramm', ''));
  });
});
