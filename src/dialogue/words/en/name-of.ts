import type { Variant } from '../../../commerce/product.ts';
import { enMatching } from '../../../locales/en/matching.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import { sayMeasure, sayPack } from '../../../locales/say-quantity.ts';
import { tidy } from '../tidy.ts';

/** A product by its whole name, or without its size once that is clear. */
export type NameForm = 'full' | 'short';

/** "Harbor dark roast ground coffee, 12 ounces": brand, option, title, size and pack. */
export const nameOf = (variant: Variant, form: NameForm = 'full'): string =>
  [shortName(variant, variant.title), ...(form === 'full' ? [packOf(variant), sizeOf(variant)] : [])]
    .filter((part) => part !== '')
    .join(', ');

/** How many of what: "two Harbor dark roast ground coffee, 12 ounces", "two packs of gala apples, 3 pounds". */
export function countOf(quantity: number, variant: Variant, form: NameForm = 'full'): string {
  const size = form === 'full' ? sizeOf(variant) : '';
  const counted = `${sayNumber('en-US', quantity)} ${things(quantity, variant)}`;
  return size === '' ? counted : `${counted}, ${size}`;
}

/** A plural title is a thing alone where pieces are sold one by one, and else comes in packs. */
function things(quantity: number, variant: Variant): string {
  const { count, size, title } = variant;
  const name = shortName(variant, title);
  if (count !== undefined) return `${sayPack('en-US', count)}${quantity === 1 ? '' : 's'} of ${name}`;
  if (!isPlural(title)) return isManyInOne(variant) ? packs(quantity, name) : name;
  if (isSingle(variant)) return quantity === 1 ? shortName(variant, singular(title)) : name;
  return size === undefined ? name : packs(quantity, name);
}

const packs = (quantity: number, name: string): string => `${quantity === 1 ? 'pack' : 'packs'} of ${name}`;

function shortName({ brand = '', option = '', title: whole }: Variant, title: string): string {
  const isKnown = (word: string) => whole.toLowerCase().includes(word.toLowerCase());
  const told = option !== '' && isKnown(option) ? '' : option;
  const [before, after] = FOLLOWS.test(told) ? ['', told] : [told, ''];
  return tidy(`${isKnown(brand) ? '' : brand} ${before} ${title} ${after}`);
}

/** "Tuna in water", but "vanilla almond milk". */
const FOLLOWS = /^(?:in|with|without|for|on|from) /;

const packOf = ({ count }: Variant): string => (count === undefined ? '' : sayPack('en-US', count));

function sizeOf(variant: Variant): string {
  if (variant.size === undefined || isSingle(variant)) return '';
  const size = sayMeasure('en-US', variant.size);
  return variant.count === undefined ? size : `${size} each`;
}

/** "Toilet paper, 12 count": what is counted out is in a pack, whatever it is called. */
const isManyInOne = ({ size }: Variant): boolean => size?.unit === 'ct' && size.amount > 1;

/** Sold by the piece: its size tells nothing. */
const isSingle = ({ size }: Variant): boolean => size?.unit === 'ct' && size.amount === 1;

const isPlural = (title: string): boolean => singular(title) !== title;

/** The noun is the last word before what is said about it: "chunks in gravy". */
const singular = (title: string): string =>
  title.replace(/[^\s,]+(?=,|$| (?:in|with|for|of|from) )/, (noun) => enMatching.singular(noun));
