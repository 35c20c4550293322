import type { Window } from '../../commerce/instant.ts';
import { localDate } from '../../locales/day-range.ts';
import type { Here } from '../../locales/here.ts';

/** The last day of a window where the customer is: midnight at its end is not yet the next one. */
export const lastDay = ({ end, start }: Window, { timeZone }: Here): string =>
  localDate(Math.max(Date.parse(start), Date.parse(end) - 1), timeZone);
