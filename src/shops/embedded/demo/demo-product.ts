/** How a product is taxed: groceries, food ready to eat, soft drinks, alcohol, and everything else. */
type TaxClass = 'food' | 'prepared' | 'beverage' | 'alcohol' | 'general';

type Both<T> = Readonly<Record<'en' | 'de', T>>;
type Unit = 'oz' | 'fl oz' | 'lb' | 'ct' | 'g' | 'ml' | 'l' | 'gal' | 'qt' | 'pt' | 'sq ft' | 'ft';

/** One thing that the demo shop sells, in the words of both its languages; an alias is what people call it, most usual first. */
export interface DemoProduct {
  readonly id: string;
  readonly brand?: string;
  readonly aisle: string;
  readonly department: string;
  /** What it can stand in for: products of one kind are each other's nearest substitutes. */
  readonly kind: string;
  /** Without brand and size, as said aloud. */
  readonly title: Both<string>;
  readonly aliases: Both<readonly string[]>;
  readonly taxClass: TaxClass;
  readonly minimumAge?: 21;
  readonly variants: readonly DemoVariant[];
}

/** One pack of a product, as it stands on the shelf, with its price in cents. */
export interface DemoVariant {
  readonly sku: string;
  /** Of one piece. */
  readonly size?: { readonly amount: number; readonly unit: Unit };
  /** Pieces in the pack, when there are more than one. */
  readonly count?: number;
  /** What tells it from its neighbours on the shelf: the flavour, the scent, the strength. */
  readonly option?: Both<string>;
  readonly price: number;
  readonly stock: number;
  readonly withdrawn?: true;
}

type Pack = Omit<DemoVariant, 'sku'>;
type Names = readonly [title: string, alias: string, another: string, ...more: string[]];
type Option = [] | [en: string, de: string];

interface Sold extends Both<Names> {
  readonly tax?: TaxClass;
  readonly has: readonly [Pack, ...Pack[]];
}

/** The shop's own brand. */
export const ownBrand = 'Corner Market';

/** A shelf that turns short entries into whole products: names are the title first, then what people call it. */
export const shelf =
  (department: string, aisle: string, taxClass: TaxClass) =>
  (id: string, kind: string, brand: string | null, sold: Sold): DemoProduct => {
    const tax = sold.tax ?? taxClass;
    const [en, ...aliasesEn] = sold.en;
    const [de, ...aliasesDe] = sold.de;
    return {
      id,
      ...(brand !== null && { brand }),
      aisle,
      department,
      kind,
      title: { en, de },
      aliases: { en: aliasesEn, de: aliasesDe },
      taxClass: tax,
      ...(tax === 'alcohol' && { minimumAge: 21 }),
      variants: sold.has.map((pack) => ({ sku: skuOf(id, pack), ...pack })),
    };
  };

const pieceOf =
  (unit: Unit) =>
  (amount: number, price: number, stock: number, ...option: Option): Pack => ({
    size: { amount, unit },
    ...(option.length === 2 && { option: { en: option[0], de: option[1] } }),
    price,
    stock,
  });

export const oz = pieceOf('oz');
export const fl = pieceOf('fl oz');
export const lb = pieceOf('lb');
export const ct = pieceOf('ct');
export const ml = pieceOf('ml');
export const l = pieceOf('l');
export const gal = pieceOf('gal');
export const qt = pieceOf('qt');
export const pt = pieceOf('pt');
export const sqft = pieceOf('sq ft');
export const ft = pieceOf('ft');

/** Several pieces sold as one: a six-pack. */
export const pack = (count: number, piece: Pack): Pack => ({ ...piece, count });

/** No longer sold, and kept for the orders that have it. */
export const gone = (piece: Pack): Pack => ({ ...piece, withdrawn: true });

const unitCodes: Readonly<Record<Unit, string>> = {
  oz: 'OZ',
  'fl oz': 'FZ',
  lb: 'LB',
  ct: 'CT',
  g: 'G',
  ml: 'ML',
  l: 'L',
  gal: 'GL',
  qt: 'QT',
  pt: 'PT',
  'sq ft': 'SF',
  ft: 'FT',
};

/** Made of what the pack is and not of its place, so that a new variant renames no other. */
const skuOf = (id: string, { count, size, option }: Pack): string =>
  [
    id.toUpperCase(),
    (count === undefined ? '' : `${count}X`) +
      (size === undefined ? '' : String(size.amount).replace('.', '-') + unitCodes[size.unit]),
    option === undefined ? '' : initialsOf(option.en),
  ]
    .filter((part) => part !== '')
    .join('-');

const initialsOf = (words: string): string => {
  const parts = words.toUpperCase().split(/[^A-Z]+/);
  return parts.length === 1
    ? words.slice(0, 4).toUpperCase()
    : parts.map((part) => part.slice(0, parts.length === 2 ? 2 : 1)).join('');
};
