import { addDays, daysBetween, weekday } from '../../locales/day-range.ts';

/** What a spoken day means, before anyone knows what day it is today. */
export type DayMeaning =
  | { readonly kind: 'coming-date'; readonly day: number; readonly month: number }
  | { readonly kind: 'coming-day-of-month'; readonly day: number }
  | { readonly kind: 'coming-month'; readonly month: number }
  | { readonly kind: 'days'; readonly away: number }
  | { readonly kind: 'months'; readonly away: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'coming' | 'next-week' | 'past' }
  | { readonly kind: 'weekends'; readonly away: number }
  | { readonly kind: 'weeks'; readonly away: number }
  | { readonly kind: 'years'; readonly away: number };

/**
 * A spoken day as AMAZON.DATE writes it: `2026-11-20`, `2026-W47`, `2026-W47-WE`, `2026-11` or `2026`. As on Alexa, a
 * bare "friday" or "march" is the one to come: whoever asks about the past knows that it was not that one.
 */
export function dayValue(meaning: DayMeaning, today: string): string {
  return meaning.kind === 'coming-date' ||
    meaning.kind === 'coming-day-of-month' ||
    meaning.kind === 'coming-month'
    ? comingValue(meaning, today)
    : nearValue(meaning, today);
}

type Coming = Extract<DayMeaning, { readonly kind: `coming-${string}` }>;

function comingValue(meaning: Coming, today: string): string {
  switch (meaning.kind) {
    case 'coming-date':
      return comingDate(today, meaning.month, meaning.day);
    case 'coming-day-of-month':
      return addDays(firstOfMonth(today, meaning.day < Number(today.slice(8)) ? 1 : 0), meaning.day - 1);
    case 'coming-month':
      return firstOfMonth(today, (meaning.month - Number(today.slice(5, 7)) + 12) % 12).slice(0, 7);
  }
}

function nearValue(meaning: Exclude<DayMeaning, Coming>, today: string): string {
  switch (meaning.kind) {
    case 'days':
      return addDays(today, meaning.away);
    case 'weekday':
      return addDays(today, daysUntil(meaning.weekday, meaning.which, weekday(today)));
    case 'weeks':
      return isoWeek(addDays(today, meaning.away * 7));
    case 'weekends':
      return `${isoWeek(addDays(today, meaning.away * 7))}-WE`;
    case 'months':
      return firstOfMonth(today, meaning.away).slice(0, 7);
    case 'years':
      return String(Number(today.slice(0, 4)) + meaning.away);
  }
}

function daysUntil(wanted: number, which: 'coming' | 'next-week' | 'past', now: number): number {
  if (which === 'next-week') return wanted - now + 7;
  const ahead = (wanted - now + 7) % 7;
  if (which === 'past') return ahead - 7;
  return ahead === 0 ? 7 : ahead;
}

function firstOfMonth(today: string, away: number): string {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + away;
  return `${Math.floor(months / 12)}-${twoDigits((months % 12) + 1)}-01`;
}

function comingDate(today: string, month: number, day: number): string {
  const year = Number(today.slice(0, 4));
  const date = `${twoDigits(month)}-${twoDigits(day)}`;
  return `${date < today.slice(5) ? year + 1 : year}-${date}`;
}

/** ISO 8601: the week of a day is that of its Thursday. */
function isoWeek(day: string): string {
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  return `${year}-W${twoDigits(Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1)}`;
}

const twoDigits = (n: number) => String(n).padStart(2, '0');
