import type { Insertable } from 'kysely';
import type { ShopTables } from '../schema.ts';
import type { DemoProduct, DemoVariant } from './demo-product.ts';
import { demoProducts } from './products.ts';
import { seedOf } from './random.ts';

type Rows<Table extends keyof ShopTables> = readonly Insertable<ShopTables[Table]>[];

/** The products as the books have them. */
export interface Shelves {
  readonly products: Rows<'shop.products'>;
  readonly variants: Rows<'shop.variants'>;
  readonly offers: Rows<'shop.offers'>;
}

/** Everything on the shelves, and when what is missing there comes back. */
export function shelves(now: Date): Shelves {
  const packs = demoProducts.flatMap((product) => product.variants.map((pack) => ({ product, pack })));
  return {
    products: demoProducts.map(productRow),
    variants: packs.map(({ product, pack }) => variantRow(product, pack)),
    offers: packs.map(({ pack }) => offerRow(pack, now)),
  };
}

const productRow = ({ id, brand, title, aliases, kind, taxClass, minimumAge }: DemoProduct) => ({
  id,
  brand: brand ?? null,
  titles: JSON.stringify(title),
  aliases: JSON.stringify(aliases),
  kind,
  tax_class: taxClass,
  minimum_age: minimumAge ?? null,
});

const variantRow = ({ id }: DemoProduct, { sku, size, count, option }: DemoVariant) => ({
  id: sku,
  product: id,
  size_amount: size?.amount ?? null,
  size_unit: size?.unit ?? null,
  count: count ?? null,
  options: option === undefined ? null : JSON.stringify(option),
});

const DAY = 86_400_000;

const offerRow = ({ sku, price, stock, withdrawn }: DemoVariant, now: Date) => ({
  variant: sku,
  price,
  on_hand: stock,
  withdrawn: withdrawn === true,
  expected_back: stock === 0 && withdrawn === undefined ? expectedBack(sku, now) : null,
});

/** Of what is out of stock, the shop knows of two in three when it comes back. */
function expectedBack(sku: string, now: Date): Date | null {
  const chance = seedOf(sku);
  return chance % 3 === 0 ? null : new Date(now.getTime() + (2 + (chance % 9)) * DAY);
}
