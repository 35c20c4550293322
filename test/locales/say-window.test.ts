import { describe, expect, it } from '@jest/globals';
import { sayWindow } from '../../src/locales/say-window.ts';

/** Wednesday the 18th of November 2026, 15:00 in UTC. */
const here = { now: '2026-11-18T15:00:00Z', timeZone: 'UTC' };

const from = (start: string, end: string) => ({ start: `2026-${start}Z`, end: `2026-${end}Z` });

describe('V28 sayWindow, hours of one day', () => {
  it.each([
    ['11-24T00:00', '11-24T12:00', 'on Tuesday before noon', 'am Dienstagvormittag'],
    ['11-19T00:00', '11-19T12:00', 'tomorrow before noon', 'morgen Vormittag'],
    [
      '11-25T00:00',
      '11-25T12:00',
      'on Wednesday the 25th before noon',
      'am Mittwoch, den 25. November vormittags',
    ],
    ['12-10T00:00', '12-10T12:00', 'on December 10th before noon', 'am 10. Dezember vormittags'],
    ['11-16T00:00', '11-16T12:00', 'last Monday before noon', 'letzten Montagvormittag'],
    ['11-19T14:00', '11-19T16:00', 'tomorrow between 2 and 4 PM', 'morgen zwischen 14 und 16 Uhr'],
    ['11-24T14:00', '11-24T16:00', 'on Tuesday between 2 and 4 PM', 'am Dienstag zwischen 14 und 16 Uhr'],
    ['11-18T16:00', '11-18T18:00', 'today between 4 and 6 PM', 'heute zwischen 16 und 18 Uhr'],
    ['11-19T11:00', '11-19T14:00', 'tomorrow between 11 AM and 2 PM', 'morgen zwischen 11 und 14 Uhr'],
    ['11-19T10:00', '11-19T12:00', 'tomorrow between 10 AM and noon', 'morgen zwischen 10 und 12 Uhr'],
    ['11-19T12:00', '11-19T15:00', 'tomorrow between noon and 3 PM', 'morgen zwischen 12 und 15 Uhr'],
    ['11-19T12:30', '11-19T15:00', 'tomorrow between 12:30 and 3 PM', 'morgen zwischen 12:30 Uhr und 15 Uhr'],
    ['11-19T08:00', '11-19T10:45', 'tomorrow between 8 and 10:45 AM', 'morgen zwischen 8 und 10:45 Uhr'],
    ['11-19T00:00', '11-19T18:00', 'tomorrow by 6 PM', 'morgen bis 18 Uhr'],
    ['11-19T18:00', '11-20T00:00', 'tomorrow after 6 PM', 'morgen ab 18 Uhr'],
    ['11-19T18:00', '11-19T23:59', 'tomorrow after 6 PM', 'morgen ab 18 Uhr'],
    ['11-19T22:00', '11-20T02:00', 'tomorrow between 10 PM and 2 AM', 'morgen zwischen 22 und 2 Uhr'],
    ['11-19T14:00', '11-19T14:00', 'tomorrow at 2 PM', 'morgen um 14 Uhr'],
  ])('says %s to %s', (start, end, english, german) => {
    expect(sayWindow('en-US', from(start, end), here)).toBe(english);
    expect(sayWindow('de-DE', from(start, end), here)).toBe(german);
  });
});

describe('V28 sayWindow, whole days', () => {
  it.each([
    ['11-19T00:00', '11-20T00:00', 'tomorrow', 'morgen'],
    ['11-24T00:00', '11-24T23:59', 'on Tuesday', 'am Dienstag'],
    ['11-24T00:00', '11-24T23:59:59.999', 'on Tuesday', 'am Dienstag'],
    ['11-24T00:00', '11-24T00:00', 'on Tuesday', 'am Dienstag'],
    ['11-20T00:00', '11-22T00:00', 'between Friday and Saturday', 'zwischen Freitag und Samstag'],
    ['11-19T08:00', '11-21T20:00', 'between tomorrow and Saturday', 'zwischen morgen und Samstag'],
    [
      '11-21T08:00',
      '12-03T20:00',
      'between Saturday and December 3rd',
      'zwischen Samstag und dem 3. Dezember',
    ],
    ['12-03T08:00', '12-05T20:00', 'between December 3rd and 5th', 'zwischen dem 3. und 5. Dezember'],
    [
      '11-30T08:00',
      '12-05T20:00',
      'between Monday the 30th and December 5th',
      'zwischen dem 30. November und dem 5. Dezember',
    ],
    [
      '11-13T08:00',
      '11-17T20:00',
      'between last Friday and yesterday',
      'zwischen letztem Freitag und gestern',
    ],
  ])('says %s to %s', (start, end, english, german) => {
    expect(sayWindow('en-US', from(start, end), here)).toBe(english);
    expect(sayWindow('de-DE', from(start, end), here)).toBe(german);
  });
});

