import type { Brand } from './brand.ts';

/** A moment in UTC as `Date.toISOString()` writes it, so that moments sort and compare as plain strings. */
export type Instant = Brand<string, 'Instant'>;

export const instant = (at: Date | number | string): Instant => new Date(at).toISOString() as Instant;

export const later = (from: Instant, milliseconds: number): Instant =>
  instant(Date.parse(from) + milliseconds);

/** How long from `from` to `to`: negative when `to` came first. */
export const millisecondsBetween = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);

/** A span of time with both ends, for deliveries. */
export interface Window {
  readonly start: Instant;
  readonly end: Instant;
}

/** Whole calendar days in the customer's time zone, both included, each `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}
