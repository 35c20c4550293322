import type { Offer, Variant } from '../../../commerce/product.ts';
import { sayMeasure, sayPack } from '../../../locales/say-quantity.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import { tidy } from '../tidy.ts';
import { toldApartBy, type Feature } from '../told-apart.ts';
import { unlike } from '../unlike.ts';
import { nameOf } from './name-of.ts';

interface ToldApart {
  /** What they all are, where they are one product: "gemahlener Kaffee von Harbor". */
  readonly common: string | undefined;
  /** "Welche Größe", "Welche Marke": what the names answer. */
  readonly question: string;
  /** What each is called beside the others, with no article: "500 Gramm". */
  readonly names: readonly string[];
  /** Only the price or the place is left to tell them apart by. */
  readonly isAlike: boolean;
}

/** Names that hold only what differs (V23): the price where nothing else does, the place where not even that. */
export function tellApart(offers: readonly Offer[]): ToldApart {
  const variants = offers.map(({ variant }) => variant);
  const [first, ...others] = variants;
  const by = toldApartBy(variants);
  const whole = {
    common: undefined,
    question: 'Was davon',
    names: named(
      variants.map((variant) => nameOf(variant)),
      offers,
    ),
    isAlike: false,
  };
  if (first === undefined || others.length === 0) return whole;
  if (by.length === 0) {
    return { common: nameOf(first), question: 'Welches davon', names: alike(offers), isAlike: true };
  }

  const names = variants.map((variant) => shortest(by, variant));
  if (by.includes('title')) return { ...whole, names: named(names, offers) };
  // Where one has no name of its own among the others, all go by their whole ones.
  if (names.includes('')) return whole;
  return {
    common: commonName(first, by),
    question: asksFor(by),
    names: named(names, offers),
    isAlike: false,
  };
}

const WHICH: Readonly<Record<Feature, string>> = {
  title: 'Was davon',
  option: 'Welche Sorte',
  brand: 'Welche Marke',
  size: 'Welche Größe',
  count: 'Welche Packung',
};

function asksFor(by: readonly Feature[]): string {
  const [only, ...others] = by;
  return only === undefined || others.length > 0 ? 'Was davon' : WHICH[only];
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

function shortest(by: readonly Feature[], variant: Variant): string {
  const { brand = '', count, option = '', size, title } = variant;
  const isMade = by.includes('title') && by.includes('brand') && brand !== '';
  const parts: readonly (readonly [Feature, string])[] = [
    // A comma in a title would be heard as the next option.
    ['title', title.replaceAll(',', ' ')],
    ['brand', isMade ? `von ${brand}` : brand],
    ['option', option],
    ['size', size === undefined ? '' : sizeOf(size)],
    ['count', count === undefined ? 'einzeln' : sayPack('de-DE', count)],
  ];
  return tidy(parts.map(([feature, said]) => (by.includes(feature) ? said : '')).join(' '));
}

const sizeOf = (size: NonNullable<Variant['size']>): string =>
  size.unit === 'ct' && size.amount === 1 ? 'einzeln' : sayMeasure('de-DE', size);

/** Two names may be the same although something differs: then what they cost is said too. */
const named = (names: readonly string[], offers: readonly Offer[]): readonly string[] =>
  unlike(
    offers.map(({ price }, at) => ({ name: names[at] ?? '', price: sayMoney('de-DE', price) })),
    ({ name }) => name,
    ({ name, price }) => `${name} für ${price}`,
  );

const alike = (offers: readonly Offer[]): readonly string[] =>
  unlike(
    offers.map(({ price }, at) => ({ price: sayMoney('de-DE', price), place: PLACES[at] ?? 'letzte' })),
    ({ price }) => `das für ${price}`,
    ({ place }) => `das ${place}`,
  );

const PLACES = ['erste', 'zweite', 'dritte'];
