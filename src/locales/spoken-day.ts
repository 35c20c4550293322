import type { Nearness, SpokenDay } from './tongue/dates.ts';
import { daysBetween, localDate, weekday } from './day-range.ts';
import type { Here } from './here.ts';

/** A day as someone sees it from here and now. */
export function spokenDay(day: string, here: Here): SpokenDay {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  const away = daysBetween(localDate(here.now, here.timeZone), day);
  return { is: nearness(away), weekday: weekday(day), day: number, month, year };
}

function nearness(away: number): Nearness {
  if (away >= -1 && away <= 1) return away === 0 ? 'today' : away === 1 ? 'tomorrow' : 'yesterday';
  if (Math.abs(away) <= 6) return away > 0 ? 'coming' : 'past';
  if (Math.abs(away) <= 13) return 'near';
  // Ten months on, "December 3rd" could as well be the one that comes next.
  return Math.abs(away) <= 300 ? 'far' : 'another-year';
}
