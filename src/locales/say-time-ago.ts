import type { Elapsed } from './tongue/dates.ts';
import type { Locale } from './locale.ts';
import { tongueOf } from './tongues.ts';

/** How long ago something was: "just now", "ten minutes ago", "vor zwei Stunden". The future counts as now. */
export function sayTimeAgo(locale: Locale, instant: string, now: string): string {
  const seconds = (Date.parse(now) - Date.parse(instant)) / 1000;
  if (Number.isNaN(seconds)) throw new RangeError('not a moment');
  return tongueOf(locale).dates.ago(elapsed(seconds));
}

// Each unit is told until the next one is nearer to how people think: hours for a day, days for a fortnight.
const UNITS: readonly (readonly [Elapsed['unit'], number, number])[] = [
  ['minute', 60, 60],
  ['hour', 3600, 24],
  ['day', 86_400, 14],
  ['week', 7 * 86_400, 9],
  ['month', 30.44 * 86_400, 12],
  ['year', 365.25 * 86_400, Infinity],
];

function elapsed(seconds: number): Elapsed | 'now' {
  if (seconds < 45) return 'now';
  const counted = UNITS.map(([unit, length, most]) => ({ unit, count: Math.round(seconds / length), most }));
  const told = counted.find(({ count, most }) => count < most);
  return told === undefined ? 'now' : { unit: told.unit, count: Math.max(1, told.count) };
}
