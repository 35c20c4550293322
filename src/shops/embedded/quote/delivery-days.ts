import { instant, type Window } from '../../../commerce/instant.ts';
import { addDays, isoWeekday, momentOf, wallTime, type LocalDay } from '../local-time.ts';

/** When a delivery service works, by the clock on the shop's wall. */
export interface Timetable {
  readonly cut_off: string;
  readonly lead_days: number;
  readonly weekdays: readonly number[];
  readonly days_offered: number;
  readonly opens: string;
  readonly closes: string;
}

/** The next days on which an order placed now can arrive, soonest first, with the hours in which it would. */
export function deliveryDays(
  service: Timetable,
  at: Date,
  timeZone: string,
): readonly { readonly day: LocalDay; readonly window: Window }[] {
  const wall = wallTime(at, timeZone);
  const packed = workingDay(service, wall.time < service.cut_off ? wall.day : addDays(wall.day, 1));
  const first = repeat(service.lead_days, packed, (day) => workingDay(service, addDays(day, 1)));
  const days = [first];
  while (days.length < service.days_offered) {
    days.push(workingDay(service, addDays(days.at(-1) ?? first, 1)));
  }
  return days.map((day) => ({
    day,
    window: {
      start: instant(momentOf({ day, time: service.opens }, timeZone)),
      end: instant(momentOf({ day, time: service.closes }, timeZone)),
    },
  }));
}

/** This day, or the first after it on which the service works. */
const workingDay = ({ weekdays }: Timetable, from: LocalDay): LocalDay =>
  [0, 1, 2, 3, 4, 5, 6]
    .map((days) => addDays(from, days))
    .find((day) => weekdays.includes(isoWeekday(day))) ?? from;

const repeat = <T>(count: number, start: T, next: (value: T) => T): T =>
  Array.from({ length: count }).reduce<T>(next, start);
