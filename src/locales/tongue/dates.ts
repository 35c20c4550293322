/**
 * The place that a day has in a sentence.
 * `on`: fits "arrives ___", with whatever preposition that takes ("on Tuesday", "tomorrow").
 * `by`: the same, for the last of several days ("by Tuesday").
 * `from`: fits "your order ___" ("from Tuesday", "vom 3. Dezember").
 * `bare`: stands alone, as a heading or one of several to choose from ("Tuesday").
 */
export type DayForm = 'on' | 'by' | 'from' | 'bare';

/** How far a day is from today: the six days on either side go by their names, thirteen by name and number. */
export type Nearness =
  'today' | 'tomorrow' | 'yesterday' | 'coming' | 'past' | 'near' | 'far' | 'another-year';

/** All that a language needs to name a day. */
export interface SpokenDay {
  readonly is: Nearness;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A time on the clock. */
export interface SpokenTime {
  readonly hour: number;
  readonly minute: number;
}

/** The hours of one day. */
export type Hours =
  | { readonly kind: 'at'; readonly at: SpokenTime }
  | { readonly kind: 'by'; readonly end: SpokenTime }
  | { readonly kind: 'after'; readonly start: SpokenTime }
  | { readonly kind: 'between'; readonly start: SpokenTime; readonly end: SpokenTime };

/** A stretch of time that has gone by, in the one unit it is told in. */
export interface Elapsed {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
}

/** What a language knows of dates: whole phrases, so that each keeps its own order and cases. */
export interface Dates {
  day(day: SpokenDay, form: DayForm): string;
  days(from: SpokenDay, to: SpokenDay, form: 'on' | 'bare'): string;
  hours(day: SpokenDay, hours: Hours, form: 'on' | 'bare'): string;
  time(time: SpokenTime): string;
  ago(elapsed: Elapsed | 'now'): string;
}
