import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { customerId, variantId } from '../../../../src/commerce/ids.ts';
import { instant, later } from '../../../../src/commerce/instant.ts';
import { booksIn } from '../../../../src/shops/embedded/books-in.ts';
import type { Books } from '../../../../src/shops/embedded/books.ts';
import { goods } from '../../../../src/shops/embedded/demo/goods.ts';
import { people } from '../../../../src/shops/embedded/demo/people.ts';
import { seedDemoShop } from '../../../../src/shops/embedded/demo/seed.ts';
import { describeCustomers } from '../../../../src/shops/embedded/describe-customers.ts';
import { embeddedShop } from '../../../../src/shops/embedded/embedded-shop.ts';
import { emptyShop } from '../../../../src/shops/embedded/empty-shop.ts';
import { shopMigrations } from '../../../../src/shops/embedded/migrations/shop-migrations.ts';
import { freshDatabase, type TestDatabase } from '../../../servers/postgres.ts';

const NOW = new Date('2026-11-21T15:00:00Z');

const beginning = {
  sets: [shopMigrations],
  fill: {
    name: 'the demo shop',
    with: async (pool: TestDatabase['pool']) => {
      await seedDemoShop(booksIn(pool), NOW);
    },
  },
};

/** Everything in the books, as one long text. */
async function contents(db: Books): Promise<string> {
  const tables = await sql<{ readonly name: string }>`
    select tablename as name from pg_tables where schemaname = 'shop' and tablename not like 'migration%' order by 1
  `.execute(db);
  const texts = await Promise.all(
    tables.rows.map(async ({ name }) => {
      const { rows } = await sql<{ readonly text: string | null }>`
        select string_agg(t::text, e'\n' order by t::text) as text from ${sql.table(`shop.${name}`)} as t
      `.execute(db);
      return `${name}\n${rows[0]?.text ?? ''}`;
    }),
  );
  return texts.join('\n');
}

describe('seeding the demo shop', () => {
  let seeded: TestDatabase;
  let empty: TestDatabase;
  beforeAll(async () => {
    [seeded, empty] = [await freshDatabase(beginning), await freshDatabase({ sets: [shopMigrations] })];
  }, 60_000);
  afterAll(async () => {
    await Promise.all([seeded.drop(), empty.drop()]);
  });

  it('makes the same shop of the same moment, once, though two processes start at once', async () => {
    const db = booksIn(empty.pool);

    const seedings = await Promise.all([seedDemoShop(db, NOW), seedDemoShop(db, NOW)]);

    expect(seedings.map(({ kind }) => kind).sort()).toEqual(['not_empty', 'seeded']);
    expect(seedings).toContainEqual({
      kind: 'seeded',
      variants: goods.size,
      customers: people.length,
      orders: 566,
    });
    expect(await contents(db)).toBe(await contents(booksIn(seeded.pool)));
  });

  it('leaves a shop alone that is open already', async () => {
    const db = booksIn(seeded.pool);
    await db
      .updateTable('shop.offers')
      .set({ on_hand: 77 })
      .where('variant', '=', 'OAT-ORIGINAL-64FZ')
      .execute();
    const before = await contents(db);

    expect(await seedDemoShop(db, new Date('2027-05-05T12:00:00Z'))).toEqual({ kind: 'not_empty' });
    expect(await contents(db)).toBe(before);
  });

  it('can be begun again after the shop was emptied', async () => {
    const db = booksIn(empty.pool);
    await emptyShop(db);
    const emptied = await contents(db);
    const seeding = await seedDemoShop(db, NOW);

    expect(emptied).not.toContain('Ada');
    expect(seeding.kind).toBe('seeded');
    expect((await describeCustomers(db)).map(({ id }) => id)).toEqual(people.map(({ id }) => id).sort());
  });

  it.each([
    ['ada', []],
    ['ben', []],
    ['carla', []],
    ['dmitri', ['no_payment_method']],
    ['emma', []],
    ['fatima', ['no_address']],
    ['greta', []],
    ['hugo', ['payment_method_expired']],
    ['iris', []],
    ['jamal', ['age_restricted']],
    ['kim', ['age_restricted']],
    ['liam', ['not_delivered_there']],
    ['mei', []],
    ['noah', []],
  ])('has %s meet %j when buying beer', async (id, problems) => {
    const { quote } = await beerFor(id);

    expect(quote.problems.map(({ code }) => code)).toEqual(problems);
  });

  it('declines the card of Iris, and nobody else’s', async () => {
    const outcomes = await Promise.all(
      ['ada', 'iris', 'noah'].map(async (id) => {
        const { call, quote, shop } = await beerFor(id);
        return shop.complete(call('complete'), quote.id);
      }),
    );

    expect(outcomes).toMatchObject([
      { kind: 'completed' },
      { kind: 'refused', problems: [{ code: 'payment_declined' }] },
      { kind: 'completed' },
    ]);
  });

  it('has Mei find the cart that she left behind', async () => {
    const { call, shop } = await beerFor('mei');

    expect((await shop.cart(call(''))).lineItems).toHaveLength(3);
  });

  it('goes on numbering where the past ended', async () => {
    const { call, quote, shop } = await beerFor('ben');
    const completion = await shop.complete(call('complete'), quote.id);

    expect(completion).toMatchObject({
      kind: 'completed',
      order: { id: expect.stringMatching(/^CM-105[67]\d$/) },
    });
  });

  let asked = 0;
  async function beerFor(id: string) {
    const shop = embeddedShop({ db: booksIn(seeded.pool), now: () => NOW });
    const call = (key: string) => ({
      locale: 'en-US' as const,
      deadline: later(instant(NOW), 8000),
      shopper: { customer: customerId(id), credential: id },
      key: `${key}-${(asked += 1)}`,
    });
    const items = [{ variant: variantId('LAGER-12X12FZ'), quantity: 1 }];
    return { call, shop, quote: await shop.quote(call('quote'), { items }) };
  }
});
