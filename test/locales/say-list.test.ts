import { expect, it } from '@jest/globals';
import { sayList } from '../../src/locales/say-list.ts';

it.each([
  [[], '', ''],
  [['milk'], 'milk', 'milk'],
  [['milk', 'eggs'], 'milk and eggs', 'milk und eggs'],
  [['milk', 'eggs', 'tea'], 'milk, eggs and tea', 'milk, eggs und tea'],
])('joins %j with "and"', (items, english, german) => {
  expect(sayList('en-US', items)).toBe(english);
  expect(sayList('de-DE', items)).toBe(german);
});

it('joins a choice with "or"', () => {
  expect(sayList('en-US', ['small', 'medium', 'large'], 'or')).toBe('small, medium or large');
  expect(sayList('de-DE', ['klein', 'mittel', 'groß'], 'or')).toBe('klein, mittel oder groß');
});
