import type { Hours } from './tongue/dates.ts';
import { localDate, startOfDay } from './day-range.ts';
import type { Here } from './here.ts';
import type { Locale } from './locale.ts';
import { localTime } from './local-time.ts';
import { spokenDay } from './spoken-day.ts';
import { tongueOf } from './tongues.ts';

/** A span of time with both ends (ISO 8601), the end not included. */
interface Span {
  readonly start: string;
  readonly end: string;
}

const HOUR_MS = 3_600_000;

/**
 * A delivery window the way people say it (V28), fit for "arrives ___" (or `bare`, as one of several to choose from):
 * "on Tuesday before noon", "tomorrow between 2 and 4 PM", "between Thursday and Saturday". A window that covers its
 * day is that day alone. Of one that has begun only the end is told ("today by 6 PM"), for that is what is left.
 */
export function sayWindow(locale: Locale, window: Span, here: Here, form: 'on' | 'bare' = 'on'): string {
  const words = tongueOf(locale).dates;
  const begun = isWithin(here.now, window);
  const { first, last } = daysOf(window, here.timeZone);
  if (first !== last && !isOvernight(window)) {
    const to = spokenDay(last, here);
    return begun ? words.day(to, 'by') : words.days(spokenDay(first, here), to, form);
  }

  const told = spokenDay(begun ? last : first, here);
  const hours = hoursOf(window, begun, here.timeZone);
  return hours === undefined ? words.day(told, form) : words.hours(told, hours, form);
}

function isWithin(now: string, { start, end }: Span): boolean {
  return Date.parse(start) <= Date.parse(now) && Date.parse(now) < Date.parse(end);
}

/** The first and the last day that a window touches: midnight at its end is not yet the next day. */
function daysOf({ start, end }: Span, timeZone: string): { readonly first: string; readonly last: string } {
  const lastMoment = Math.max(Date.parse(start), Date.parse(end) - 1);
  return { first: localDate(start, timeZone), last: localDate(lastMoment, timeZone) };
}

/** A night's window, from ten to two, belongs to the day on which it starts. */
function isOvernight({ start, end }: Span): boolean {
  return Date.parse(end) - Date.parse(start) <= 12 * HOUR_MS;
}

function hoursOf(window: Span, begun: boolean, timeZone: string): Hours | undefined {
  const [start, end] = [localTime(window.start, timeZone), localTime(window.end, timeZone)];
  const fromMidnight = begun || isMidnight(window.start, timeZone);
  // Shops write the end of a day as midnight, or as a minute or a second before it.
  const toMidnight = isMidnight(window.end, timeZone) || (end.hour === 23 && end.minute === 59);
  if (Date.parse(window.end) <= Date.parse(window.start)) {
    return fromMidnight ? undefined : { kind: 'at', at: start };
  }
  if (toMidnight) return fromMidnight ? undefined : { kind: 'after', start };
  return fromMidnight ? { kind: 'by', end } : { kind: 'between', start, end };
}

function isMidnight(instant: string, timeZone: string): boolean {
  const day = localDate(instant, timeZone);
  return Date.parse(startOfDay(day, timeZone)) === Date.parse(instant);
}
