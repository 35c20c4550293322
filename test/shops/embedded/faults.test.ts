import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { customerId } from '../../../src/commerce/ids.ts';
import { instant, later } from '../../../src/commerce/instant.ts';
import { booksIn } from '../../../src/shops/embedded/books-in.ts';
import { embeddedShop } from '../../../src/shops/embedded/embedded-shop.ts';
import { shopMigrations } from '../../../src/shops/embedded/migrations/shop-migrations.ts';
import { openPool } from '../../../src/stores/sql/open-pool.ts';
import { by, changeBy, quoteOf, stockOf, type World } from '../../contracts/shop/world.ts';
import { freshDatabase, type TestDatabase } from '../../servers/postgres.ts';
import { embeddedWorld } from './embedded-world.ts';

describe('the embedded shop, when something is wrong', () => {
  let database: TestDatabase;
  let world: World;
  beforeAll(async () => {
    database = await freshDatabase({ sets: [shopMigrations] });
    world = await embeddedWorld(booksIn(database.pool), database.drop);
  }, 60_000);
  afterAll(async () => {
    await world.close();
  });

  const timeout = { name: 'ShopError', code: 'timeout' };
  const soon = () => later(instant(world.now()), 150);

  it('does not even begin when the deadline has passed', async () => {
    const sam = await world.customer();
    const late = { ...changeBy(world, sam), deadline: instant(world.now()) };

    await expect(world.shop.profile(late)).rejects.toMatchObject(timeout);
    await expect(world.shop.changeCart(late, [{ kind: 'clear' }])).rejects.toMatchObject(timeout);
  });

  it('gives up at the deadline, and has done nothing then, nor later', async () => {
    const coffee = await world.goods({ stock: 5 });
    const sam = await world.customer();
    const quote = await quoteOf(world, sam, [coffee, 1]);
    const holder = await database.pool.connect();
    await holder.query('begin');
    await holder.query('select from shop.offers where variant = $1 for update', [coffee]);

    const completion = world.shop.complete({ ...changeBy(world, sam), deadline: soon() }, quote.id);
    await expect(completion).rejects.toMatchObject(timeout);
    await holder.query('rollback');
    holder.release();

    expect(await world.shop.outcomeOf(by(world, sam), quote.id)).toBeUndefined();
    expect(await world.shop.complete(changeBy(world, sam), quote.id)).toMatchObject({ kind: 'completed' });
    expect(await stockOf(world, coffee)).toBe(4);
  });

  it('gives up reading at the deadline, too', async () => {
    const sam = await world.customer();
    const holder = await database.pool.connect();
    await holder.query('begin');
    await holder.query('lock table shop.settings in access exclusive mode');

    const profile = world.shop.profile({ ...by(world, sam), deadline: soon() });
    await expect(profile).rejects.toMatchObject(timeout);

    await holder.query('rollback');
    holder.release();
    await expect(world.shop.profile(by(world, sam))).resolves.toMatchObject({ name: 'Corner Market' });
  });

  it('forgets what it undid: the same key works when the shop is well again', async () => {
    const coffee = await world.goods();
    const sam = await world.customer();
    const call = changeBy(world, sam, 'turn-1');
    const add = [{ kind: 'add', variant: coffee, quantity: 1 }] as const;
    const holder = await database.pool.connect();
    await holder.query('begin');
    await holder.query('select from shop.customers where id = $1 for update', [sam]);

    await expect(world.shop.changeCart({ ...call, deadline: soon() }, add)).rejects.toMatchObject(timeout);
    await holder.query('rollback');
    holder.release();

    const cart = await world.shop.changeCart(call, add);
    expect(cart.lineItems.map(({ quantity }) => quantity)).toEqual([1]);
  });

  it('has another try when the database gave way to somebody else', async () => {
    const [tea, coffee] = [await world.goods({ stock: 5 }), await world.goods({ stock: 5 })];
    const sam = await world.customer();
    const quote = await quoteOf(world, sam, [tea, 1], [coffee, 1]);
    const holder = await database.pool.connect();
    // In the opposite order, and patient: it is the shop that has to give way.
    await holder.query("set deadlock_timeout = '10s'");
    await holder.query('begin');
    await holder.query('select from shop.offers where variant = $1 for update', [coffee]);
    const completion = world.shop.complete(changeBy(world, sam), quote.id);
    const waiting =
      "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    while ((await database.pool.query(waiting)).rowCount === 0);

    const [then] = await Promise.all([
      completion,
      holder
        .query('select from shop.offers where variant = $1 for update', [tea])
        .then(async () => holder.query('rollback'))
        .finally(() => {
          holder.release(true);
        }),
    ]);

    expect(then).toMatchObject({ kind: 'completed' });
    expect(await stockOf(world, tea)).toBe(4);
  });

  it('calls itself unavailable when there is no server, and when its connections are closed', async () => {
    const nowhere = openPool({ url: 'postgres:///nowhere?host=/nowhere/at/all', log: () => undefined });
    const closed = openPool({ url: database.url, log: () => undefined });
    await closed.end();

    for (const pool of [nowhere, closed]) {
      const shop = embeddedShop({ db: booksIn(pool), now: world.now });
      await expect(shop.profile(by(world, customerId('sam')))).rejects.toMatchObject({ code: 'unavailable' });
      await expect(shop.changeCart(changeBy(world, customerId('sam')), [])).rejects.toMatchObject({
        code: 'unavailable',
      });
    }
    await nowhere.end();
  });

  it('is said to misbehave when its tables are not there, or nobody ever opened it', async () => {
    const { drop, pool } = await freshDatabase({});
    const unopened = await freshDatabase({ sets: [shopMigrations] });

    for (const books of [pool, unopened.pool]) {
      const shop = embeddedShop({ db: booksIn(books), now: world.now });
      await expect(shop.profile(by(world, customerId('sam')))).rejects.toMatchObject({ code: 'misbehaved' });
    }
    await drop();
    await unopened.drop();
  });
});
