import { describe, expect, it } from '@jest/globals';
import { customerId, orderId } from '../../../src/commerce/ids.ts';
import { allPages, by, changeBy, ordered, type World } from './world.ts';

const HOUR = 3_600_000;

/** What was bought before. */
export function ordersContract(world: () => World): void {
  describe('orders', () => {
    it('come newest first, each once, through a history of a thousand, even while new ones are placed', async () => {
      const coffee = await world().goods({ stock: 100 });
      const sam = await world().customer();
      await world().history(sam, 1000, coffee);
      let pages = 0;

      const orders = await allPages(async (cursor) => {
        pages += 1;
        if (pages === 2) await ordered(world(), sam, [coffee, 1]);
        return world().shop.orders(by(world(), sam), { limit: 90, ...(cursor !== undefined && { cursor }) });
      });

      const placed = orders.map(({ placedAt }) => placedAt);
      expect(pages).toBe(12);
      expect(orders).toHaveLength(1000);
      expect(new Set(orders.map(({ id }) => id)).size).toBe(1000);
      expect(placed).toEqual(placed.toSorted().reverse());
    });

    it('come in pages of at most as many as were asked for, and the last page says that it is', async () => {
      const coffee = await world().goods();
      const sam = await world().customer();
      await world().history(sam, 3, coffee);

      const first = await world().shop.orders(by(world(), sam), { limit: 2 });
      const last = await world().shop.orders(by(world(), sam), {
        limit: 2,
        ...(first.next && { cursor: first.next }),
      });

      expect([first.items.length, last.items.length]).toEqual([2, 1]);
      expect(first.next).toEqual(expect.any(String));
      expect(last.next).toBeUndefined();
    });

    it('are found by the day on the customer’s own calendar', async () => {
      const coffee = await world().goods();
      const sam = await world().customer({ timeZone: 'Pacific/Honolulu' });
      const at = async (now: string) => {
        world().setNow(new Date(now));
        return (await ordered(world(), sam, [coffee, 1])).id;
      };
      // In Honolulu the 27th of February ends at ten in the morning UTC.
      const before = await at('2026-02-27T09:59:00Z');
      const morning = await at('2026-02-27T10:00:00Z');
      const night = await at('2026-02-28T09:59:00Z');
      const after = await at('2026-02-28T10:00:00Z');
      const on = async (from: string, to: string) =>
        (await world().shop.orders(by(world(), sam), { placed: { from, to } })).items.map(({ id }) => id);

      expect(await on('2026-02-27', '2026-02-27')).toEqual([night, morning]);
      expect(await on('2026-02-26', '2026-02-28')).toEqual([after, night, morning, before]);
      expect(await on('2026-03-05', '2026-03-06')).toEqual([]);
    });

    it('are each customer’s own', async () => {
      const coffee = await world().goods();
      const [sam, kit] = [await world().customer(), await world().customer()];
      const { id } = await ordered(world(), sam, [coffee, 1]);

      expect(await world().shop.order(by(world(), kit), id)).toBeUndefined();
      expect(await world().shop.order(by(world(), sam), orderId('no-such-order'))).toBeUndefined();
      expect((await world().shop.orders(by(world(), kit), {})).items).toEqual([]);
      expect((await world().shop.orders(by(world(), customerId('nobody')), {})).items).toEqual([]);
      expect((await world().shop.order(by(world(), sam), id))?.id).toBe(id);
    });

    it('tell what was handed over, when and where, in the language of the call', async () => {
      const coffee = await world().goods({ title: 'coffee', german: 'Kaffee' });
      const sam = await world().customer();
      const { id } = await ordered(world(), sam, [coffee, 2]);
      world().setNow(new Date(world().now().getTime() + 30 * HOUR));
      await world().deliver(id);

      expect(await world().shop.order(by(world(), sam, 'de-DE'), id)).toMatchObject({
        lineItems: [{ variant: { title: 'Kaffee' }, quantity: 2, fulfilled: 2 }],
        parcels: [{ state: 'delivered', deliveredAt: '2026-03-03T21:00:00.000Z', deliveredTo: 'Haustür' }],
        permits: { cancel: false, add: false },
      });
    });

    it('keep the price that was paid', async () => {
      const coffee = await world().goods({ price: 1200 });
      const sam = await world().customer();
      const { id } = await ordered(world(), sam, [coffee, 1]);
      await world().setPrice(coffee, 1500);
      await world().withdraw(coffee);

      expect(await world().shop.order(by(world(), sam), id)).toMatchObject({
        lineItems: [{ price: { minor: 1200 } }],
      });
    });

    it('turn away a cursor that the shop never gave', async () => {
      const sam = await world().customer();

      for (const cursor of ['', 'garbage', 'WzFd']) {
        await expect(world().shop.orders(by(world(), sam), { cursor })).rejects.toThrow(RangeError);
      }
    });
  });

  describe('purchases', () => {
    it('tell of each thing how often, when last, how many, at what price, and how many usually', async () => {
      const [coffee, tea] = [await world().goods({ price: 1000 }), await world().goods({ price: 2000 })];
      const sam = await world().customer();
      const buy = async (hours: number, ...items: Parameters<typeof ordered>[2][]) => {
        world().setNow(new Date(world().now().getTime() + hours * HOUR));
        return ordered(world(), sam, ...items);
      };
      await buy(0, [coffee, 2], [tea, 1]);
      await buy(1, [coffee, 2]);
      await world().setPrice(coffee, 1100);
      await buy(1, [coffee, 5]);

      const { items, next } = await world().shop.purchases(by(world(), sam));

      expect(items).toMatchObject([
        {
          variant: { id: coffee },
          orders: 3,
          lastAt: '2026-03-02T17:00:00.000Z',
          lastQuantity: 5,
          lastPrice: { minor: 1100 },
          usualQuantity: 2,
        },
        {
          variant: { id: tea },
          orders: 1,
          lastAt: '2026-03-02T15:00:00.000Z',
          lastQuantity: 1,
          usualQuantity: 1,
        },
      ]);
      expect(next).toBeUndefined();
    });

    it('leave out what was canceled', async () => {
      const coffee = await world().goods();
      const sam = await world().customer();
      const { id } = await ordered(world(), sam, [coffee, 1]);
      await world().shop.cancel(changeBy(world(), sam), id);

      expect(await world().shop.purchases(by(world(), sam))).toEqual({ items: [] });
    });

    it('come page by page, each thing once, even while it is bought again', async () => {
      const many = await world().manyGoods(450);
      const sam = await world().customer();
      for (const from of [0, 150, 300]) {
        world().setNow(new Date(world().now().getTime() + HOUR));
        await ordered(world(), sam, ...many.slice(from, from + 150).map((variant) => [variant, 1] as const));
      }
      let pages = 0;

      const purchases = await allPages(async (cursor) => {
        pages += 1;
        world().setNow(new Date(world().now().getTime() + HOUR));
        if (pages === 2)
          await ordered(world(), sam, ...many.slice(0, 10).map((variant) => [variant, 1] as const));
        return world().shop.purchases(by(world(), sam), cursor);
      });

      expect(pages).toBeGreaterThan(1);
      expect(purchases).toHaveLength(450);
      expect(new Set(purchases.map(({ variant }) => variant.id)).size).toBe(450);
    });
  });
}
