import { localTime } from '../locales/local-time.ts';
import type { Locale } from '../locales/locale.ts';
import { remembered } from '../locales/remembered.ts';
import type { Window } from '../commerce/instant.ts';

/**
 * A delivery window where it may be read on any day: "Thursday, November 19, 2026, 2:00 – 4:00 PM EST". One that
 * covers its days is those days alone.
 */
export function writeWindow(locale: Locale, { start, end }: Window, timeZone: string): string {
  const last = new Date(Math.max(Date.parse(start), Date.parse(end) - 1));
  const wholeDays = isMidnight(start, timeZone) && isMidnight(end, timeZone) && start !== end;
  const written = wholeDays
    ? days(`${locale} ${timeZone}`).formatRange(new Date(start), last)
    : moments(`${locale} ${timeZone}`).formatRange(new Date(start), new Date(end));
  return simply(written);
}

/** A moment where it may be read on any day: "Wednesday, November 18, 2026 at 10:00 AM EST". */
export const writeMoment = (locale: Locale, at: string, timeZone: string): string =>
  simply(moments(`${locale} ${timeZone}`).format(new Date(at)));

function isMidnight(at: string, timeZone: string): boolean {
  const { hour, minute } = localTime(at, timeZone);
  // Shops write the end of a day as midnight, or as a minute or a second before it.
  return (hour === 0 && minute === 0) || (hour === 23 && minute === 59);
}

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;

const formatOf = (options: Intl.DateTimeFormatOptions) =>
  remembered((key) => {
    const [locale = '', timeZone = ''] = key.split(' ');
    return new Intl.DateTimeFormat(locale, { ...options, timeZone });
  });

const days = formatOf(DAY);
const moments = formatOf({ ...DAY, ...TIME });

/** With the spaces that everybody types: mail programs show the others in their own ways. */
const simply = (text: string): string => text.replaceAll(/\s/g, ' ');
