import { describe, expect, it } from '@jest/globals';
import { orderId } from '../../../src/commerce/ids.ts';
import { totalOf, grandTotal } from '../../../src/commerce/totals.ts';
import { aSlot, by, changeBy, ordered, stockOf, type World } from './world.ts';

/** Calling an order off, and waiting for what is out of stock. */
export function cancelContract(world: () => World): void {
  describe('canceling an order', () => {
    it('puts the goods back and gives back everything, delivery included', async () => {
      const soap = await world().goods({ price: 2000, stock: 10, taxed: true });
      const sam = await world().customer();
      const order = await ordered(world(), sam, [soap, 1]);

      const cancellation = await world().shop.cancel(changeBy(world(), sam), order.id);

      expect(totalOf(order, 'fulfillment')?.minor).toBe(499);
      expect(cancellation).toMatchObject({
        kind: 'canceled',
        refund: grandTotal(order),
        order: {
          id: order.id,
          canceledAt: '2026-03-02T15:00:00.000Z',
          lineItems: [{ quantity: 1, canceled: 1 }],
          parcels: [{ state: 'canceled' }],
          events: [{ type: 'placed' }, { type: 'canceled' }],
          adjustments: [{ type: 'cancellation', amount: grandTotal(order), status: 'completed' }],
          permits: { cancel: false, add: false },
        },
      });
      expect(await stockOf(world(), soap)).toBe(10);
    });

    it('gives its place in a delivery slot to somebody else', async () => {
      const [tea, gum] = [await world().goods(), await world().goods()];
      const [sam, kit] = [await world().customer(), await world().customer()];
      const slot = await aSlot(world());
      await world().leaveRoom(slot, 1);
      const request = { items: [{ variant: tea, quantity: 1 }], option: slot };
      const sams = await world().shop.quote(changeBy(world(), sam), request);
      const completion = await world().shop.complete(changeBy(world(), sam), sams.id);
      const order = completion.kind === 'completed' ? completion.order.id : orderId('none');
      const added = { items: [{ variant: gum, quantity: 1 }], addTo: order };
      const more = await world().shop.quote(changeBy(world(), sam), added);
      await world().shop.complete(changeBy(world(), sam), more.id);

      const full = await world().shop.quote(changeBy(world(), kit), request);
      await world().shop.cancel(changeBy(world(), sam), order);
      const free = await world().shop.quote(changeBy(world(), kit), request);
      await world().leaveRoom(slot, 8);

      expect(completion.kind).toBe('completed');
      expect(full.problems).toEqual([{ code: 'slot_gone' }]);
      expect(free).toMatchObject({ problems: [], fulfillment: { selected: { id: slot } } });
    });

    it('gives the same answer to the same key, and says that it is canceled already to another', async () => {
      const soap = await world().goods({ stock: 10 });
      const sam = await world().customer();
      const order = await ordered(world(), sam, [soap, 1]);
      const call = changeBy(world(), sam, 'turn-4');

      const first = await world().shop.cancel(call, order.id);

      expect(await world().shop.cancel(call, order.id)).toEqual(first);
      expect(await world().shop.cancel(changeBy(world(), sam), order.id)).toEqual({
        kind: 'refused',
        because: 'already_canceled',
      });
      expect(await stockOf(world(), soap)).toBe(10);
    });

    it('is too late once it has shipped, and once it is there', async () => {
      const soap = await world().goods({ stock: 10 });
      const sam = await world().customer();
      const [shipped, delivered] = [
        await ordered(world(), sam, [soap, 1]),
        await ordered(world(), sam, [soap, 1]),
      ];
      await world().ship(shipped.id);
      await world().deliver(delivered.id);
      const cancel = async (id: typeof shipped.id) => world().shop.cancel(changeBy(world(), sam), id);

      expect(await cancel(shipped.id)).toEqual({ kind: 'refused', because: 'shipped' });
      expect(await cancel(delivered.id)).toEqual({ kind: 'refused', because: 'delivered' });
      expect(await stockOf(world(), soap)).toBe(8);
    });

    it('finds no order that is somebody else’s, or never was', async () => {
      const soap = await world().goods();
      const [sam, kit] = [await world().customer(), await world().customer()];
      const order = await ordered(world(), sam, [soap, 1]);

      for (const id of [order.id, orderId('no-such-order')]) {
        expect(await world().shop.cancel(changeBy(world(), kit), id)).toEqual({
          kind: 'refused',
          because: 'not_found',
        });
      }
      expect((await world().shop.order(by(world(), sam), order.id))?.canceledAt).toBeUndefined();
    });
  });

  describe('watching for a restock', () => {
    it('can be asked for twice', async () => {
      const soap = await world().goods({ stock: 0 });
      const sam = await world().customer();

      await world().shop.watchRestock(changeBy(world(), sam), soap);

      await expect(world().shop.watchRestock(changeBy(world(), sam), soap)).resolves.not.toThrow();
    });
  });
}
