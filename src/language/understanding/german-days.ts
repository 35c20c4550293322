import type { DayMeaning } from './day-meaning.ts';

type Saying = readonly [words: string, meaning: DayMeaning];

/** The ways to say a day in German: "letzten freitag", "vor zwei wochen", "fünften november". */
export function germanDays(): ReadonlyMap<string, DayMeaning> {
  return new Map([...NEAR, ...WEEKDAYS.flatMap(weekday), ...ago(), ...MONTHS.flatMap(month)]);
}

const NEAR: readonly Saying[] = [
  ['heute', { kind: 'days', away: 0 }],
  ['heute morgen', { kind: 'days', away: 0 }],
  ['heute abend', { kind: 'days', away: 0 }],
  ['heute nachmittag', { kind: 'days', away: 0 }],
  ['morgen', { kind: 'days', away: 1 }],
  ['morgen früh', { kind: 'days', away: 1 }],
  ['morgen vormittag', { kind: 'days', away: 1 }],
  ['morgen nachmittag', { kind: 'days', away: 1 }],
  ['morgen abend', { kind: 'days', away: 1 }],
  ['übermorgen', { kind: 'days', away: 2 }],
  ['gestern', { kind: 'days', away: -1 }],
  ['gestern abend', { kind: 'days', away: -1 }],
  ['vorgestern', { kind: 'days', away: -2 }],
  ['diese woche', { kind: 'weeks', away: 0 }],
  ['dieser woche', { kind: 'weeks', away: 0 }],
  ['nächste woche', { kind: 'weeks', away: 1 }],
  ['nächster woche', { kind: 'weeks', away: 1 }],
  ['letzte woche', { kind: 'weeks', away: -1 }],
  ['letzter woche', { kind: 'weeks', away: -1 }],
  ['vergangene woche', { kind: 'weeks', away: -1 }],
  ['vorletzte woche', { kind: 'weeks', away: -2 }],
  ['wochenende', { kind: 'weekends', away: 0 }],
  ['dieses wochenende', { kind: 'weekends', away: 0 }],
  ['nächstes wochenende', { kind: 'weekends', away: 1 }],
  ['nächsten wochenende', { kind: 'weekends', away: 1 }],
  ['letztes wochenende', { kind: 'weekends', away: -1 }],
  ['letzten wochenende', { kind: 'weekends', away: -1 }],
  ['diesen monat', { kind: 'months', away: 0 }],
  ['nächsten monat', { kind: 'months', away: 1 }],
  ['letzten monat', { kind: 'months', away: -1 }],
  ['vorletzten monat', { kind: 'months', away: -2 }],
  ['letztes jahr', { kind: 'years', away: -1 }],
  ['dieses jahr', { kind: 'years', away: 0 }],
];

const WEEKDAYS = 'montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(' ');

function weekday(name: string, index: number): readonly Saying[] {
  const coming: DayMeaning = { kind: 'weekday', weekday: index + 1, which: 'coming' };
  const past: DayMeaning = { kind: 'weekday', weekday: index + 1, which: 'past' };
  const nextWeek: DayMeaning = { kind: 'weekday', weekday: index + 1, which: 'next-week' };
  const names = name === 'samstag' ? [name, 'sonnabend'] : [name];
  return names.flatMap((day): readonly Saying[] => [
    ...['', ' vormittag', ' nachmittag', ' abend', ' früh'].map((time): Saying => [day + time, coming]),
    [`${day}abend`, coming],
    ...['diesen', 'diesem', 'kommenden', 'kommendem', 'nächsten', 'nächstem'].map((which): Saying => [
      `${which} ${day}`,
      coming,
    ]),
    ...['letzten', 'letztem', 'vergangenen', 'vorigen'].map((which): Saying => [`${which} ${day}`, past]),
    [`nächste woche ${day}`, nextWeek],
    [`${day} nächster woche`, nextWeek],
  ]);
}

const COUNTS = 'einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

function ago(): readonly Saying[] {
  return COUNTS.flatMap((word, index): readonly Saying[] => {
    const n = index + 1;
    const week = n === 1 ? ['einer woche'] : [`${word} wochen`, `${n} wochen`];
    const day = n === 1 ? ['einem tag'] : [`${word} tagen`, `${n} tagen`];
    const monthWords = n === 1 ? ['einem monat'] : [`${word} monaten`, `${n} monaten`];
    return [
      ...day.map((words): Saying => [`vor ${words}`, { kind: 'days', away: -n }]),
      ...day.map((words): Saying => [`in ${words}`, { kind: 'days', away: n }]),
      ...week.map((words): Saying => [`vor ${words}`, { kind: 'weeks', away: -n }]),
      ...week.map((words): Saying => [`in ${words}`, { kind: 'weeks', away: n }]),
      ...monthWords.map((words): Saying => [`vor ${words}`, { kind: 'months', away: -n }]),
    ];
  });
}

const MONTHS = 'januar februar märz april mai juni juli august september oktober november dezember'.split(
  ' ',
);

const ORDINALS = (
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt ' +
  'siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst ' +
  'fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst'
).split(' ');

function month(name: string, index: number): readonly Saying[] {
  const dates = ORDINALS.flatMap((stem, before) => {
    const meaning: DayMeaning = { kind: 'coming-date', day: before + 1, month: index + 1 };
    return [`${stem}en`, `${stem}er`, `${stem}e`, String(before + 1)].map((day): Saying => [
      `${day} ${name}`,
      meaning,
    ]);
  });
  const names = name === 'januar' ? [name, 'jänner'] : [name];
  return [...names.map((word): Saying => [word, { kind: 'coming-month', month: index + 1 }]), ...dates];
}
