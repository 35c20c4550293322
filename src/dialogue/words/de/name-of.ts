import type { Variant } from '../../../commerce/product.ts';
import { sayTimes } from '../../../locales/number-words.ts';
import { sayMeasure, sayPack } from '../../../locales/say-quantity.ts';
import { tidy } from '../tidy.ts';

/** A product by its whole name, or without its size once that is clear. */
export type NameForm = 'full' | 'short';

/**
 * "gemahlener Kaffee von Harbor, dunkle Röstung, 500 Gramm": title, brand, option, size and pack. Its adjectives are
 * nominative and its number is unknown, so it stands after a colon or in a list, and never governs a verb.
 */
export function nameOf(variant: Variant, form: NameForm = 'full'): string {
  const { brand = '', option = '', title } = variant;
  const [noun = '', ...more] = title.split(',');
  const isKnown = (word: string) => title.toLowerCase().includes(word.toLowerCase());
  return [
    brand === '' || isKnown(brand) ? noun : `${noun} von ${brand}`,
    ...more,
    ...(isKnown(option) ? [] : [option]),
    ...(form === 'full' ? [packOf(variant), sizeOf(variant)] : []),
  ]
    .map(tidy)
    .filter((part) => part !== '')
    .join(', ');
}

/** How many of what, with no regard to gender: "zweimal gemahlener Kaffee von Harbor, 500 Gramm". */
export const countOf = (quantity: number, variant: Variant, form: NameForm = 'full'): string =>
  `${sayTimes('de-DE', quantity)} ${nameOf(variant, form)}`;

const packOf = ({ count }: Variant): string => (count === undefined ? '' : sayPack('de-DE', count));

function sizeOf({ count, size }: Variant): string {
  if (size === undefined) return '';
  if (size.unit === 'ct' && size.amount === 1) return count === undefined ? 'einzeln' : '';
  return count === undefined ? sayMeasure('de-DE', size) : `je ${sayMeasure('de-DE', size)}`;
}
