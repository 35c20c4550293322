import { localDate } from '../../locales/day-range.ts';
import type { Here } from '../../locales/here.ts';
import type { Locale } from '../../locales/locale.ts';
import { sayDay } from '../../locales/say-date.ts';
import { sayWindow } from '../../locales/say-window.ts';
import type { Window } from '../../commerce/instant.ts';
import { lastDay } from './last-day.ts';

/** A delivery window without its hours, where there is only breath for the day: "tomorrow", "on Friday". */
export function sayWindowDay(locale: Locale, window: Window, here: Here): string {
  const day = lastDay(window, here);
  return localDate(window.start, here.timeZone) === day
    ? sayDay(locale, day, here)
    : sayWindow(locale, window, here);
}
