import type { Locale } from './locale.ts';
import { tongueOf } from './tongues.ts';

/** Things one after the other, as they are said: "a, b and c", or with "or" between the last two. Nothing for none. */
export function sayList(locale: Locale, items: readonly string[], joinedBy: 'and' | 'or' = 'and'): string {
  return tongueOf(locale).lists[joinedBy].format(items);
}
