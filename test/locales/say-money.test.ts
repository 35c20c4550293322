import { describe, expect, it } from '@jest/globals';
import { sayMoney } from '../../src/locales/say-money.ts';

describe('sayMoney', () => {
  it.each([
    [1299, 'USD', '$12.99', '12,99 $'],
    [1299, 'EUR', '€12.99', '12,99 €'],
    [1250, 'EUR', '€12.50', '12,50 €'],
    [500, 'USD', '$5', '5 $'],
    [5, 'USD', '$0.05', '0,05 $'],
    [0, 'EUR', '€0', '0 €'],
    [-350, 'USD', '-$3.50', '-3,50 $'],
    [123_456_789, 'USD', '$1,234,567.89', '1.234.567,89 $'],
    [100_000, 'EUR', '€1,000', '1.000 €'],
  ])('says %d %s as %s and %s', (minor, currency, english, german) => {
    expect(sayMoney('en-US', { minor, currency })).toBe(english);
    expect(sayMoney('de-DE', { minor, currency })).toBe(german);
  });

  it.each([
    [500, 'JPY', '¥500', '500 ¥'],
    [1500, 'KWD', '1.500 Kuwaiti dinars', '1,500 Kuwait-Dinar'],
    [2000, 'KWD', '2 Kuwaiti dinars', '2 Kuwait-Dinar'],
    // Intl alone would take these two for currencies without cents, and tell a hundred times the price.
    [35_000, 'HUF', '350 Hungarian forints', '350 Ungarische Forint'],
    [150_050, 'COP', '1,500.50 Colombian pesos', '1.500,50 Kolumbianische Pesos'],
  ])('keeps the digits that ISO 4217 gives: %d %s', (minor, currency, english, german) => {
    expect(sayMoney('en-US', { minor, currency })).toBe(english);
    expect(sayMoney('de-DE', { minor, currency })).toBe(german);
  });

  it('names a currency whose sign a voice would spell', () => {
    expect(sayMoney('en-US', { minor: 100, currency: 'CAD' })).toBe('1 Canadian dollar');
    expect(sayMoney('de-DE', { minor: 1250, currency: 'CHF' })).toBe('12,50 Schweizer Franken');
  });

  it('never puts a no-break space in front of a speech engine', () => {
    expect(sayMoney('de-DE', { minor: 1299, currency: 'EUR' })).not.toMatch(/[^\S ]/);
  });

  it('says a code nobody has heard of as it is', () => {
    expect(sayMoney('en-US', { minor: 700, currency: 'XQQ' })).toBe('7 XQQ');
  });

  it.each([12.5, NaN, Infinity, 2 ** 53])('invents no price for %d minor units', (minor) => {
    expect(() => sayMoney('en-US', { minor, currency: 'USD' })).toThrow(RangeError);
  });

  it('invents no currency', () => {
    expect(() => sayMoney('en-US', { minor: 1, currency: '' })).toThrow(RangeError);
  });
});
