import { expect, it } from '@jest/globals';
import { sayTimeAgo } from '../../src/locales/say-time-ago.ts';

const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];

it.each([
  [0, 'just now', 'gerade eben'],
  [44 * SECOND, 'just now', 'gerade eben'],
  [45 * SECOND, 'a minute ago', 'vor einer Minute'],
  [89 * SECOND, 'a minute ago', 'vor einer Minute'],
  [2 * MINUTE, 'two minutes ago', 'vor zwei Minuten'],
  [10 * MINUTE, 'ten minutes ago', 'vor zehn Minuten'],
  [12 * MINUTE, 'twelve minutes ago', 'vor zwölf Minuten'],
  [13 * MINUTE, '13 minutes ago', 'vor 13 Minuten'],
  [59 * MINUTE, '59 minutes ago', 'vor 59 Minuten'],
  [59 * MINUTE + 45 * SECOND, 'an hour ago', 'vor einer Stunde'],
  [2 * HOUR, 'two hours ago', 'vor zwei Stunden'],
  [23.4 * HOUR, '23 hours ago', 'vor 23 Stunden'],
  [23.6 * HOUR, 'a day ago', 'vor einem Tag'],
  [3 * DAY, 'three days ago', 'vor drei Tagen'],
  [14 * DAY, 'two weeks ago', 'vor zwei Wochen'],
  [61 * DAY, 'two months ago', 'vor zwei Monaten'],
  [330 * DAY, 'eleven months ago', 'vor elf Monaten'],
  [360 * DAY, 'a year ago', 'vor einem Jahr'],
  [800 * DAY, 'two years ago', 'vor zwei Jahren'],
  [-5 * MINUTE, 'just now', 'gerade eben'],
])('says %d ms as "%s" and "%s"', (elapsed, english, german) => {
  const now = '2026-11-18T15:00:00Z';
  const instant = new Date(Date.parse(now) - elapsed).toISOString();

  expect(sayTimeAgo('en-US', instant, now)).toBe(english);
  expect(sayTimeAgo('de-DE', instant, now)).toBe(german);
});

it('refuses what is no moment', () => {
  expect(() => sayTimeAgo('en-US', 'then', '2026-11-18T15:00:00Z')).toThrow(RangeError);
});
