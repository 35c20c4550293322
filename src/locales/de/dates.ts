import type { Dates, DayForm, Elapsed, Hours, SpokenDay, SpokenTime } from '../tongue/dates.ts';
import { deNumbers } from './numbers.ts';

const WEEKDAYS = ['', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

const MONTHS = [
  '',
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** Dates in German. */
export const deDates: Dates = { day, days, hours, time, ago };

function day(spoken: SpokenDay, form: DayForm): string {
  const weekday = WEEKDAYS[spoken.weekday] ?? '';
  const date = dateOf(spoken);
  const forms: Readonly<Record<SpokenDay['is'], Readonly<Record<DayForm, string>>>> = {
    today: { on: 'heute', by: 'noch heute', from: 'von heute', bare: 'heute' },
    tomorrow: { on: 'morgen', by: 'bis morgen', from: 'von morgen', bare: 'morgen' },
    yesterday: { on: 'gestern', by: 'bis gestern', from: 'von gestern', bare: 'gestern' },
    coming: { on: `am ${weekday}`, by: `bis ${weekday}`, from: `vom ${weekday}`, bare: weekday },
    past: {
      on: `letzten ${weekday}`,
      by: `bis letzten ${weekday}`,
      from: `vom letzten ${weekday}`,
      bare: `letzter ${weekday}`,
    },
    near: {
      on: `am ${weekday}, den ${date}`,
      by: `bis ${weekday}, den ${date}`,
      from: `vom ${date}`,
      bare: `${weekday}, der ${date}`,
    },
    far: { on: `am ${date}`, by: `bis zum ${date}`, from: `vom ${date}`, bare: date },
    'another-year': { on: `am ${date}`, by: `bis zum ${date}`, from: `vom ${date}`, bare: date },
  };
  return forms[spoken.is][form];
}

function dateOf({ is, day: number, month, year }: SpokenDay): string {
  const date = `${number}. ${MONTHS[month] ?? ''}`;
  return is === 'another-year' ? `${date} ${year}` : date;
}

function days(from: SpokenDay, to: SpokenDay, form: 'on' | 'bare'): string {
  const bothByDate = isByDate(from) && isByDate(to);
  const sameMonth = bothByDate && from.is !== 'another-year' && from.month === to.month;
  const first = sameMonth ? `${from.day}.` : undefined;
  if (form === 'bare') return `${first ?? shortest(from)} bis ${shortest(to)}`;
  // "zwischen dem 3. und 5. Dezember": two dates share the article as they share the month.
  if (first !== undefined) return `zwischen dem ${first} und ${dateOf(to)}`;
  return `zwischen ${dative(from)} und ${dative(to)}`;
}

function isByDate({ is }: SpokenDay): boolean {
  return is === 'near' || is === 'far' || is === 'another-year';
}

function shortest(spoken: SpokenDay): string {
  return isByDate(spoken) ? dateOf(spoken) : day(spoken, 'bare');
}

function dative(spoken: SpokenDay): string {
  if (isByDate(spoken)) return `dem ${dateOf(spoken)}`;
  return spoken.is === 'past' ? `letztem ${WEEKDAYS[spoken.weekday] ?? ''}` : day(spoken, 'bare');
}

function hours(spoken: SpokenDay, told: Hours, form: 'on' | 'bare'): string {
  const comma = form === 'bare' && spoken.is === 'near' ? ',' : '';
  const name = `${day(spoken, form)}${comma}`;
  const beforeNoon = told.kind === 'by' && told.end.hour === 12 && told.end.minute === 0;
  return beforeNoon ? morning(spoken, name) : `${name} ${hoursAlone(told)}`;
}

/** "heute Vormittag", "am Dienstagvormittag", "am 3. Dezember vormittags": the day decides how it is written. */
function morning(spoken: SpokenDay, name: string): string {
  if (isByDate(spoken)) return `${name} vormittags`;
  return spoken.is === 'coming' || spoken.is === 'past' ? `${name}vormittag` : `${name} Vormittag`;
}

function hoursAlone(told: Hours): string {
  switch (told.kind) {
    case 'at':
      return `um ${time(told.at)}`;
    case 'by':
      return `bis ${time(told.end)}`;
    case 'after':
      return `ab ${time(told.start)}`;
    case 'between':
      // "zwischen 14 und 16 Uhr", but "zwischen 14:30 Uhr und 16 Uhr": minutes are only read right before "Uhr".
      return `zwischen ${told.start.minute === 0 ? told.start.hour : time(told.start)} und ${time(told.end)}`;
  }
}

function time({ hour, minute }: SpokenTime): string {
  return minute === 0 ? `${hour} Uhr` : `${hour}:${String(minute).padStart(2, '0')} Uhr`;
}

function ago(elapsed: Elapsed | 'now'): string {
  if (elapsed === 'now') return 'gerade eben';
  const [one, many] = DATIVES[elapsed.unit];
  return elapsed.count === 1 ? `vor ${one}` : `vor ${deNumbers.say(elapsed.count)} ${many}`;
}

const DATIVES: Readonly<Record<Elapsed['unit'], readonly [string, string]>> = {
  minute: ['einer Minute', 'Minuten'],
  hour: ['einer Stunde', 'Stunden'],
  day: ['einem Tag', 'Tagen'],
  week: ['einer Woche', 'Wochen'],
  month: ['einem Monat', 'Monaten'],
  year: ['einem Jahr', 'Jahren'],
};
