import { localTime } from './local-time.ts';

/** Whole calendar days, both ends included, each `YYYY-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

/**
 * The days that a platform's date means: `2026-11-17`, `2026-W47` (Monday to Sunday), `2026-W47-WE` (Saturday and
 * Sunday), `2026-11`, `2026`. Nothing for what is no such date: a season, a decade, "now", garbage.
 */
export function dayRange(text: string): Days | undefined {
  const said = text.trim();
  if (isDay(said)) return { from: said, to: said };
  return weekOf(said) ?? monthOf(said) ?? yearOf(said);
}

/** The Monday to Sunday of an ISO 8601 week, `2026-W47`, or the Saturday and Sunday of its weekend, `2026-W47-WE`. */
export function weekOf(text: string): Days | undefined {
  const [, year = '', week = '', weekend] = /^([1-8]\d{3})-W(\d{1,2})(-WE)?$/.exec(text) ?? [];
  if (year === '') return undefined;

  // ISO 8601: the 4th of January is always in week 1.
  const fourth = `${year}-01-04`;
  const monday = addDays(fourth, 1 - weekday(fourth) + 7 * (Number(week) - 1));
  const itsYear = addDays(monday, 3).slice(0, 4);
  if (itsYear !== year || Number(week) < 1) return undefined;
  return { from: weekend === undefined ? monday : addDays(monday, 5), to: addDays(monday, 6) };
}

/** Whether this is a day that the calendar has, written `YYYY-MM-DD`: the 30th of February is not. */
export function isDay(text: string): boolean {
  const at = Date.parse(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && dayAt(at) === text;
}

/** The day so many days later; earlier when negative. */
export function addDays(day: string, days: number): string {
  return dayAt(utc(day) + days * DAY_MS);
}

/** How many days after `from` the day `to` comes: negative when it came before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(day: string): number {
  return new Date(utc(day)).getUTCDay() || 7;
}

/** The day it is in a time zone at a moment. */
export function localDate(instant: string | number, timeZone: string): string {
  return localTime(instant, timeZone).day;
}

/** The first moment of a day in a time zone, as `Date.toISOString()` writes it; not every day begins at midnight. */
export function startOfDay(day: string, timeZone: string): string {
  // No zone is further than 15 hours from UTC, and the date on the wall never goes back: halve until a minute is left.
  let before = utc(day) - 15 * 3_600_000;
  let after = before + 30 * 3_600_000;
  while (after - before > 60_000) {
    const middle = before + Math.floor((after - before) / 120_000) * 60_000;
    if (localDate(middle, timeZone) < day) before = middle;
    else after = middle;
  }
  return new Date(after).toISOString();
}

function monthOf(text: string): Days | undefined {
  const from = `${text}-01`;
  if (!/^\d{4}-\d{2}$/.test(text) || !isDay(from)) return undefined;
  return { from, to: addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1) };
}

function yearOf(text: string): Days | undefined {
  return /^\d{4}$/.test(text) ? { from: `${text}-01-01`, to: `${text}-12-31` } : undefined;
}

function utc(day: string): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${JSON.stringify(day.slice(0, 40))}`);
  return Date.parse(day);
}

function dayAt(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
