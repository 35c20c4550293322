import { describe, expect, it } from '@jest/globals';
import { languageOf, LOCALES, nearestLocale } from '../../src/locales/locale.ts';

describe('nearestLocale', () => {
  it.each([
    ['en-US', 'en-US'],
    ['de-DE', 'de-DE'],
    ['en-GB', 'en-US'],
    ['en', 'en-US'],
    ['de', 'de-DE'],
    ['de-AT', 'de-DE'],
    ['de_DE', 'de-DE'],
    ['DE-de', 'de-DE'],
    ['de-Latn-CH-1996', 'de-DE'],
    [' de-DE ', 'de-DE'],
    ['de_DE.UTF-8', 'de-DE'],
    ['EN_us', 'en-US'],
  ])('hears %s as %s', (tag, expected) => {
    expect(nearestLocale(tag)).toBe(expected);
  });

  it.each([
    undefined,
    '',
    ' ',
    '-',
    '_',
    'fr-FR',
    'den-DE',
    'deutsch',
    '🙂',
    '__proto__',
    'constructor',
    'x'.repeat(10_000),
    '-'.repeat(10_000),
    '\u0000de',
  ])('falls back to en-US without throwing (case %#)', (tag) => {
    expect(nearestLocale(tag)).toBe('en-US');
  });

  it('knows every locale that it lists', () => {
    expect(LOCALES.map((locale) => nearestLocale(locale))).toEqual([...LOCALES]);
  });

  it('still hears the language when 10,000 characters follow it', () => {
    expect(nearestLocale(`de-${'x'.repeat(10_000)}`)).toBe('de-DE');
  });
});

describe('languageOf', () => {
  it('is the language alone', () => {
    expect(LOCALES.map(languageOf)).toEqual(['en', 'de']);
  });
});
