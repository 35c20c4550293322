import type { Offer, Variant } from '../../../commerce/product.ts';
import { sayMeasure, sayPack } from '../../../locales/say-quantity.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import { tidy } from '../tidy.ts';
import { toldApartBy, type Feature } from '../told-apart.ts';
import { unlike } from '../unlike.ts';
import { withoutCommonEnd } from '../without-common-end.ts';
import { nameOf } from './name-of.ts';

interface ToldApart {
  /** What they all are, where they are one product: "Harbor dark roast ground coffee". */
  readonly common: string | undefined;
  /** What each is called beside the others: "the 12-ounce". */
  readonly names: readonly string[];
  /** Only the price or the place is left to tell them apart by. */
  readonly isAlike: boolean;
}

/** Names that hold only what differs (V23): the price where nothing else does, the place where not even that. */
export function tellApart(offers: readonly Offer[]): ToldApart {
  const variants = offers.map(({ variant }) => variant);
  const [first, ...others] = variants;
  const by = toldApartBy(variants);
  const full = variants.map((variant) => nameOf(variant));
  if (first === undefined || others.length === 0) {
    return { common: undefined, names: named(full, offers), isAlike: false };
  }
  if (by.length === 0) return { common: nameOf(first), names: alike(offers), isAlike: true };

  const titles = withoutCommonEnd(variants.map(({ title }) => tidy(title)));
  const short = variants.map((variant, at) => shortest(by, variant, titles[at] ?? variant.title));
  // "The decaf or the …": where one has no name of its own among the others, all go by their whole ones.
  if (short.includes('')) return { common: undefined, names: named(full, offers), isAlike: false };
  const common = by.includes('title') ? undefined : commonName(first, by);
  return { common, names: named(short, offers), isAlike: false };
}

/** What the brand and the option leave of a name, where these are what differs. */
function commonName(variant: Variant, by: readonly Feature[]): string {
  const { brand, option, ...plain } = variant;
  const shared = {
    ...plain,
    ...(brand !== undefined && !by.includes('brand') && { brand }),
    ...(option !== undefined && !by.includes('option') && { option }),
  };
  return nameOf(shared, 'short');
}

function shortest(by: readonly Feature[], variant: Variant, title: string): string {
  const parts: readonly (readonly [Feature, string])[] = [
    ['size', sizeOf(variant)],
    ['brand', variant.brand ?? ''],
    ['option', variant.option ?? ''],
    ['title', title],
    ['count', variant.count === undefined ? 'single' : sayPack('en-US', variant.count)],
  ];
  return tidy(parts.map(([feature, said]) => (by.includes(feature) ? said : '')).join(' '));
}

function sizeOf({ size }: Variant): string {
  if (size === undefined) return '';
  return size.unit === 'ct' && size.amount === 1 ? 'single' : sayMeasure('en-US', size, 'adjective');
}

/** "16 ounces" and "one pound" differ, two names may not: then what they cost is said too. */
const named = (names: readonly string[], offers: readonly Offer[]): readonly string[] =>
  unlike(
    offers.map(({ price }, at) => ({ name: names[at] ?? '', price: sayMoney('en-US', price) })),
    ({ name }) => `the ${name}`,
    ({ name, price }) => `the ${name} for ${price}`,
  );

const alike = (offers: readonly Offer[]): readonly string[] =>
  unlike(
    offers.map(({ price }, at) => ({ price: sayMoney('en-US', price), place: PLACES[at] ?? 'last' })),
    ({ price }) => `the ${price} one`,
    ({ place }) => `the ${place}`,
  );

const PLACES = ['first', 'second', 'third'];
