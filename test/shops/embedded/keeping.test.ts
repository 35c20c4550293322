import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { booksIn } from '../../../src/shops/embedded/books-in.ts';
import type { Books } from '../../../src/shops/embedded/books.ts';
import { shopMigrations } from '../../../src/shops/embedded/migrations/shop-migrations.ts';
import { by, changeBy, MONDAY, ordered, quoteOf, type World } from '../../contracts/shop/world.ts';
import { freshDatabase } from '../../servers/postgres.ts';
import { embeddedWorld } from './embedded-world.ts';

const DAY = 86_400_000;

describe('what the embedded shop keeps', () => {
  let world: World;
  let db: Books;
  beforeAll(async () => {
    const { drop, pool } = await freshDatabase({ sets: [shopMigrations] });
    db = booksIn(pool);
    world = await embeddedWorld(db, drop);
  }, 60_000);
  beforeEach(() => {
    world.setNow(MONDAY);
  });
  afterAll(async () => {
    await world.close();
  });

  it('lets go of quotes and answers after a week, and never of what an order was made from', async () => {
    const coffee = await world.goods();
    const sam = await world.customer();
    const [bought, left] = [await quoteOf(world, sam, [coffee, 1]), await quoteOf(world, sam, [coffee, 2])];
    await world.shop.complete(changeBy(world, sam), bought.id);
    world.setNow(new Date(MONDAY.getTime() + 8 * DAY));
    const fresh = await quoteOf(world, sam, [coffee, 1]);

    const quotes = await db.selectFrom('shop.checkouts').select('id').where('customer', '=', sam).execute();
    const answers = await db
      .selectFrom('shop.answers')
      .select('operation')
      .where('customer', '=', sam)
      .execute();
    expect(quotes.map(({ id }) => id).sort()).toEqual([bought.id, fresh.id].sort());
    expect(quotes.map(({ id }) => id)).not.toContain(left.id);
    expect(answers.map(({ operation }) => operation)).toEqual(['quote']);
    expect((await world.shop.outcomeOf(by(world, sam), bought.id))?.id).toEqual(expect.any(String));
  });

  it('remembers once who waits for what', async () => {
    const coffee = await world.goods({ stock: 0 });
    const sam = await world.customer();
    await world.shop.watchRestock(changeBy(world, sam), coffee);
    await world.shop.watchRestock(changeBy(world, sam), coffee);

    const watches = await db
      .selectFrom('shop.restock_watches')
      .selectAll()
      .where('customer', '=', sam)
      .execute();
    expect(watches).toEqual([{ customer: sam, variant: coffee, at: MONDAY }]);
  });

  it('has money on its way back, rather than back, when it had been taken already', async () => {
    const coffee = await world.goods();
    const sam = await world.customer();
    const { id } = await ordered(world, sam, [coffee, 1]);
    await db.updateTable('shop.payments').set({ status: 'captured' }).where('order_id', '=', id).execute();

    expect(await world.shop.cancel(changeBy(world, sam), id)).toMatchObject({
      kind: 'canceled',
      refund: { minor: 1499 },
      order: { adjustments: [{ type: 'cancellation', amount: { minor: 1499 }, status: 'pending' }] },
    });
    const payments = await db
      .selectFrom('shop.payments')
      .select('status')
      .where('order_id', '=', id)
      .execute();
    expect(payments).toEqual([{ status: 'refunded' }]);
  });

  it('writes a declined payment down beside the quote', async () => {
    const coffee = await world.goods();
    const sam = await world.customer({ cards: ['declines'] });
    const quote = await quoteOf(world, sam, [coffee, 1]);
    await world.shop.complete(changeBy(world, sam), quote.id);

    const payments = await db
      .selectFrom('shop.payments')
      .selectAll()
      .where('checkout', '=', quote.id)
      .execute();
    expect(payments).toMatchObject([{ order_id: null, amount: 1499, status: 'declined' }]);
  });

  it('no longer tells of a day that the goods did not come back on', async () => {
    const coffee = await world.goods({ stock: 0, expectedBack: new Date(MONDAY.getTime() + DAY) });
    const sam = await world.customer();
    world.setNow(new Date(MONDAY.getTime() + 2 * DAY));

    const [offer] = await world.shop.offers(by(world, sam), [coffee]);

    expect(offer?.availability).toBe('out_of_stock');
    expect(offer?.expectedBack).toBeUndefined();
  });
});
