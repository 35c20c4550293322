import { describe, expect, it } from '@jest/globals';
import { wordsFor } from '../../../src/dialogue/words/words-for.ts';
import { readModels } from '../../../src/language/read-models.ts';
import { understandWith } from '../../../src/language/understand.ts';
import { LOCALES, type Locale } from '../../../src/locales/locale.ts';
import { asked, told } from './situations.ts';

const understand = understandWith(readModels());

const notUnderstood = (locale: Locale, phrases: readonly string[]) =>
  [...new Set(phrases)].filter(
    (phrase) => understand(locale, phrase, '2026-11-18').intent === 'NotUnderstood',
  );

const turnsIn = (locale: Locale) => {
  const words = wordsFor(locale, { familiar: false, pick: 0 });
  return { asking: asked.map(([, say]) => say(words)), telling: told.map(([, say]) => say(words)) };
};

describe('P10 what a turn suggests', () => {
  it.each(LOCALES)('is understood, and fits on a chip: %s', (locale) => {
    const { asking, telling } = turnsIn(locale);
    const suggested = [...asking, ...telling].map(({ suggestions = [] }) => suggestions);

    expect(notUnderstood(locale, suggested.flat())).toEqual([]);
    expect(suggested.flat().filter((chip) => chip.length > 25)).toEqual([]);
    expect(suggested.filter((chips) => chips.length > 4)).toEqual([]);
  });

  it.each(LOCALES)('is understood when it is said as an example: %s', (locale) => {
    const { asking, telling } = turnsIn(locale);
    const texts = [...asking, ...telling]
      .map(({ speech }) => speech)
      .concat(asking.map(({ reprompt }) => reprompt));

    const examples = texts.flatMap((text) =>
      [...text.matchAll(/[“„]([^“”„]+)[”“]/g)].map(([, said = '']) => said),
    );

    expect(new Set(examples).size).toBeGreaterThan(10);
    expect(notUnderstood(locale, examples)).toEqual([]);
  });
});
