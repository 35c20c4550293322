import type { DayMeaning } from './day-meaning.ts';

type Saying = readonly [words: string, meaning: DayMeaning];

/** The ways to say a day in English: "last friday", "two weeks ago", "november fifth". */
export function englishDays(): ReadonlyMap<string, DayMeaning> {
  return new Map([
    ...NEAR,
    ...WEEKDAYS.flatMap(weekday),
    ...ago(),
    ...MONTHS.flatMap(month),
    ...daysOfMonth(),
  ]);
}

const NEAR: readonly Saying[] = [
  ['today', { kind: 'days', away: 0 }],
  ['tonight', { kind: 'days', away: 0 }],
  ['this morning', { kind: 'days', away: 0 }],
  ['this afternoon', { kind: 'days', away: 0 }],
  ['this evening', { kind: 'days', away: 0 }],
  ['tomorrow', { kind: 'days', away: 1 }],
  ['tomorrow morning', { kind: 'days', away: 1 }],
  ['tomorrow afternoon', { kind: 'days', away: 1 }],
  ['tomorrow evening', { kind: 'days', away: 1 }],
  ['the day after tomorrow', { kind: 'days', away: 2 }],
  ['yesterday', { kind: 'days', away: -1 }],
  ['last night', { kind: 'days', away: -1 }],
  ['the day before yesterday', { kind: 'days', away: -2 }],
  ['this week', { kind: 'weeks', away: 0 }],
  ['next week', { kind: 'weeks', away: 1 }],
  ['last week', { kind: 'weeks', away: -1 }],
  ['the week before last', { kind: 'weeks', away: -2 }],
  ['this weekend', { kind: 'weekends', away: 0 }],
  ['the weekend', { kind: 'weekends', away: 0 }],
  ['next weekend', { kind: 'weekends', away: 1 }],
  ['last weekend', { kind: 'weekends', away: -1 }],
  ['this month', { kind: 'months', away: 0 }],
  ['next month', { kind: 'months', away: 1 }],
  ['last month', { kind: 'months', away: -1 }],
  ['this year', { kind: 'years', away: 0 }],
  ['last year', { kind: 'years', away: -1 }],
];

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

function weekday(name: string, index: number): readonly Saying[] {
  const coming: DayMeaning = { kind: 'weekday', weekday: index + 1, which: 'coming' };
  const nextWeek: DayMeaning = { kind: 'weekday', weekday: index + 1, which: 'next-week' };
  return [
    ...['', ' morning', ' afternoon', ' evening', ' night'].map((time): Saying => [name + time, coming]),
    [`this ${name}`, coming],
    [`this coming ${name}`, coming],
    [`next ${name}`, nextWeek],
    [`${name} next week`, nextWeek],
    [`last ${name}`, { kind: 'weekday', weekday: index + 1, which: 'past' }],
    [`this past ${name}`, { kind: 'weekday', weekday: index + 1, which: 'past' }],
  ];
}

const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

function ago(): readonly Saying[] {
  const counts = COUNTS.flatMap((word, index) => [
    [word, index + 1] as const,
    [String(index + 1), index + 1] as const,
  ]);
  return [...counts, ['a', 1] as const, ['a couple of', 2] as const].flatMap(
    ([word, n]): readonly Saying[] => [
      [`${word} ${n === 1 ? 'day' : 'days'} ago`, { kind: 'days', away: -n }],
      [`in ${word} ${n === 1 ? 'day' : 'days'}`, { kind: 'days', away: n }],
      [`${word} ${n === 1 ? 'week' : 'weeks'} ago`, { kind: 'weeks', away: -n }],
      [`in ${word} ${n === 1 ? 'week' : 'weeks'}`, { kind: 'weeks', away: n }],
      [`${word} ${n === 1 ? 'month' : 'months'} ago`, { kind: 'months', away: -n }],
      [`${word} ${n === 1 ? 'year' : 'years'} ago`, { kind: 'years', away: -n }],
    ],
  );
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const ORDINALS = (
  'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,' +
  'fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth,twenty first,twenty second,twenty third,' +
  'twenty fourth,twenty fifth,twenty sixth,twenty seventh,twenty eighth,twenty ninth,thirtieth,thirty first'
).split(',');

const SUFFIXES: ReadonlyMap<number, string> = new Map([
  [1, 'st'],
  [2, 'nd'],
  [3, 'rd'],
  [21, 'st'],
  [22, 'nd'],
  [23, 'rd'],
  [31, 'st'],
]);

function month(name: string, index: number): readonly Saying[] {
  const dates = ORDINALS.flatMap((ordinal, before): readonly Saying[] => {
    const meaning: DayMeaning = { kind: 'coming-date', day: before + 1, month: index + 1 };
    return dayForms(ordinal, before + 1).flatMap((day): readonly Saying[] => [
      [`${name} ${day}`, meaning],
      [`${name} the ${day}`, meaning],
      [`the ${day} of ${name}`, meaning],
    ]);
  });
  return [[name, { kind: 'coming-month', month: index + 1 }], ...dates];
}

const dayForms = (ordinal: string, day: number) => [
  ordinal,
  `${day}${SUFFIXES.get(day) ?? 'th'}`,
  String(day),
];

/** "the first" alone is a position, so a day of the month says more: "the 5th" counts from the fourth on. */
function daysOfMonth(): readonly Saying[] {
  return ORDINALS.flatMap((ordinal, before): readonly Saying[] => {
    const meaning: DayMeaning = { kind: 'coming-day-of-month', day: before + 1 };
    const named: Saying = [`the ${ordinal} of this month`, meaning];
    return before < 10 ? [named] : [named, [`the ${ordinal}`, meaning]];
  });
}
