/** Units of size that products come in; `ct` counts pieces. */
export type Unit =
  'oz' | 'fl oz' | 'lb' | 'ct' | 'g' | 'kg' | 'ml' | 'l' | 'gal' | 'qt' | 'pt' | 'sq ft' | 'ft';

/** How much is in one piece. */
export interface Measure {
  readonly amount: number;
  readonly unit: Unit;
}

/**
 * The place that a size has in a phrase.
 * `noun`: stands alone or after the name ("12 ounces", "500 Gramm").
 * `adjective`: tells one of several apart. English puts it before the noun ("the 12-ounce bag"); German makes it the
 * first half of one ("die 12-Unzen-Packung"): what follows is joined with a hyphen.
 */
export type MeasureForm = 'noun' | 'adjective';

/** What a language knows of sizes. */
export interface Measures {
  measure(measure: Measure, form: MeasureForm): string;
  pack(count: number): string;
}
