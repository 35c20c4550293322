import type { DayRange } from '../../commerce/instant.ts';
import { dayRange } from '../../locales/day-range.ts';

/**
 * The days that an AMAZON.DATE means: a day, a week, a weekend, a month, a year, and Amazon's own decades (`202X`) and
 * seasons (`2026-SU`). Nothing for `PRESENT_REF`, which is "now" and no day in particular, and for garbage.
 */
export const daysIn = (date: string): DayRange | undefined =>
  dayRange(date) ?? decadeIn(date) ?? seasonIn(date);

function decadeIn(date: string): DayRange | undefined {
  const [, decade] = /^(\d{3})X$/.exec(date) ?? [];
  return decade === undefined ? undefined : { from: `${decade}0-01-01`, to: `${decade}9-12-31` };
}

/** Seasons begin with a month, as weather reports have them; a winter is named after the year it begins in. */
function seasonIn(date: string): DayRange | undefined {
  const [, year = '', season = ''] = /^(\d{4})-(SP|SU|FA|WI)$/.exec(date) ?? [];
  switch (season) {
    case 'SP':
      return { from: `${year}-03-01`, to: `${year}-05-31` };
    case 'SU':
      return { from: `${year}-06-01`, to: `${year}-08-31` };
    case 'FA':
      return { from: `${year}-09-01`, to: `${year}-11-30` };
    case 'WI':
      return winterFrom(`${year}-12`, String(Number(year) + 1).padStart(4, '0'));
    default:
      return undefined;
  }
}

function winterFrom(december: string, nextYear: string): DayRange | undefined {
  const end = dayRange(`${nextYear}-02`);
  return end === undefined ? undefined : { from: `${december}-01`, to: end.to };
}
