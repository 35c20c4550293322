import type { Variant } from '../../commerce/product.ts';

export type Feature = 'title' | 'option' | 'brand' | 'size' | 'count';

/**
 * What tells these variants from each other (V23): all that differs, unless they are different products; then what
 * they are is enough, and more is named only where two would still be called the same.
 */
export function toldApartBy(variants: readonly Variant[]): readonly Feature[] {
  const differing = FEATURES.filter((feature) => countOf(variants, [feature]) > 1);
  if (!differing.includes('title')) return differing;
  const wanted = countOf(variants, differing);
  const enough = differing.findIndex((_, at) => countOf(variants, differing.slice(0, at + 1)) === wanted);
  return differing.slice(0, enough + 1);
}

const FEATURES: readonly Feature[] = ['title', 'option', 'brand', 'size', 'count'];

/** How many different things there are, as far as these features show. */
const countOf = (variants: readonly Variant[], features: readonly Feature[]): number =>
  new Set(variants.map((variant) => JSON.stringify(features.map((feature) => valueOf(variant, feature)))))
    .size;

const valueOf = (variant: Variant, feature: Feature): string =>
  feature === 'size'
    ? `${variant.size?.amount ?? ''} ${variant.size?.unit ?? ''}`
    : String(variant[feature] ?? '').toLowerCase();
