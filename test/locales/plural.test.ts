import { expect, it } from '@jest/globals';
import { plural } from '../../src/locales/plural.ts';

it.each([
  [0, 'items'],
  [1, 'item'],
  [2, 'items'],
  [1.5, 'items'],
  [-1, 'item'],
  [21, 'items'],
])('%d %s', (n, expected) => {
  expect(plural('en-US', n, { one: 'item', other: 'items' })).toBe(expected);
  expect(plural('de-DE', n, { one: 'item', other: 'items' })).toBe(expected);
});

it('takes the one form that a language has for everything', () => {
  expect(plural('en-US', 1, { other: 'sheep' })).toBe('sheep');
});
