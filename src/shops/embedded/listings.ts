import { sql } from 'kysely';
import type { Listing } from '../../commerce/product.ts';
import type { Call, Page } from '../../commerce/shop.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Books } from './books.ts';
import { cursorAt, placeOf, type Place } from './cursor.ts';
import { inLanguage, shelf, toVariant } from './shelf.ts';

const PAGE = 500;

/** Everything that is sold, what sells best first, as it was when the first page was asked for. */
export async function listings(
  db: Books,
  { locale }: Call,
  at: Date,
  cursor?: string,
): Promise<Page<Listing>> {
  const place = placeOf(cursor);
  const asOf = place?.asOf ?? at.toISOString();
  const rows = await rowsAfter(db, locale, asOf, place);
  const items = rows.slice(0, PAGE).map(({ aliases, kind, popularity, ...row }) => ({
    ...toVariant(row),
    aliases,
    kind,
    popularity,
  }));
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
  return {
    items,
    ...(last !== undefined && { next: cursorAt({ after: String(last.units), id: last.id, asOf }) }),
  };
}

const rowsAfter = async (db: Books, locale: Locale, asOf: string, place: Place | undefined) =>
  db
    .selectFrom(
      shelf(db, locale)
        .select(['p.kind', inLanguage<readonly string[]>('p.aliases', locale).as('aliases')])
        .as('shelf'),
    )
    .innerJoin(ranked(db, asOf).as('ranked'), 'ranked.variant', 'shelf.id')
    .selectAll('shelf')
    .select(['ranked.units', 'ranked.popularity'])
    .$if(place !== undefined, (query) =>
      query.where(sql<boolean>`(-ranked.units, shelf.id) > (${-Number(place?.after)}, ${place?.id})`),
    )
    .orderBy('ranked.units', 'desc')
    .orderBy('shelf.id')
    .limit(PAGE + 1)
    .execute();

/** How often each variant was sold within a quarter of a year, and how that compares: 0 the least, 1 the most. */
const ranked = (db: Books, asOf: string) =>
  db
    .selectFrom('shop.offers as o')
    .leftJoin(
      (sales) =>
        sales
          .selectFrom('shop.order_lines as l')
          .innerJoin('shop.orders as r', 'r.id', 'l.order_id')
          .select((row) => ['l.variant', row.fn.sum<number>('l.quantity').as('units')])
          .where(
            sql<boolean>`r.placed_at between ${asOf}::timestamptz - interval '90 days' and ${asOf}::timestamptz`,
          )
          .groupBy('l.variant')
          .as('s'),
      (join) => join.onRef('s.variant', '=', 'o.variant'),
    )
    .where('o.withdrawn', '=', false)
    .select([
      'o.variant',
      sql<number>`coalesce(s.units, 0)::int`.as('units'),
      sql<number>`percent_rank() over (order by coalesce(s.units, 0))`.as('popularity'),
    ]);
