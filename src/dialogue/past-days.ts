import type { DayRange, Instant } from '../commerce/instant.ts';
import { addDays, daysBetween, isDay, localDate } from '../locales/day-range.ts';

const A_WEEK = 7;

/** Platforms take "Friday" and "October" for the next ones; whoever asks about an order means the last. */
export function pastDays({ from, to }: DayRange, now: Instant, timeZone: string): DayRange {
  const ahead = daysBetween(localDate(now, timeZone), from);
  if (ahead <= 0) return { from, to };
  const before = ahead <= A_WEEK ? weekBefore : yearBefore;
  return { from: before(from), to: before(to) };
}

const weekBefore = (day: string): string => addDays(day, -A_WEEK);

function yearBefore(day: string): string {
  const same = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  // Only the 29th of February has none.
  return isDay(same) ? same : addDays(day, -366);
}
