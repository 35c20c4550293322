/** What a language knows of comparing words. */
export interface Matching {
  /** What `&` and `%` are called. */
  readonly signs: { readonly '&': string; readonly '%': string };
  /** The marks that group and split digits: "1,000.5" or "1.000,5". */
  readonly digits: { readonly group: string; readonly point: string };
  /** Words that tell nothing about a product, folded. */
  readonly stopWords: ReadonlySet<string>;
  /** What product names call the sizes and qualities of `models/`, by their ids; left out where the id is the word. */
  readonly qualities: ReadonlyMap<string, string>;
  singular(word: string): string;
}
