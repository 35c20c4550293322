import { describe, expect, it } from '@jest/globals';
import { sayDate, sayDay, sayMoment, sayTime } from '../../src/locales/say-date.ts';

/** A Wednesday morning in New York. */
const here = { now: '2026-11-18T15:00:00Z', timeZone: 'America/New_York' };

describe('V28 sayDay, fit for "arrives ___"', () => {
  it.each([
    ['2025-11-18', 'on November 18th, 2025', 'am 18. November 2025'],
    ['2026-01-21', 'on January 21st, 2026', 'am 21. Januar 2026'],
    ['2026-01-22', 'on January 22nd', 'am 22. Januar'],
    ['2026-11-04', 'on November 4th', 'am 4. November'],
    ['2026-11-05', 'on Thursday the 5th', 'am Donnerstag, den 5. November'],
    ['2026-11-11', 'on Wednesday the 11th', 'am Mittwoch, den 11. November'],
    ['2026-11-12', 'last Thursday', 'letzten Donnerstag'],
    ['2026-11-16', 'last Monday', 'letzten Montag'],
    ['2026-11-17', 'yesterday', 'gestern'],
    ['2026-11-18', 'today', 'heute'],
    ['2026-11-19', 'tomorrow', 'morgen'],
    ['2026-11-20', 'on Friday', 'am Freitag'],
    ['2026-11-24', 'on Tuesday', 'am Dienstag'],
    ['2026-11-25', 'on Wednesday the 25th', 'am Mittwoch, den 25. November'],
    ['2026-12-01', 'on Tuesday the 1st', 'am Dienstag, den 1. Dezember'],
    ['2026-12-02', 'on December 2nd', 'am 2. Dezember'],
    ['2027-03-13', 'on March 13th', 'am 13. März'],
    ['2027-09-14', 'on September 14th', 'am 14. September'],
    ['2027-09-15', 'on September 15th, 2027', 'am 15. September 2027'],
  ])('says %s', (day, english, german) => {
    expect(sayDay('en-US', day, here)).toBe(english);
    expect(sayDay('de-DE', day, here)).toBe(german);
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [22, '22nd'],
    [23, '23rd'],
    [30, '30th'],
  ])('numbers the %dth day as people do: %s', (day, said) => {
    expect(sayDay('en-US', `2027-01-${String(day).padStart(2, '0')}`, here)).toBe(`on January ${said}`);
  });

  it('refuses what is no day', () => {
    expect(() => sayDay('en-US', '2026-02-30', here)).toThrow(RangeError);
  });
});

describe('V28 sayDay, in other places of a sentence', () => {
  it.each([
    ['by', '2026-11-17', 'by yesterday', 'bis gestern'],
    ['by', '2026-11-18', 'today', 'noch heute'],
    ['by', '2026-11-19', 'by tomorrow', 'bis morgen'],
    ['by', '2026-11-20', 'by Friday', 'bis Freitag'],
    ['by', '2026-11-16', 'by last Monday', 'bis letzten Montag'],
    ['by', '2026-11-25', 'by Wednesday the 25th', 'bis Mittwoch, den 25. November'],
    ['by', '2026-12-03', 'by December 3rd', 'bis zum 3. Dezember'],
    ['from', '2026-11-18', 'from today', 'von heute'],
    ['from', '2026-11-17', 'from yesterday', 'von gestern'],
    ['from', '2026-11-16', 'from last Monday', 'vom letzten Montag'],
    ['from', '2026-11-08', 'from Sunday the 8th', 'vom 8. November'],
    ['from', '2025-11-03', 'from November 3rd, 2025', 'vom 3. November 2025'],
    ['bare', '2026-11-18', 'today', 'heute'],
    ['bare', '2026-11-16', 'last Monday', 'letzter Montag'],
    ['bare', '2026-11-20', 'Friday', 'Freitag'],
    ['bare', '2026-11-25', 'Wednesday the 25th', 'Mittwoch, der 25. November'],
    ['bare', '2026-12-03', 'December 3rd', '3. Dezember'],
  ] as const)('says %s %s', (form, day, english, german) => {
    expect(sayDay('en-US', day, here, form)).toBe(english);
    expect(sayDay('de-DE', day, here, form)).toBe(german);
  });
});

