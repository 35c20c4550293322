import { describe, expect, it } from '@jest/globals';
import { customerId, variantId } from '../../../src/commerce/ids.ts';
import type { Cart } from '../../../src/commerce/cart.ts';
import { currency, money } from '../../../src/commerce/money.ts';
import { by, changeBy, type World } from './world.ts';

const dollars = (minor: number) => money(minor, currency('USD'));
const contents = (cart: Cart) => cart.lineItems.map(({ variant, quantity }) => [variant.id, quantity]);

/** What waits to be bought (V31). */
export function cartContract(world: () => World): void {
  describe('the cart', () => {
    it('is empty to begin with', async () => {
      const sam = await world().customer();

      const cart = await world().shop.cart(by(world(), sam));

      expect(cart).toMatchObject({ lineItems: [], subtotal: dollars(0) });
    });

    it('keeps what was put into it, with today’s prices, in the order in which it came', async () => {
      const [tea, rice] = [await world().goods({ price: 399 }), await world().goods({ price: 250 })];
      const sam = await world().customer();
      await world().shop.changeCart(changeBy(world(), sam), [
        { kind: 'add', variant: tea, quantity: 2 },
        { kind: 'add', variant: rice, quantity: 1 },
      ]);
      await world().setPrice(tea, 450);

      const cart = await world().shop.cart(by(world(), sam));

      expect(
        cart.lineItems.map(({ variant, quantity, price, total }) => [variant.id, quantity, price, total]),
      ).toEqual([
        [tea, 2, dollars(450), dollars(900)],
        [rice, 1, dollars(250), dollars(250)],
      ]);
      expect(cart.subtotal).toEqual(dollars(1150));
    });

    it('adds to a line, sets it, takes it out and clears them all, and answers with what there is then', async () => {
      const [tea, rice] = [await world().goods(), await world().goods()];
      const sam = await world().customer();
      const change = async (...changes: Parameters<World['shop']['changeCart']>[1]) =>
        contents(await world().shop.changeCart(changeBy(world(), sam), changes));

      expect(await change({ kind: 'add', variant: tea, quantity: 2 })).toEqual([[tea, 2]]);
      expect(await change({ kind: 'add', variant: tea, quantity: 1 })).toEqual([[tea, 3]]);
      expect(await change({ kind: 'set', variant: rice, quantity: 4 })).toEqual([
        [tea, 3],
        [rice, 4],
      ]);
      expect(await change({ kind: 'set', variant: tea, quantity: 0 })).toEqual([[rice, 4]]);
      expect(await change({ kind: 'clear' })).toEqual([]);
    });

    it('has another version after every change', async () => {
      const tea = await world().goods();
      const sam = await world().customer();

      const before = await world().shop.cart(by(world(), sam));
      const first = await world().shop.changeCart(changeBy(world(), sam), [
        { kind: 'add', variant: tea, quantity: 1 },
      ]);
      const read = await world().shop.cart(by(world(), sam));
      const second = await world().shop.changeCart(changeBy(world(), sam), [{ kind: 'clear' }]);

      expect(read.version).toBe(first.version);
      expect(new Set([before.version, first.version, second.version]).size).toBe(3);
    });

    it('does the same change once, however often it is asked with the same key', async () => {
      const tea = await world().goods();
      const sam = await world().customer();
      const call = changeBy(world(), sam, 'turn-1');
      const changes = [{ kind: 'add', variant: tea, quantity: 2 }] as const;

      const answers = await Promise.all([1, 2, 3, 4].map(async () => world().shop.changeCart(call, changes)));

      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(contents(await world().shop.cart(by(world(), sam)))).toEqual([[tea, 2]]);
    });

    it('takes the same key of two customers for two things', async () => {
      const tea = await world().goods();
      const [sam, kit] = [await world().customer(), await world().customer()];
      const add = async (customer: typeof sam) =>
        world().shop.changeCart(changeBy(world(), customer, 'turn-1'), [
          { kind: 'add', variant: tea, quantity: 1 },
        ]);

      await add(sam);

      expect(contents(await add(kit))).toEqual([[tea, 1]]);
    });

    it('loses nothing when many devices add at once', async () => {
      const tea = await world().goods();
      const sam = await world().customer();

      await Promise.all(
        Array.from({ length: 20 }, async () =>
          world().shop.changeCart(changeBy(world(), sam), [{ kind: 'add', variant: tea, quantity: 1 }]),
        ),
      );

      expect(contents(await world().shop.cart(by(world(), sam)))).toEqual([[tea, 20]]);
    });

    it('leaves out what the shop has never heard of, and takes the rest', async () => {
      const tea = await world().goods();
      const sam = await world().customer();

      const cart = await world().shop.changeCart(changeBy(world(), sam), [
        { kind: 'add', variant: variantId('no-such-thing'), quantity: 1 },
        { kind: 'add', variant: tea, quantity: 1 },
      ]);

      expect(contents(cart)).toEqual([[tea, 1]]);
    });

    it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
      'makes no change at all when one adds %p',
      async (quantity) => {
        const tea = await world().goods();
        const sam = await world().customer();

        const change = world().shop.changeCart(changeBy(world(), sam), [
          { kind: 'add', variant: tea, quantity: 1 },
          { kind: 'add', variant: tea, quantity },
        ]);

        await expect(change).rejects.toThrow(RangeError);
        expect(contents(await world().shop.cart(by(world(), sam)))).toEqual([]);
      },
    );

    it('holds more than there is, and more than anybody can want, without breaking', async () => {
      const tea = await world().goods({ price: 100_000 });
      const sam = await world().customer();
      const add = async () =>
        world().shop.changeCart(changeBy(world(), sam), [
          { kind: 'add', variant: tea, quantity: 999_999_999 },
        ]);

      await add();
      const cart = await add();

      expect(cart.lineItems).toHaveLength(1);
      expect(Number.isSafeInteger(cart.subtotal.minor)).toBe(true);
    });

    it('is each customer’s own', async () => {
      const tea = await world().goods();
      const [sam, kit] = [await world().customer(), await world().customer()];
      await world().shop.changeCart(changeBy(world(), sam), [{ kind: 'add', variant: tea, quantity: 1 }]);

      expect(contents(await world().shop.cart(by(world(), kit)))).toEqual([]);
    });

    it('is nobody’s when a credential names nobody', async () => {
      const change = world().shop.changeCart(changeBy(world(), customerId('nobody')), [{ kind: 'clear' }]);

      await expect(change).rejects.toMatchObject({ name: 'ShopError', code: 'misbehaved' });
    });
  });
}
