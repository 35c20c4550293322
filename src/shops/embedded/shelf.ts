import { sql } from 'kysely';
import { languageOf, type Locale } from '../../locales/locale.ts';
import { instant } from '../../commerce/instant.ts';
import { productId, variantId } from '../../commerce/ids.ts';
import { money, type Currency } from '../../commerce/money.ts';
import type { Measure, Offer, Unit, Variant } from '../../commerce/product.ts';
import type { Books } from './books.ts';

/** A query for variants with their names in the caller's language, or in English where that was never written. */
export const shelf = (db: Books, locale: Locale) =>
  db
    .selectFrom('shop.variants as v')
    .innerJoin('shop.products as p', 'p.id', 'v.product')
    .select([
      'v.id',
      'v.product',
      'v.size_amount',
      'v.size_unit',
      'v.count',
      'v.image',
      'p.brand',
      'p.minimum_age',
      inLanguage<string>('p.titles', locale).as('title'),
      inLanguage<string | null>('v.options', locale).as('option'),
    ]);

/** What a column that speaks several languages says in one of them. */
export const inLanguage = <T>(column: 'p.aliases' | 'p.titles' | 'v.options', locale: Locale) =>
  sql<T>`coalesce(${sql.ref(column)} -> ${languageOf(locale)}::text, ${sql.ref(column)} -> 'en')`;

/** The same with price and stock. */
export const pricedShelf = (db: Books, locale: Locale) =>
  shelf(db, locale)
    .innerJoin('shop.offers as o', 'o.variant', 'v.id')
    .select(['o.price', 'o.on_hand', 'o.withdrawn', 'o.expected_back', 'p.tax_class', 'p.kind']);

/** A row of `shelf`. */
export interface ShelfRow {
  readonly id: string;
  readonly product: string;
  readonly size_amount: number | null;
  readonly size_unit: Unit | null;
  readonly count: number | null;
  readonly image: string | null;
  readonly brand: string | null;
  readonly minimum_age: number | null;
  readonly title: string;
  readonly option: string | null;
}

/** A row of `pricedShelf`. */
export interface PricedRow extends ShelfRow {
  readonly price: number;
  readonly on_hand: number;
  readonly withdrawn: boolean;
  readonly expected_back: Date | null;
  readonly tax_class: string;
  readonly kind: string;
}

/** What a row is called. */
export function toVariant(row: ShelfRow): Variant {
  const size = toMeasure(row);
  return {
    id: variantId(row.id),
    product: productId(row.product),
    title: row.title,
    ...(row.brand !== null && { brand: row.brand }),
    ...(row.option !== null && { option: row.option }),
    ...(size !== undefined && { size }),
    ...(row.count !== null && { count: row.count }),
    ...(row.image !== null && { image: row.image }),
    ...(row.minimum_age !== null && { minimumAge: row.minimum_age }),
  };
}

/** What a row is offered for. A day that has passed without the goods coming back is no longer told. */
export function toOffer(row: PricedRow, currency: Currency, at: Date): Offer {
  const availability = availabilityOf(row);
  const { expected_back: back } = row;
  return {
    variant: toVariant(row),
    price: money(row.price, currency),
    availability,
    available: availability === 'in_stock' ? row.on_hand : 0,
    ...(availability === 'out_of_stock' && back !== null && back > at && { expectedBack: instant(back) }),
  };
}

function availabilityOf({ withdrawn, on_hand }: PricedRow): Offer['availability'] {
  if (withdrawn) return 'withdrawn';
  return on_hand > 0 ? 'in_stock' : 'out_of_stock';
}

const toMeasure = ({ size_amount, size_unit }: ShelfRow): Measure | undefined =>
  size_amount === null || size_unit === null ? undefined : { amount: size_amount, unit: size_unit };
