/** A day as the calendar of a time zone has it: `YYYY-MM-DD`. */
export type LocalDay = string;

/** What the clock on the wall says: the day, the time as `HH:MM`. */
export interface WallTime {
  readonly day: LocalDay;
  readonly time: string;
}

/** What the clock on the wall of `timeZone` says at a moment. */
export function wallTime(at: Date, timeZone: string): WallTime {
  // Sweden writes dates as ISO 8601 does: 2026-03-08 02:30.
  const [day = '', time = ''] = formatterFor(timeZone).format(at).split(' ');
  return { day, time };
}

/** The moment at which the clock on the wall of `timeZone` says so; a time that the spring skips is an hour later. */
export function momentOf({ day, time }: WallTime, timeZone: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const before = offsetAt(new Date(asUtc - DAY), timeZone);
  const after = offsetAt(new Date(asUtc + DAY), timeZone);
  const moment = new Date(asUtc - after);
  // Only around a change of the clock do the two differ, and then only one of them holds.
  return offsetAt(moment, timeZone) === after ? moment : new Date(asUtc - before);
}

export const addDays = (day: LocalDay, days: number): LocalDay =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** 1 is Monday, 7 is Sunday. */
export const isoWeekday = (day: LocalDay): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Whole years between two days, as birthdays are counted. */
export function yearsBetween(from: LocalDay, to: LocalDay): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

const DAY = 86_400_000;

const offsetAt = (at: Date, timeZone: string): number => {
  const { day, time } = wallTime(at, timeZone);
  return Date.parse(`${day}T${time}:00Z`) - Math.floor(at.getTime() / 60_000) * 60_000;
};

/** Making a formatter takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const kept = formatters.get(timeZone);
  if (kept !== undefined) return kept;

  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formatters.set(timeZone, made);
  return made;
}
