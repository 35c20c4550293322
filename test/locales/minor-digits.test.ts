import { expect, it } from '@jest/globals';
import { minorDigits } from '../../src/locales/minor-digits.ts';

it.each([
  ['USD', 2],
  ['EUR', 2],
  ['HUF', 2],
  ['JPY', 0],
  ['KRW', 0],
  ['BHD', 3],
  ['IQD', 3],
  ['CLF', 4],
  ['constructor', 2],
])('%s has %d digits behind the point', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits);
});
