import type { DayForm } from './tongue/dates.ts';
import { localDate } from './day-range.ts';
import type { Here } from './here.ts';
import type { Locale } from './locale.ts';
import { localTime } from './local-time.ts';
import { spokenDay } from './spoken-day.ts';
import { tongueOf } from './tongues.ts';

/**
 * A calendar day (`YYYY-MM-DD`) the way people say it (V28): "today", "on Tuesday", "last Tuesday", "on Tuesday the
 * 3rd", "on December 3rd", "on December 3rd, 2025". The form promises where it fits: see `DayForm`.
 */
export function sayDay(locale: Locale, day: string, here: Here, form: DayForm = 'on'): string {
  return tongueOf(locale).dates.day(spokenDay(day, here), form);
}

/** The day on which a moment fell, or will fall, where the customer is. */
export function sayDate(locale: Locale, instant: string, here: Here, form: DayForm = 'on'): string {
  return sayDay(locale, localDate(instant, here.timeZone), here, form);
}

/** A moment to the minute, fit for "was delivered ___": "yesterday at 3:40 PM", "gestern um 15:40 Uhr". */
export function sayMoment(locale: Locale, instant: string, here: Here): string {
  const { day, ...at } = localTime(instant, here.timeZone);
  return tongueOf(locale).dates.hours(spokenDay(day, here), { kind: 'at', at }, 'on');
}

/** A time on the customer's clock: "2 PM", "noon", "14 Uhr". */
export function sayTime(locale: Locale, instant: string, timeZone: string): string {
  return tongueOf(locale).dates.time(localTime(instant, timeZone));
}
