import type { Listing, Purchase } from '../../commerce/product.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import type { Tools } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { askAboutFinding } from './ask-about-finding.ts';
import { findProduct, type SaidItem } from './find-product.ts';

/** The product that was meant, or the question that settles it. */
export type Identified =
  | { readonly kind: 'found'; readonly listing: Listing; readonly isNew: boolean }
  | { readonly kind: 'asked'; readonly answer: Answer };

/** From what was said to one product, asking if need be; the errand is carried on with the answer. */
export async function identify(
  said: SaidItem,
  purchases: readonly Purchase[],
  errand: Errand,
  turn: Turn,
  tools: Tools,
): Promise<Identified> {
  const { finding, isNew } = await findProduct(said, purchases, turn, tools);
  if (finding.kind === 'sure') return { kind: 'found', listing: finding.listing, isNew };
  return { kind: 'asked', answer: await askAboutFinding(said.item, finding, errand, turn, tools) };
}
