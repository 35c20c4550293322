import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  dayRange,
  daysBetween,
  isDay,
  localDate,
  startOfDay,
  weekday,
  weekOf,
} from '../../src/locales/day-range.ts';

describe('dayRange', () => {
  it.each([
    ['2026-11-17', '2026-11-17', '2026-11-17'],
    ['2026-W47', '2026-11-16', '2026-11-22'],
    ['2026-W47-WE', '2026-11-21', '2026-11-22'],
    ['2026-W01', '2025-12-29', '2026-01-04'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026', '2026-01-01', '2026-12-31'],
    [' 2026-11-17 ', '2026-11-17', '2026-11-17'],
  ])('reads %s', (text, from, to) => {
    expect(dayRange(text)).toEqual({ from, to });
  });

  it.each([
    '',
    '?',
    '2026-02-30',
    '2026-13',
    '2026-00',
    '2026-W00',
    '2026-W54',
    '2025-W53',
    '8999-W99',
    '9999-W53',
    '202X',
    '2026-WI',
    'PRESENT_REF',
    '2026-11-17T00:00:00Z',
    '-002026-01-01',
    '1'.repeat(10_000),
  ])('reads no date where there is none (case %#)', (text) => {
    expect(dayRange(text)).toBeUndefined();
  });
});

describe('weekOf', () => {
  it('has a week 53 only in years that have one', () => {
    expect(weekOf('2020-W53')).toEqual({ from: '2020-12-28', to: '2021-01-03' });
    expect(weekOf('2021-W53')).toBeUndefined();
  });
});

describe('isDay', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-2-9', false],
    ['tomorrow', false],
  ])('%s: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('arithmetic on days', () => {
  it.each([
    ['2026-11-17', 1, '2026-11-18'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-03-07', 365, '2027-03-07'],
  ])('%s and %d days is %s, and back', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
    expect(daysBetween(expected, day)).toBe(-days);
  });

  it('counts weekdays from Monday', () => {
    expect(['2026-11-16', '2026-11-17', '2026-11-22'].map(weekday)).toEqual([1, 2, 7]);
  });

  it('refuses what is no day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => daysBetween('yesterday', '2026-01-01')).toThrow(RangeError);
  });
});

describe('localDate', () => {
  it.each([
    ['2026-11-18T04:59:59Z', 'America/New_York', '2026-11-17'],
    ['2026-11-18T05:00:00Z', 'America/New_York', '2026-11-18'],
    ['2026-11-17T23:00:00Z', 'Europe/Berlin', '2026-11-18'],
    ['2026-11-17T10:00:00Z', 'Pacific/Kiritimati', '2026-11-18'],
    ['2026-11-17T11:59:00Z', 'Etc/GMT+12', '2026-11-16'],
  ])('%s in %s is %s', (instant, timeZone, day) => {
    expect(localDate(instant, timeZone)).toBe(day);
  });

  it('refuses a time zone or a moment that is none', () => {
    expect(() => localDate('2026-11-17T10:00:00Z', 'Mars/Olympus')).toThrow(RangeError);
    expect(() => localDate('soon', 'UTC')).toThrow(RangeError);
  });
});

describe('startOfDay', () => {
  it.each([
    ['2026-11-18', 'UTC', '2026-11-18T00:00:00.000Z'],
    ['2026-11-18', 'America/New_York', '2026-11-18T05:00:00.000Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
    ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    ['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
    ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
    ['2026-01-01', 'Etc/GMT+12', '2026-01-01T12:00:00.000Z'],
    // Cairo's clocks go from midnight straight to one.
    ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
    // Samoa had no 30th of December 2011: it begins when the 31st does.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('%s in %s begins at %s', (day, timeZone, expected) => {
    expect(startOfDay(day, timeZone)).toBe(expected);
  });
});
