import { describe, expect, it } from '@jest/globals';
import { sayMeasure, sayPack } from '../../src/locales/say-quantity.ts';

describe('sayMeasure', () => {
  it.each([
    [12, 'oz', '12 ounces', '12-ounce', '12 Unzen', '12-Unzen'],
    [1, 'oz', 'one ounce', 'one-ounce', 'eine Unze', '1-Unzen'],
    [64, 'fl oz', '64 fluid ounces', '64-fluid-ounce', '64 Flüssigunzen', '64-Flüssigunzen'],
    [2.5, 'lb', '2.5 pounds', '2.5-pound', '2,5 Pfund', '2,5-Pfund'],
    [120, 'ct', '120 count', '120-count', '120 Stück', '120-Stück'],
    [0.5, 'gal', 'half a gallon', 'half-gallon', '0,5 Gallonen', '0,5-Gallonen'],
    [1, 'gal', 'one gallon', 'one-gallon', 'eine Gallone', '1-Gallonen'],
    [500, 'g', '500 grams', '500-gram', '500 Gramm', '500-Gramm'],
    [1, 'kg', 'one kilogram', 'one-kilogram', 'ein Kilo', '1-Kilo'],
    [750, 'ml', '750 milliliters', '750-milliliter', '750 Milliliter', '750-Milliliter'],
    [1.5, 'l', '1.5 liters', '1.5-liter', '1,5 Liter', '1,5-Liter'],
    [2, 'qt', '2 quarts', '2-quart', '2 Quart', '2-Quart'],
    [2, 'pt', '2 pints', '2-pint', '2 Pints', '2-Pint'],
    [75, 'sq ft', '75 square feet', '75-square-foot', '75 Quadratfuß', '75-Quadratfuß'],
    [1, 'ft', 'one foot', 'one-foot', 'ein Fuß', '1-Fuß'],
    [1000, 'g', '1,000 grams', '1,000-gram', '1.000 Gramm', '1.000-Gramm'],
  ] as const)('says %d %s', (amount, unit, enNoun, enAdjective, deNoun, deAdjective) => {
    expect(sayMeasure('en-US', { amount, unit })).toBe(enNoun);
    expect(sayMeasure('en-US', { amount, unit }, 'adjective')).toBe(enAdjective);
    expect(sayMeasure('de-DE', { amount, unit })).toBe(deNoun);
    expect(sayMeasure('de-DE', { amount, unit }, 'adjective')).toBe(deAdjective);
  });

  it('invents no size', () => {
    expect(() => sayMeasure('en-US', { amount: NaN, unit: 'oz' })).toThrow(RangeError);
  });
});

describe('sayPack', () => {
  it.each([
    [6, '6-pack', '6er-Pack'],
    [24, '24-pack', '24er-Pack'],
  ])('says a pack of %d', (count, english, german) => {
    expect(sayPack('en-US', count)).toBe(english);
    expect(sayPack('de-DE', count)).toBe(german);
  });
});
