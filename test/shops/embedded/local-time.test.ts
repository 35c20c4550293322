import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  isoWeekday,
  momentOf,
  wallTime,
  yearsBetween,
} from '../../../src/shops/embedded/local-time.ts';

const NEW_YORK = 'America/New_York';

describe('the clock on the wall', () => {
  it.each([
    ['2026-01-15T17:00:00.000Z', NEW_YORK, '2026-01-15', '12:00'],
    ['2026-07-15T03:59:00.000Z', NEW_YORK, '2026-07-14', '23:59'],
    ['2026-01-15T00:00:00.000Z', 'Asia/Kathmandu', '2026-01-15', '05:45'],
    ['2026-01-01T10:00:00.000Z', 'Pacific/Kiritimati', '2026-01-02', '00:00'],
  ])('at %s in %s says %s %s, and the other way round', (at, zone, day, time) => {
    expect(wallTime(new Date(at), zone)).toEqual({ day, time });
    expect(momentOf({ day, time }, zone).toISOString()).toBe(at);
  });

  it('is an hour later where the spring skips the hour', () => {
    const skipped = momentOf({ day: '2026-03-08', time: '02:30' }, NEW_YORK);

    expect(wallTime(skipped, NEW_YORK)).toEqual({ day: '2026-03-08', time: '03:30' });
  });

  it.each(['00:30', '01:30', '02:30', '12:00'])(
    'knows a moment for %s on the day the clocks go back',
    (time) => {
      const at = momentOf({ day: '2026-11-01', time }, NEW_YORK);

      expect(wallTime(at, NEW_YORK)).toEqual({ day: '2026-11-01', time });
    },
  );
});

describe('days', () => {
  it('are counted over the ends of months, leap days and changes of the clock', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-07', 2)).toBe('2026-03-09');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('begin the week on Monday', () => {
    expect(['2026-03-02', '2026-03-07', '2026-03-08'].map(isoWeekday)).toEqual([1, 6, 7]);
  });

  it('count a year on the birthday, and on the first of March where there is none', () => {
    expect(yearsBetween('2005-03-02', '2026-03-01')).toBe(20);
    expect(yearsBetween('2005-03-02', '2026-03-02')).toBe(21);
    expect(yearsBetween('2004-02-29', '2025-02-28')).toBe(20);
    expect(yearsBetween('2004-02-29', '2025-03-01')).toBe(21);
  });
});
