import type { Locale } from '../../locales/locale.ts';
import type { CartWords } from './cart-words.ts';
import type { ProductWords } from './product-words.ts';
import type { QuoteWords } from './quote-words.ts';
import type { StatusWords } from './status-words.ts';
import type { TalkWords } from './talk-words.ts';

/**
 * Everything the assistant can say, per errand. Each function takes facts and returns a whole turn; each locale
 * implements all of it, so no phrase can go missing and no sentence is put together outside this folder.
 */
export interface Words {
  readonly cart: CartWords;
  readonly product: ProductWords;
  readonly quote: QuoteWords;
  readonly status: StatusWords;
  readonly talk: TalkWords;
}

/** How to say it this time (V30). */
export interface Manner {
  /** They have talked to us before: shorter prompts. */
  readonly familiar: boolean;
  /** Picks among wordings: any whole number, a new one each turn. */
  readonly pick: number;
}

export type WordsFor = (locale: Locale, manner: Manner) => Words;
