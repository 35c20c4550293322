import type { DayRange } from '../../commerce/instant.ts';
import { dayRange } from '../../locales/day-range.ts';
import { fieldsOf, numberAt, valueAt, type Fields } from './fields.ts';

/** The days that a resolved slot means: a date in parts or as text, or a start and an end. Nothing for what is no date. */
export function daysIn(value: unknown): DayRange | undefined {
  return typeof value === 'string' ? textual(value) : (dated(value) ?? spanned(fieldsOf(value)));
}

/** `2026-11-17`, `2026-11-17T09:00:00-08:00`, `2026-11`, and two of these with a slash between (ISO 8601). */
function textual(text: string): DayRange | undefined {
  const [from = '', to = from] = text.split('/', 2);
  return between(dayRange(dateOf(from)), dayRange(dateOf(to)));
}

/** The day on the customer's wall, whatever the time of day and the zone. */
const dateOf = (text: string): string => text.replace(/T.*$/s, '');

/** Google sends 0 for the parts that were not said: "in November". */
function dated(value: unknown): DayRange | undefined {
  if (typeof value === 'string') return dayRange(dateOf(value));

  const fields = fieldsOf(value);
  const parts = [padded(fields, 'year', 4), padded(fields, 'month', 2), padded(fields, 'day', 2)];
  return dayRange(parts.filter((part) => part !== '').join('-'));
}

function padded(fields: Fields, name: string, digits: number): string {
  const part = numberAt(fields, name);
  return part > 0 ? String(part).padStart(digits, '0') : '';
}

const SPANS = [
  ['start', 'end'],
  ['startDate', 'endDate'],
  ['startDateTime', 'endDateTime'],
  ['from', 'to'],
] as const;

function spanned(fields: Fields): DayRange | undefined {
  for (const [start, end] of SPANS) {
    const from = dated(valueAt(fields, start));
    const days = between(from, dated(valueAt(fields, end)));
    if (days !== undefined) return days;
  }
  return undefined;
}

/** From the first day to the last, whichever was said first; with one of them, that one. */
function between(a: DayRange | undefined, b: DayRange | undefined): DayRange | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.from <= b.from ? { from: a.from, to: b.to > a.to ? b.to : a.to } : between(b, a);
}
