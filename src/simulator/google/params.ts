import type { SlotType } from '../slot-types.ts';
import type { HeardSlot, Slots } from '../utterance.ts';

/** A parameter of an intent as Google sends it; one that was not filled is not sent. */
export interface GoogleParam {
  readonly original: string;
  readonly resolved: string | number | GoogleDate | GooglePeriod;
}

interface GooglePeriod {
  readonly startDate: GoogleDate;
  readonly endDate: GoogleDate;
}

interface GoogleDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The parameters of an intent. What Google's own types cannot make out is not sent at all. */
export function googleParams(
  slots: Slots,
  types: Readonly<Record<string, SlotType>>,
): Readonly<Record<string, GoogleParam>> {
  return Object.fromEntries(
    Object.entries(slots).flatMap(([name, slot]) => {
      const resolved = resolvedAs(slot, types[name]?.kind ?? 'words');
      return resolved === undefined ? [] : [[name, { original: slot.heard, resolved }]];
    }),
  );
}

function resolvedAs(
  { heard, id, value }: HeardSlot,
  kind: SlotType['kind'],
): GoogleParam['resolved'] | undefined {
  switch (kind) {
    case 'number':
      return numberIn(value);
    case 'date':
      return dateIn(String(value ?? ''));
    case 'digits':
      return value === undefined ? undefined : String(value);
    case 'ids':
      return id;
    case 'words':
      return id ?? heard;
  }
}

const numberIn = (value: HeardSlot['value']): number | undefined =>
  value === undefined || !Number.isFinite(Number(value)) ? undefined : Number(value);

/** Google says a day as an object, with the parts that were said, and a week as its first day and its last. */
function dateIn(iso: string): GoogleDate | GooglePeriod | undefined {
  const [, inYear, week, weekend] = /^(\d{4})-W(\d\d)(-WE)?$/.exec(iso) ?? [];
  if (week !== undefined) {
    const dayOf = (weekday: number) => dayOfWeek(Number(inYear), Number(week), weekday);
    return { startDate: dayOf(weekend === undefined ? 1 : 6), endDate: dayOf(7) };
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** ISO 8601: the fourth of January is always in the first week. */
function dayOfWeek(year: number, week: number, weekday: number): GoogleDate {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS;
  const day = new Date(monday + ((week - 1) * 7 + weekday - 1) * DAY_MS);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}
