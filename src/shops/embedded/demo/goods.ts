import { demoProducts } from './products.ts';

/** A pack as the seed looks it up. */
export interface Goods {
  readonly sku: string;
  readonly price: number;
  readonly stock: number;
  readonly kind: string;
  readonly tax_class: string;
  readonly withdrawn: boolean;
}

/** Everything on the shelves, by what it is called in the books. */
export const goods: ReadonlyMap<string, Goods> = new Map(
  demoProducts.flatMap(({ kind, taxClass, variants }) =>
    variants.map(({ sku, price, stock, withdrawn = false }) => [
      sku,
      { sku, price, stock, kind, tax_class: taxClass, withdrawn },
    ]),
  ),
);

/** One of the packs that the demo tells of; a name that is not on the shelves is a slip of the pen in here. */
export function goodsCalled(sku: string): Goods {
  const found = goods.get(sku);
  if (found === undefined) throw new RangeError(`not on the shelves: ${sku}`);
  return found;
}
