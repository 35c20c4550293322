import type { Dates, DayForm, Elapsed, Hours, SpokenDay, SpokenTime } from '../tongue/dates.ts';
import { enNumbers } from './numbers.ts';

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const MONTHS = [
  '',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Dates in English. */
export const enDates: Dates = { day, days, hours, time, ago };

function day(spoken: SpokenDay, form: DayForm): string {
  const name = nameOf(spoken);
  if (form === 'bare') return name;
  if (form === 'from') return `from ${name}`;
  if (form === 'by') return spoken.is === 'today' ? name : `by ${name}`;
  return ['coming', 'near', 'far', 'another-year'].includes(spoken.is) ? `on ${name}` : name;
}

function nameOf(spoken: SpokenDay): string {
  const { is, year } = spoken;
  const weekday = WEEKDAYS[spoken.weekday] ?? '';
  const date = `${MONTHS[spoken.month] ?? ''} ${ordinal(spoken.day)}`;
  const names: Readonly<Record<SpokenDay['is'], string>> = {
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    coming: weekday,
    past: `last ${weekday}`,
    near: `${weekday} the ${ordinal(spoken.day)}`,
    far: date,
    'another-year': `${date}, ${year}`,
  };
  return names[is];
}

function days(from: SpokenDay, to: SpokenDay, form: 'on' | 'bare'): string {
  const sameMonth = from.is === 'far' && to.is === 'far' && from.month === to.month;
  const last = sameMonth ? ordinal(to.day) : nameOf(to);
  return form === 'bare' ? `${nameOf(from)} to ${last}` : `between ${nameOf(from)} and ${last}`;
}

function hours(spoken: SpokenDay, told: Hours, form: 'on' | 'bare'): string {
  return `${day(spoken, form)} ${hoursAlone(told)}`;
}

function hoursAlone(told: Hours): string {
  switch (told.kind) {
    case 'at':
      return `at ${time(told.at)}`;
    case 'by':
      return isNoon(told.end) ? 'before noon' : `by ${time(told.end)}`;
    case 'after':
      return `after ${time(told.start)}`;
    case 'between':
      return `between ${startBeside(told.start, told.end)} and ${time(told.end)}`;
  }
}

/** "2" before "4 PM", and "11 AM" before it. */
function startBeside(start: SpokenTime, end: SpokenTime): string {
  const sharesHalf = start.hour < 12 === end.hour < 12 && start.hour <= end.hour;
  return sharesHalf && !isNamed(start) && !isNamed(end) ? onClock(start) : time(start);
}

function time(told: SpokenTime): string {
  if (isNoon(told)) return 'noon';
  if (isNamed(told)) return 'midnight';
  return `${onClock(told)} ${told.hour < 12 ? 'AM' : 'PM'}`;
}

function onClock({ hour, minute }: SpokenTime): string {
  const onDial = hour % 12 === 0 ? 12 : hour % 12;
  return minute === 0 ? `${onDial}` : `${onDial}:${String(minute).padStart(2, '0')}`;
}

function isNoon({ hour, minute }: SpokenTime): boolean {
  return hour === 12 && minute === 0;
}

function isNamed({ hour, minute }: SpokenTime): boolean {
  return hour % 12 === 0 && minute === 0;
}

function ago(elapsed: Elapsed | 'now'): string {
  if (elapsed === 'now') return 'just now';
  const { count, unit } = elapsed;
  if (count === 1) return `${unit === 'hour' ? 'an' : 'a'} ${unit} ago`;
  return `${enNumbers.say(count)} ${unit}s ago`;
}

function ordinal(n: number): string {
  const teens = n % 100 > 10 && n % 100 < 14;
  return `${n}${(teens ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th'}`;
}
