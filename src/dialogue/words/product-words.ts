import type { Offer, Variant } from '../../commerce/product.ts';
import type { Asked } from '../reply.ts';

/** What is said to find out which product is meant, and about products. */
export interface ProductWords {
  /** "Which one: the small or the large?" Never a choice that yes could answer (V23), three at most (V21). */
  which(facts: { readonly options: readonly Offer[]; readonly total: number }): Asked;
  /** Not in their history: the shop's, offered (V9 will want more than a yes). */
  newToYou(facts: { readonly said: string | undefined; readonly offer: Offer }): Asked;
  /** "I heard oat milk. Right?" (V25) */
  heard(facts: { readonly variant: Variant }): Asked;
  /** Out of stock, or no longer sold: one substitute with its difference (V14). */
  substitute(facts: { readonly wanted: Offer; readonly instead: Offer }): Asked;
  /** There are fewer than were wanted. */
  short(facts: { readonly offer: Offer; readonly wanted: number }): Asked;
  /** Out of stock and nothing to take its place: shall we tell them when it is back? */
  outOfStock(facts: { readonly offer: Offer; readonly canWatch: boolean }): Asked;
  /** They do not want the substitute: shall we tell them when what they wanted is back? (V14) */
  tellWhenBack(): Asked;
  willTell(facts: { readonly variant: Variant }): Asked;
  notAvailable(facts: { readonly said: string | undefined }): Asked;
  /** The quantity made no sense: "?", none, less than one, a fraction. */
  howMany(facts: { readonly variant: Variant }): Asked;
  tooMany(facts: { readonly variant: Variant; readonly most: number }): Asked;
  whichProduct(): Asked;
  unknown(facts: { readonly said: string | undefined; readonly nearest: readonly Offer[] }): Asked;
  price(facts: { readonly offer: Offer }): Asked;
  availability(facts: { readonly offer: Offer }): Asked;
  about(facts: { readonly offer: Offer }): Asked;
  noneOfThem(): Asked;
}
