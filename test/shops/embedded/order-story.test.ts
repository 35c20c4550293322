import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { booksIn } from '../../../src/shops/embedded/books-in.ts';
import type { Books } from '../../../src/shops/embedded/books.ts';
import { shopMigrations } from '../../../src/shops/embedded/migrations/shop-migrations.ts';
import { orderStory } from '../../../src/shops/embedded/order-story.ts';
import { changeBy, ordered, quoteOf, type World } from '../../contracts/shop/world.ts';
import { freshDatabase } from '../../servers/postgres.ts';
import { embeddedWorld } from './embedded-world.ts';

describe('the story of an order', () => {
  let world: World;
  let db: Books;
  beforeAll(async () => {
    const { drop, pool } = await freshDatabase({ sets: [shopMigrations] });
    db = booksIn(pool);
    world = await embeddedWorld(db, drop);
  }, 60_000);
  afterAll(async () => {
    await world.close();
  });

  it('tells what was quoted, bought, added, paid, called off and given back', async () => {
    const [coffee, gum] = [
      await world.goods({ title: 'coffee', price: 1500 }),
      await world.goods({ price: 99 }),
    ];
    const sam = await world.customer();
    const first = await quoteOf(world, sam, [coffee, 1]);
    const completion = await world.shop.complete(changeBy(world, sam), first.id);
    const id = completion.kind === 'completed' ? completion.order.id : '';
    const addTo = completion.kind === 'completed' ? { addTo: completion.order.id } : {};
    const second = await world.shop.quote(changeBy(world, sam), {
      items: [{ variant: gum, quantity: 1 }],
      ...addTo,
    });
    await world.shop.complete(changeBy(world, sam), second.id);
    if (completion.kind === 'completed') await world.shop.cancel(changeBy(world, sam), completion.order.id);

    expect(await orderStory(db, id)).toMatchObject({
      order: { id, customer: sam, subtotal: 1599, fulfillment: 499, total: 2098 },
      lines: [{ title: 'coffee', quantity: 1, canceled: 1 }, { price: 99 }],
      parcels: [{ state: 'canceled' }],
      payments: [
        { checkout: first.id, amount: 1999, status: 'voided' },
        { checkout: second.id, amount: 99, status: 'voided' },
      ],
      adjustments: [{ type: 'cancellation', amount: 2098 }],
      checkouts: [{ id: first.id }, { id: second.id }],
      events: [{ type: 'placed' }, { type: 'added_to' }, { type: 'canceled' }],
    });
  });

  it('is not there for an order that never was', async () => {
    expect(await orderStory(db, 'no-such-order')).toBeUndefined();
  });

  it('is plain data that survives being written as JSON', async () => {
    const sam = await world.customer();
    const { id } = await ordered(world, sam, [await world.goods(), 1]);
    const story = await orderStory(db, id);

    expect(JSON.parse(JSON.stringify(story))).toMatchObject({ order: { id }, lines: [{ quantity: 1 }] });
  });
});
