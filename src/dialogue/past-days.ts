import type { DayRange, Instant } from '../commerce/instant.ts';
import { addDays, localDate } from '../locales/day-range.ts';

/** Platforms take "Friday" for the next one; whoever asks about an order means the last. */
export function pastDays({ from, to }: DayRange, now: Instant, timeZone: string): DayRange {
  if (from <= localDate(now, timeZone)) return { from, to };
  return { from: addDays(from, -7), to: addDays(to, -7) };
}
