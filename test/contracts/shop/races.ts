import { describe, expect, it } from '@jest/globals';
import type { Completion } from '../../../src/commerce/checkout.ts';
import { aSlot, by, changeBy, ordered, quoteOf, stockOf, type World } from './world.ts';

const times = (count: number) => Array.from({ length: count }, (_, index) => index);
const kinds = (completions: readonly Completion[]) => completions.map(({ kind }) => kind).sort();

/** What happens all at once. */
export function raceContract(world: () => World): void {
  describe('at once', () => {
    it('makes one order of twenty simultaneous yeses to one quote (V4)', async () => {
      const coffee = await world().goods({ stock: 30 });
      const sam = await world().customer();
      const quote = await quoteOf(world(), sam, [coffee, 1]);

      const completions = await Promise.all(
        times(20).map(async (turn) =>
          // Half of them repeat a key, half have their own.
          world().shop.complete(
            changeBy(world(), sam, turn % 2 === 0 ? 'the same' : `other-${turn}`),
            quote.id,
          ),
        ),
      );

      const orders = completions.map((completion) => completion.kind === 'completed' && completion.order.id);
      expect(new Set(orders).size).toBe(1);
      expect(orders[0]).toEqual(expect.any(String));
      expect(await stockOf(world(), coffee)).toBe(29);
      expect((await world().shop.orders(by(world(), sam), {})).items).toHaveLength(1);
    });

    it('makes one order of two quotes of one cart, whichever device is faster', async () => {
      const coffee = await world().goods({ stock: 30 });
      const sam = await world().customer();
      await world().shop.changeCart(changeBy(world(), sam), [{ kind: 'add', variant: coffee, quantity: 1 }]);
      const quotes = await Promise.all(
        times(2).map(async () => world().shop.quote(changeBy(world(), sam), { items: 'cart' })),
      );

      const completions = await Promise.all(
        quotes.map(async ({ id }) => world().shop.complete(changeBy(world(), sam), id)),
      );

      expect(kinds(completions)).toEqual(['completed', 'expired']);
      expect(await stockOf(world(), coffee)).toBe(29);
    });

    it('sells the last piece to one of ten', async () => {
      const last = await world().goods({ stock: 1 });
      const buyers = await Promise.all(times(10).map(async () => world().customer()));
      const quotes = await Promise.all(
        buyers.map(async (buyer) => ({ buyer, quote: await quoteOf(world(), buyer, [last, 1]) })),
      );

      const completions = await Promise.all(
        quotes.map(async ({ buyer, quote }) => world().shop.complete(changeBy(world(), buyer), quote.id)),
      );

      expect(kinds(completions)).toEqual([...times(9).map(() => 'changed'), 'completed']);
      expect(await stockOf(world(), last)).toBe(0);
      for (const completion of completions) {
        if (completion.kind === 'changed') {
          expect(completion.checkout.problems).toEqual([{ code: 'out_of_stock', variant: last }]);
        }
      }
    });

    it('gives the last place in a slot to one of five, whatever they buy', async () => {
      const buyers = await Promise.all(
        times(5).map(async () => ({ buyer: await world().customer(), tea: await world().goods() })),
      );
      const slot = await aSlot(world());
      await world().leaveRoom(slot, 1);
      const quotes = await Promise.all(
        buyers.map(async ({ buyer, tea }) => {
          const request = { items: [{ variant: tea, quantity: 1 }], option: slot };
          return { buyer, quote: await world().shop.quote(changeBy(world(), buyer), request) };
        }),
      );

      const completions = await Promise.all(
        quotes.map(async ({ buyer, quote }) => world().shop.complete(changeBy(world(), buyer), quote.id)),
      );
      await world().leaveRoom(slot, 8);

      expect(kinds(completions)).toEqual(['changed', 'changed', 'changed', 'changed', 'completed']);
    });

    it('lets baskets pass each other that want the same things in opposite order', async () => {
      const goods = await Promise.all(times(6).map(async () => world().goods({ stock: 1000 })));
      const buyers = await Promise.all(times(16).map(async () => world().customer()));
      const quotes = await Promise.all(
        buyers.map(async (buyer, index) => {
          const wanted = goods.map((variant) => [variant, 1] as const);
          return {
            buyer,
            quote: await quoteOf(world(), buyer, ...(index % 2 === 0 ? wanted : wanted.reverse())),
          };
        }),
      );

      const completions = await Promise.all(
        quotes.map(async ({ buyer, quote }) => world().shop.complete(changeBy(world(), buyer), quote.id)),
      );

      expect(new Set(kinds(completions))).toEqual(new Set(['completed']));
      for (const variant of goods) expect(await stockOf(world(), variant)).toBe(984);
    });

    it('either cancels an order with what was being added to it, or adds nothing', async () => {
      const coffee = await world().goods({ stock: 1000 });
      for (const round of times(6)) {
        const sam = await world().customer();
        const order = await ordered(world(), sam, [coffee, 1]);
        const request = { items: [{ variant: coffee, quantity: 1 }], addTo: order.id };
        const { id } = await world().shop.quote(changeBy(world(), sam), request);
        const add = async () => world().shop.complete(changeBy(world(), sam), id);
        const cancel = async () => world().shop.cancel(changeBy(world(), sam), order.id);

        const [completion, cancellation] =
          round % 2 === 0
            ? await Promise.all([add(), cancel()])
            : (await Promise.all([cancel(), add()])).toReversed();

        expect(cancellation?.kind).toBe('canceled');
        expect(['completed', 'changed']).toContain(completion?.kind);
        const after = await world().shop.order(by(world(), sam), order.id);
        expect(after?.lineItems.every(({ quantity, canceled }) => quantity === canceled)).toBe(true);
        expect(after?.lineItems).toHaveLength(completion?.kind === 'completed' ? 2 : 1);
      }
      expect(await stockOf(world(), coffee)).toBe(1000);
    });

    it('cancels once, however many ask', async () => {
      const coffee = await world().goods({ stock: 10 });
      const sam = await world().customer();
      const order = await ordered(world(), sam, [coffee, 3]);

      const answers = await Promise.all(
        times(8).map(async () => world().shop.cancel(changeBy(world(), sam), order.id)),
      );

      expect(answers.filter(({ kind }) => kind === 'canceled')).toHaveLength(1);
      expect(await stockOf(world(), coffee)).toBe(10);
    });
  });
}
