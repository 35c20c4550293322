import { expect, it } from '@jest/globals';
import { languageName } from '../../src/locales/language-names.ts';

it.each([
  ['de', 'German', 'Deutsch'],
  ['en', 'English', 'Englisch'],
  ['ja', 'Japanese', 'Japanisch'],
  ['en_US', 'American English', 'Englisch (Vereinigte Staaten)'],
])('names %s', (tag, english, german) => {
  expect(languageName('en-US', tag)).toBe(english);
  expect(languageName('de-DE', tag)).toBe(german);
});

it.each(['', '?', 'xq', 'x'.repeat(10_000), 'en-US-', 'e'])('has no name for garbage (case %#)', (tag) => {
  expect(languageName('en-US', tag)).toBeUndefined();
});
