import type { Tongue } from '../tongue/tongue.ts';
import { deDates } from './dates.ts';
import { deMatching } from './matching.ts';
import { deMeasures } from './measures.ts';
import { deNumbers } from './numbers.ts';

/** German, as it is spoken in Germany. */
export const de: Tongue = {
  dates: deDates,
  numbers: deNumbers,
  measures: deMeasures,
  matching: deMatching,
  lists: {
    and: new Intl.ListFormat('de-DE', { type: 'conjunction' }),
    or: new Intl.ListFormat('de-DE', { type: 'disjunction' }),
  },
};
