/** What a noun asks of the word before it, in languages that have genders and cases. */
export interface Agreement {
  readonly gender: 'masculine' | 'feminine' | 'neuter';
  readonly case: 'nominative' | 'accusative' | 'dative' | 'genitive';
}

/** What a language knows of numbers. */
export interface Numbers {
  /** In words up to twelve, in digits above: `agreement` when a noun follows. */
  say(n: number, agreement?: Agreement): string;
  /** "once", "three times": a number that needs no gender. */
  times(n: number): string;
  /** `text` is folded: lower case, no diacritics, one space between words. */
  read(text: string): number | undefined;
  readOrdinal(text: string): number | undefined;
}
