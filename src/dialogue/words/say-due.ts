import type { Window } from '../../commerce/instant.ts';
import { localDate } from '../../locales/day-range.ts';
import type { Here } from '../../locales/here.ts';
import type { Locale } from '../../locales/locale.ts';
import { sayDay } from '../../locales/say-date.ts';
import { sayWindow } from '../../locales/say-window.ts';
import { lastDay } from './last-day.ts';

interface Due {
  readonly promised: Window;
  readonly expected?: Window;
}

/** When it was to come: the day, and its hours where that day is today, or the one that is expected now. */
export function sayDue(locale: Locale, { expected, promised }: Due, here: Here): string {
  const due = lastDay(promised, here);
  const today = localDate(here.now, here.timeZone);
  const isTold = due === today || (expected !== undefined && due === lastDay(expected, here));
  return isTold ? sayWindow(locale, promised, here) : sayDay(locale, due, here);
}