describe('V28 sayWindow, once it has begun', () => {
  it.each([
    ['11-18T08:00', '11-18T18:00', 'today by 6 PM', 'heute bis 18 Uhr'],
    ['11-18T15:00', '11-18T18:00', 'today by 6 PM', 'heute bis 18 Uhr'],
    ['11-18T09:00', '11-19T00:00', 'today', 'heute'],
    ['11-18T00:00', '11-19T00:00', 'today', 'heute'],
    ['11-18T08:00', '11-20T20:00', 'by Friday', 'bis Freitag'],
    ['11-16T08:00', '11-19T20:00', 'by tomorrow', 'bis morgen'],
    ['11-16T08:00', '11-18T20:00', 'today', 'noch heute'],
    ['11-18T14:00', '11-19T01:00', 'tomorrow by 1 AM', 'morgen bis 1 Uhr'],
  ])('tells what is left of %s to %s', (start, end, english, german) => {
    expect(sayWindow('en-US', from(start, end), here)).toBe(english);
    expect(sayWindow('de-DE', from(start, end), here)).toBe(german);
  });

  it('says a morning that is still going on', () => {
    const morning = { ...here, now: '2026-11-18T09:00:00Z' };

    expect(sayWindow('en-US', from('11-18T08:00', '11-18T12:00'), morning)).toBe('today before noon');
    expect(sayWindow('de-DE', from('11-18T08:00', '11-18T12:00'), morning)).toBe('heute Vormittag');
  });

  it('tells all of a window that is over', () => {
    expect(sayWindow('en-US', from('11-18T13:00', '11-18T15:00'), here)).toBe('today between 1 and 3 PM');
  });
});

describe('sayWindow as one of several to choose from', () => {
  it.each([
    ['11-24T14:00', '11-24T16:00', 'Tuesday between 2 and 4 PM', 'Dienstag zwischen 14 und 16 Uhr'],
    ['11-24T00:00', '11-24T12:00', 'Tuesday before noon', 'Dienstagvormittag'],
    ['11-24T00:00', '11-25T00:00', 'Tuesday', 'Dienstag'],
    ['11-20T00:00', '11-22T00:00', 'Friday to Saturday', 'Freitag bis Samstag'],
    ['12-03T08:00', '12-05T20:00', 'December 3rd to 5th', '3. bis 5. Dezember'],
    [
      '11-25T00:00',
      '11-25T12:00',
      'Wednesday the 25th before noon',
      'Mittwoch, der 25. November, vormittags',
    ],
    [
      '11-25T14:00',
      '11-25T16:00',
      'Wednesday the 25th between 2 and 4 PM',
      'Mittwoch, der 25. November, zwischen 14 und 16 Uhr',
    ],
  ])('names %s to %s', (start, end, english, german) => {
    expect(sayWindow('en-US', from(start, end), here, 'bare')).toBe(english);
    expect(sayWindow('de-DE', from(start, end), here, 'bare')).toBe(german);
  });
});

describe('sayWindow where the customer is', () => {
  it('sees one whole day in a day of 25 hours, and in one of 23', () => {
    const berlin = { now: '2026-10-22T10:00:00Z', timeZone: 'Europe/Berlin' };
    const autumn = { start: '2026-10-24T22:00:00Z', end: '2026-10-25T23:00:00Z' };
    expect(sayWindow('de-DE', autumn, berlin)).toBe('am Sonntag');

    const newYork = { now: '2026-03-05T15:00:00Z', timeZone: 'America/New_York' };
    const spring = { start: '2026-03-08T05:00:00Z', end: '2026-03-09T04:00:00Z' };
    expect(sayWindow('en-US', spring, newYork)).toBe('on Sunday');
  });

  it('tells the hours on their clock', () => {
    const tokyo = { now: '2026-11-18T15:00:00Z', timeZone: 'Asia/Tokyo' };

    expect(sayWindow('en-US', from('11-19T05:00', '11-19T07:00'), tokyo)).toBe('today between 2 and 4 PM');
  });

  it('refuses a window that has no moments', () => {
    expect(() => sayWindow('en-US', { start: 'soon', end: 'later' }, here)).toThrow(RangeError);
  });
});
