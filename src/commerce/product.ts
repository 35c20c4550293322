import type { ProductId, VariantId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { Money } from './money.ts';

export type Unit =
  'oz' | 'fl oz' | 'lb' | 'ct' | 'g' | 'kg' | 'ml' | 'l' | 'gal' | 'qt' | 'pt' | 'sq ft' | 'ft';

/** How much is in one piece. */
export interface Measure {
  readonly amount: number;
  readonly unit: Unit;
}

/** Something that can be put in a cart. Its texts are in the language of the call that asked for it. */
export interface Variant {
  readonly id: VariantId;
  readonly product: ProductId;
  /** What it is, without brand, size and option: "ground coffee". */
  readonly title: string;
  readonly brand?: string;
  /** What tells it from its siblings beside size: "decaf", "lavender". */
  readonly option?: string;
  readonly size?: Measure;
  /** Pieces in a pack, when more than one. */
  readonly count?: number;
  readonly image?: string;
  readonly minimumAge?: number;
}

/** A variant as the finder knows it: its names, which may be a minute old, and never its price or stock. */
export interface Listing extends Variant {
  /** What else people call it, most usual first. */
  readonly aliases: readonly string[];
  /** What it can stand in for: variants of one kind are substitutes for each other. */
  readonly kind: string;
  /** How well it sells, against the rest of the shop: 0 to 1. */
  readonly popularity: number;
}

/** What a variant costs at this moment, and how many there are. */
export interface Offer {
  readonly variant: Variant;
  readonly price: Money;
  readonly availability: 'in_stock' | 'out_of_stock' | 'withdrawn';
  /** How many can be had: 0 unless `in_stock`. */
  readonly available: number;
  readonly expectedBack?: Instant;
}

/** What a customer has bought of one variant, over all their orders. */
export interface Purchase {
  readonly variant: Variant;
  /** In how many orders. */
  readonly orders: number;
  readonly lastAt: Instant;
  readonly lastQuantity: number;
  readonly lastPrice: Money;
  /** The quantity most often bought. */
  readonly usualQuantity: number;
}
