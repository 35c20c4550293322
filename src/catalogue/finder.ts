import type { Call } from '../commerce/shop.ts';
import type { Listing, Purchase } from '../commerce/product.ts';
import type { VariantId } from '../commerce/ids.ts';

/** What was said about a product, and what is known of who said it. */
export interface Sought {
  /** The recogniser's words for it: "the large dark roast". */
  readonly said: string;
  /** A size or attribute said apart: "large", "cheap", "decaf", "12 ounce". */
  readonly size?: string;
  /** What it takes the place of: of a product's sizes, the same one is meant unless another was said. */
  readonly insteadOf?: Pick<Listing, 'count' | 'size'>;
  /** How many pieces are wanted: "a dozen". */
  readonly pieces?: number;
  /** Where to look: everything the shop sells, what the customer has bought, or just these (the cart, the options). */
  readonly among: 'shop' | 'purchases' | readonly VariantId[];
  /** Among purchases: they may just as well mean something that they have never bought. */
  readonly orNew?: boolean;
  /** What this customer has bought: it settles most doubts. */
  readonly purchases: readonly Purchase[];
}

/** The product that was meant, or the one question that settles it. */
export type Finding =
  | { readonly kind: 'sure'; readonly listing: Listing }
  /** It sounds like something else, too: say what was heard before going on (V25). */
  | { readonly kind: 'unsure'; readonly listing: Listing }
  /** Two or three; `total` tells how many there were to choose from (V21). */
  | { readonly kind: 'several'; readonly listings: readonly Listing[]; readonly total: number }
  /** Nothing answers to it; these come nearest, three at most. */
  | { readonly kind: 'none'; readonly nearest: readonly Listing[] };

/** From what was said to the product that was meant. */
export interface Finder {
  find(call: Call, sought: Sought): Promise<Finding>;
}
