import type { Dates } from './dates.ts';
import type { Matching } from './matching.ts';
import type { Measures } from './measures.ts';
import type { Numbers } from './numbers.ts';

/** All that one language must know: a folder beside this one holds it. */
export interface Tongue {
  readonly dates: Dates;
  readonly numbers: Numbers;
  readonly measures: Measures;
  readonly matching: Matching;
  readonly lists: Readonly<Record<'and' | 'or', Intl.ListFormat>>;
}
