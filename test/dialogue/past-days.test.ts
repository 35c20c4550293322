import { describe, expect, it } from '@jest/globals';
import { instant } from '../../src/commerce/instant.ts';
import { pastDays } from '../../src/dialogue/past-days.ts';

/** A Wednesday evening in New York; in London it is Thursday already. */
const NOW = instant('2026-11-19T01:30:00Z');

describe('V28 the days that somebody asks after', () => {
  it.each([
    ['today', '2026-11-18', '2026-11-18', '2026-11-18', '2026-11-18'],
    ['a day that is over', '2026-11-02', '2026-11-02', '2026-11-02', '2026-11-02'],
    ['this week', '2026-11-16', '2026-11-22', '2026-11-16', '2026-11-22'],
    ['Friday', '2026-11-20', '2026-11-20', '2026-11-13', '2026-11-13'],
    ['the weekend', '2026-11-21', '2026-11-22', '2026-11-14', '2026-11-15'],
    ['Wednesday', '2026-11-25', '2026-11-25', '2026-11-18', '2026-11-18'],
    ['October', '2027-10-01', '2027-10-31', '2026-10-01', '2026-10-31'],
    ['the third of November', '2027-11-03', '2027-11-03', '2026-11-03', '2026-11-03'],
    ['the last of February', '2028-02-29', '2028-02-29', '2027-02-28', '2027-02-28'],
  ])('are the last of them: %s', (_said, from, to, pastFrom, pastTo) => {
    expect(pastDays({ from, to }, NOW, 'America/New_York')).toEqual({ from: pastFrom, to: pastTo });
  });

  it('begin where the customer lives', () => {
    expect(pastDays({ from: '2026-11-19', to: '2026-11-19' }, NOW, 'Europe/London').from).toBe('2026-11-19');
    expect(pastDays({ from: '2026-11-19', to: '2026-11-19' }, NOW, 'America/New_York').from).toBe(
      '2026-11-12',
    );
  });
});
