import type { Locale } from './locale.ts';
import type { Measure, MeasureForm } from './tongue/measures.ts';
import { tongueOf } from './tongues.ts';

/** A size as it is said: "12 ounces", "half a gallon", "eine Gallone"; `MeasureForm` tells where each form fits. */
export function sayMeasure(locale: Locale, measure: Measure, form: MeasureForm = 'noun'): string {
  if (!Number.isFinite(measure.amount)) throw new RangeError('a size is a number');
  return tongueOf(locale).measures.measure(measure, form);
}

/** How many come together: "6-pack", "6er-Pack". */
export function sayPack(locale: Locale, count: number): string {
  return tongueOf(locale).measures.pack(count);
}
