import { describe, expect, it } from '@jest/globals';
import { readModels } from '../../src/language/read-models.ts';
import { understandWith } from '../../src/language/understand.ts';
import { ENGLISH } from './english-sentences.ts';
import { GERMAN } from './german-sentences.ts';

const understand = understandWith(readModels());

/** A Saturday. */
const TODAY = '2026-11-21';

/** A slot as the tables write it: the id, else the value, else the words. */
const heardIn = (locale: 'de-DE' | 'en-US', sentence: string) => {
  const { intent, slots } = understand(locale, sentence, TODAY);
  const told = Object.entries(slots).map(
    ([name, { heard, id, value }]) => [name, id ?? value ?? heard] as const,
  );
  return [intent, Object.fromEntries(told)] as const;
};

describe('in English', () => {
  it.each(ENGLISH)('"%s" is %s', (sentence, intent, slots = {}) => {
    expect(heardIn('en-US', sentence)).toEqual([intent, slots]);
  });
});

describe('in German', () => {
  it.each(GERMAN)('"%s" is %s', (sentence, intent, slots = {}) => {
    expect(heardIn('de-DE', sentence)).toEqual([intent, slots]);
  });
});

describe('a slot', () => {
  it('says what was heard, which id that is, and what number', () => {
    const { slots } = understand('en-US', 'Add two cartons of Oat Milk', TODAY);
    expect(slots).toEqual({
      item: { heard: 'oat milk' },
      quantity: { heard: 'two', value: 2 },
      unit: { heard: 'cartons', id: 'carton' },
    });
  });

  it.each([
    ['today', '2026-11-21'],
    ['tomorrow', '2026-11-22'],
    ['the day after tomorrow', '2026-11-23'],
    ['saturday', '2026-11-28'],
    ['sunday', '2026-11-22'],
    ['last saturday', '2026-11-14'],
    ['next monday', '2026-11-23'],
    ['next week', '2026-W48'],
    ['last week', '2026-W46'],
    ['this weekend', '2026-W47-WE'],
    ['last month', '2026-10'],
    ['march', '2027-03'],
    ['november', '2026-11'],
    ['december 5th', '2026-12-05'],
    ['the third of january', '2027-01-03'],
    ['two weeks ago', '2026-W45'],
    ['3 days ago', '2026-11-18'],
    ['last year', '2025'],
  ])('holds the day "%s" as Alexa writes it: %s', (said, day) => {
    expect(heardIn('en-US', `reorder what I had ${said}`)).toEqual(['Reorder', { day }]);
  });

  it.each([
    ['gestern', '2026-11-20'],
    ['vorgestern', '2026-11-19'],
    ['am Montag', '2026-11-23'],
    ['letzten Montag', '2026-11-16'],
    ['letzte Woche', '2026-W46'],
    ['vor zwei Wochen', '2026-W45'],
    ['am fünften Dezember', '2026-12-05'],
    ['am 24. Dezember', '2026-12-24'],
    ['letzten Monat', '2026-10'],
  ])('holds the German day "%s" as %s', (said, day) => {
    expect(heardIn('de-DE', `was ich ${said.replace(/^am /, '')} bestellt habe`)).toEqual([
      'Reorder',
      { day },
    ]);
  });

  it('holds a week of January that belongs to the year before', () => {
    expect(understand('en-US', 'what I had last week', '2027-01-08').slots).toEqual({
      day: { heard: 'last week', value: '2026-W53' },
    });
  });
});

describe('what is no request', () => {
  it.each(['', '   ', '?!', '😀', 'alexa', 'hey google'])('%p is silence', (text) => {
    expect(understand('en-US', text, TODAY)).toEqual({
      intent: 'NoInput',
      runnersUp: [],
      score: 0,
      slots: {},
    });
  });

  it.each([
    'asdfgh',
    'purple monkey dishwasher',
    'what is the meaning of life',
    'sing me a song',
    'how is the weather',
    'remind me to call mom',
    '<speak>constructor</speak> __proto__',
    'yes '.repeat(2_500),
  ])('%p is not understood', (text) => {
    expect(understand('en-US', text, TODAY).intent).toBe('NotUnderstood');
  });

  it.each(['wie wird das Wetter', 'erzähl einen Witz', 'blablabla', 'sing mir ein Lied'])(
    '%p is not understood in German',
    (text) => {
      expect(understand('de-DE', text, TODAY).intent).toBe('NotUnderstood');
    },
  );
});

describe('a sentence with politeness around it', () => {
  it.each([
    'reorder my coffee',
    'Reorder my coffee!',
    'um, could you please reorder my coffee',
    'please reorder the coffee, thanks',
    'okay so reorder my coffee for me',
    'Alexa, ask Corner Market to reorder my coffee',
    'hey google, ask corner market to please reorder my coffee',
    'reorder my coffee with corner market',
  ])('%p is the same request', (text) => {
    expect(heardIn('en-US', text)).toEqual(['Reorder', { item: 'coffee' }]);
  });

  it('is understood with a word or two that no sample has', () => {
    expect(heardIn('en-US', 'where exactly is my order')).toEqual(['OrderStatus', {}]);
  });

  it('names the intents that came next', () => {
    const { intent, runnersUp, score } = understand('en-US', 'the last one', TODAY);
    expect({ intent, score }).toEqual({ intent: 'Choose', score: 9.67 });
    expect(runnersUp.every((other) => other.score < score)).toBe(true);
  });
});