describe('V28 sayDate, in the time zone of the customer', () => {
  it.each([
    ['America/New_York', '2026-11-18T04:59:59Z', '2026-11-18T15:00:00Z', 'yesterday'],
    ['America/New_York', '2026-11-18T05:00:00Z', '2026-11-18T15:00:00Z', 'today'],
    ['Europe/Berlin', '2026-11-18T22:59:59Z', '2026-11-18T15:00:00Z', 'today'],
    ['Europe/Berlin', '2026-11-18T23:00:00Z', '2026-11-18T15:00:00Z', 'tomorrow'],
    // Just before midnight where they are, and the next day already in UTC.
    ['America/Los_Angeles', '2026-11-19T07:59:59Z', '2026-11-19T07:30:00Z', 'today'],
    ['America/Los_Angeles', '2026-11-19T08:00:00Z', '2026-11-19T07:30:00Z', 'tomorrow'],
    // The clocks change in between: 25 and 23 hours are a day as well.
    ['America/New_York', '2026-11-02T04:30:00Z', '2026-11-01T04:30:00Z', 'today'],
    ['America/New_York', '2026-11-02T05:30:00Z', '2026-11-01T04:30:00Z', 'tomorrow'],
    ['Europe/Berlin', '2026-03-29T22:00:00Z', '2026-03-28T23:00:00Z', 'tomorrow'],
  ])('in %s, %s at %s is %s', (timeZone, instant, now, said) => {
    expect(sayDate('en-US', instant, { now, timeZone })).toBe(said);
  });

  it('crosses the year without saying it', () => {
    const silvester = { now: '2026-12-31T20:00:00Z', timeZone: 'Europe/Berlin' };

    expect(sayDate('de-DE', '2027-01-01T09:00:00Z', silvester)).toBe('morgen');
    expect(sayDate('de-DE', '2027-01-20T09:00:00Z', silvester, 'by')).toBe('bis zum 20. Januar');
  });

  it('refuses a time zone that is none', () => {
    expect(() => sayDate('en-US', here.now, { ...here, timeZone: '' })).toThrow(RangeError);
  });
});

describe('sayMoment', () => {
  it.each([
    ['2026-11-17T20:40:00Z', 'yesterday at 3:40 PM', 'gestern um 15:40 Uhr'],
    ['2026-11-18T14:00:00Z', 'today at 9 AM', 'heute um 9 Uhr'],
    ['2026-11-16T17:00:00Z', 'last Monday at noon', 'letzten Montag um 12 Uhr'],
    ['2026-11-05T05:05:00Z', 'on Thursday the 5th at 12:05 AM', 'am Donnerstag, den 5. November um 0:05 Uhr'],
  ])('says %s to the minute', (instant, english, german) => {
    expect(sayMoment('en-US', instant, here)).toBe(english);
    expect(sayMoment('de-DE', instant, here)).toBe(german);
  });
});

describe('sayTime', () => {
  it.each([
    ['2026-11-18T00:00:00Z', 'midnight', '0 Uhr'],
    ['2026-11-18T00:30:00Z', '12:30 AM', '0:30 Uhr'],
    ['2026-11-18T11:05:00Z', '11:05 AM', '11:05 Uhr'],
    ['2026-11-18T12:00:00Z', 'noon', '12 Uhr'],
    ['2026-11-18T12:01:00Z', '12:01 PM', '12:01 Uhr'],
    ['2026-11-18T23:00:00Z', '11 PM', '23 Uhr'],
  ])('says %s', (instant, english, german) => {
    expect(sayTime('en-US', instant, 'UTC')).toBe(english);
    expect(sayTime('de-DE', instant, 'UTC')).toBe(german);
  });
});
