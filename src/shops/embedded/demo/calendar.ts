import { instant, type Window } from '../../../commerce/instant.ts';
import { addDays, momentOf, wallTime } from '../local-time.ts';
import { demoSettings } from './demo-shop.ts';

const zone = demoSettings.time_zone;

/** Days and hours as seen from the moment of seeding, on the shop's own wall. */
export interface Calendar {
  readonly now: Date;
  /** The moment at `HH:MM` so many days ago; negative for days to come. */
  readonly daysAgo: (days: number, time: string) => Date;
  readonly hoursAgo: (hours: number) => Date;
  /** The hours of delivery on the day so many days ago. */
  readonly deliveryDay: (daysAgo: number) => Window;
  /** Hours of delivery that are not over yet, today if there is still time. */
  readonly laterToday: () => Window;
}

export function calendarAt(now: Date): Calendar {
  const today = wallTime(now, zone).day;
  const daysAgo = (days: number, time: string): Date => momentOf({ day: addDays(today, -days), time }, zone);
  const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * HOUR);
  const deliveryDay = (days: number): Window => ({
    start: instant(daysAgo(days, '08:00')),
    end: instant(daysAgo(days, '20:00')),
  });
  return {
    now,
    daysAgo,
    hoursAgo,
    deliveryDay,
    laterToday: () =>
      wallTime(now, zone).time < '18:00'
        ? deliveryDay(0)
        : { start: instant(wholeHour(hoursAgo(1))), end: instant(wholeHour(hoursAgo(-2))) },
  };
}

const HOUR = 3_600_000;

const wholeHour = (at: Date): Date => new Date(Math.floor(at.getTime() / HOUR) * HOUR);
