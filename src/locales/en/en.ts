import type { Tongue } from '../tongue/tongue.ts';
import { enDates } from './dates.ts';
import { enMatching } from './matching.ts';
import { enMeasures } from './measures.ts';
import { enNumbers } from './numbers.ts';

/** English, as it is spoken in the United States. */
export const en: Tongue = {
  dates: enDates,
  numbers: enNumbers,
  measures: enMeasures,
  matching: enMatching,
  // American lists put a comma before "and"; said aloud it is one pause too many, so these follow the British habit.
  lists: {
    and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
    or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
  },
};
