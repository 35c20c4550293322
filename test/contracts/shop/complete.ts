import { describe, expect, it } from '@jest/globals';
import { checkoutId, type CustomerId, type VariantId } from '../../../src/commerce/ids.ts';
import { grandTotal } from '../../../src/commerce/totals.ts';
import { aSlot, by, changeBy, ordered, quoteOf, stockOf, type World } from './world.ts';

const MINUTE = 60_000;

/** From yes to order (V3, V4). */
export function completeContract(world: () => World): void {
  const cartOf = async (customer: CustomerId, ...variants: readonly VariantId[]) =>
    world().shop.changeCart(
      changeBy(world(), customer),
      variants.map((variant) => ({ kind: 'add', variant, quantity: 1 })),
    );
  const quoteCart = async (customer: CustomerId) =>
    world().shop.quote(changeBy(world(), customer), { items: 'cart' });
  const complete = async (
    customer: CustomerId,
    { id }: { readonly id: Awaited<ReturnType<typeof quoteCart>>['id'] },
  ) => world().shop.complete(changeBy(world(), customer), id);

  describe('completing a quote', () => {
    it('buys exactly what was quoted', async () => {
      const coffee = await world().goods({ price: 1299, stock: 10 });
      const sam = await world().customer();
      const quote = await quoteOf(world(), sam, [coffee, 2]);

      const completion = await complete(sam, quote);

      expect(completion).toMatchObject({
        kind: 'completed',
        order: {
          placedAt: '2026-03-02T15:00:00.000Z',
          lineItems: [
            {
              variant: { id: coffee },
              quantity: 2,
              price: { minor: 1299 },
              fulfilled: 0,
              canceled: 0,
              returned: 0,
            },
          ],
          totals: quote.totals,
          destination: quote.fulfillment?.destination,
          instrument: quote.instrument,
          parcels: [
            {
              state: 'processing',
              promised: quote.fulfillment?.selected.window,
              expected: quote.fulfillment?.selected.window,
            },
          ],
          events: [{ type: 'placed', at: '2026-03-02T15:00:00.000Z' }],
          adjustments: [],
          permits: { cancel: true, add: true },
        },
      });
      expect(await stockOf(world(), coffee)).toBe(8);
    });

    it('gives the same order again, with the same key and with another one, long after the quote would have expired', async () => {
      const coffee = await world().goods({ stock: 10 });
      const sam = await world().customer();
      const quote = await quoteOf(world(), sam, [coffee, 1]);
      const call = changeBy(world(), sam, 'turn-9');
      const first = await world().shop.complete(call, quote.id);
      world().setNow(new Date(world().now().getTime() + 600 * MINUTE));

      const again = await world().shop.complete({ ...changeBy(world(), sam), key: 'turn-9' }, quote.id);
      const otherwise = await complete(sam, quote);

      expect(again).toEqual(first);
      expect(otherwise).toEqual(first);
      expect(await stockOf(world(), coffee)).toBe(9);
      expect((await world().shop.orders(by(world(), sam), {})).items).toHaveLength(1);
    });

    it('can be asked what became of it', async () => {
      const coffee = await world().goods();
      const [sam, kit] = [await world().customer(), await world().customer()];
      const quote = await quoteOf(world(), sam, [coffee, 1]);

      const before = await world().shop.outcomeOf(by(world(), sam), quote.id);
      const completion = await complete(sam, quote);
      const after = await world().shop.outcomeOf(by(world(), sam), quote.id);

      expect(before).toBeUndefined();
      expect(completion).toEqual({ kind: 'completed', order: after });
      expect(await world().shop.outcomeOf(by(world(), kit), quote.id)).toBeUndefined();
    });

    it('empties the cart that was quoted, and leaves it alone when something else was', async () => {
      const [coffee, tea] = [await world().goods(), await world().goods()];
      const sam = await world().customer();
      await cartOf(sam, coffee);

      await ordered(world(), sam, [tea, 1]);
      const kept = await world().shop.cart(by(world(), sam));
      await complete(sam, await quoteCart(sam));
      const emptied = await world().shop.cart(by(world(), sam));

      expect(kept.lineItems.map(({ variant }) => variant.id)).toEqual([coffee]);
      expect(emptied.lineItems).toEqual([]);
    });

    it('is too late when the quote has expired', async () => {
      const coffee = await world().goods();
      const sam = await world().customer();
      const quote = await quoteOf(world(), sam, [coffee, 1]);
      world().setNow(new Date(quote.expiresAt));

      expect(await complete(sam, quote)).toEqual({ kind: 'expired' });
      expect(await stockOf(world(), coffee)).toBe(100);
    });

    it('knows nothing of somebody else’s quote, nor of one that never was', async () => {
      const coffee = await world().goods();
      const [sam, kit] = [await world().customer(), await world().customer()];
      const quote = await quoteOf(world(), sam, [coffee, 1]);

      expect(await complete(kit, quote)).toEqual({ kind: 'expired' });
      expect(await complete(sam, { id: checkoutId('no-such-quote') })).toEqual({ kind: 'expired' });
      expect(await complete(sam, quote)).toMatchObject({ kind: 'completed' });
    });

    it('takes nothing when the card is declined', async () => {
      const coffee = await world().goods({ stock: 5 });
      const sam = await world().customer({ cards: ['declines'] });
      await cartOf(sam, coffee);
      const quote = await quoteCart(sam);

      const completion = await complete(sam, quote);

      expect(completion).toMatchObject({
        kind: 'refused',
        problems: [{ code: 'payment_declined', instrument: { lastDigits: '0001' } }],
      });
      expect(await stockOf(world(), coffee)).toBe(5);
      expect((await world().shop.orders(by(world(), sam), {})).items).toEqual([]);
      expect((await world().shop.cart(by(world(), sam))).lineItems).toHaveLength(1);
      expect(await world().shop.outcomeOf(by(world(), sam), quote.id)).toBeUndefined();
    });

    it('refuses what was quoted with a problem, and says which', async () => {
      const gum = await world().goods({ price: 99 });
      const sam = await world().customer();

      const completion = await complete(sam, await quoteOf(world(), sam, [gum, 1]));

      expect(completion).toMatchObject({ kind: 'refused', problems: [{ code: 'below_minimum' }] });
    });
  });

  describe('completing a quote that no longer holds (V3)', () => {
    it('buys nothing at a price that nobody agreed to, and quotes the new one', async () => {
      const coffee = await world().goods({ price: 1200 });
      const sam = await world().customer();
      const quote = await quoteOf(world(), sam, [coffee, 1]);
      await world().setPrice(coffee, 1250);

      const completion = await complete(sam, quote);

      expect(completion).toMatchObject({
        kind: 'changed',
        checkout: { status: 'ready_for_complete', lineItems: [{ price: { minor: 1250 } }] },
      });
      expect(await stockOf(world(), coffee)).toBe(100);
      const fresh = completion.kind === 'changed' ? completion.checkout : quote;
      expect(fresh.id).not.toBe(quote.id);
      expect(await complete(sam, fresh)).toMatchObject({
        kind: 'completed',
        order: { totals: fresh.totals },
      });
    });

    it('asks again even when it has become cheaper', async () => {
      const coffee = await world().goods({ price: 1200 });
      const sam = await world().customer();
      const quote = await quoteOf(world(), sam, [coffee, 1]);
      await world().setPrice(coffee, 1100);

      expect(await complete(sam, quote)).toMatchObject({ kind: 'changed' });
    });

    it.each([
      ['out_of_stock', 0],
      ['short_stock', 1],
    ])('says %s when others were faster', async (code, left) => {
      const coffee = await world().goods({ stock: 5 });
      const sam = await world().customer();
      const quote = await quoteOf(world(), sam, [coffee, 2]);
      await world().setStock(coffee, left);

      const completion = await complete(sam, quote);

      expect(completion).toMatchObject({
        kind: 'changed',
        checkout: { status: 'incomplete', problems: [{ code }] },
      });
      expect(await stockOf(world(), coffee)).toBe(left);
    });

    it('says what was withdrawn', async () => {
      const coffee = await world().goods();
      const sam = await world().customer();
      const quote = await quoteOf(world(), sam, [coffee, 1]);
      await world().withdraw(coffee);

      expect(await complete(sam, quote)).toMatchObject({
        kind: 'changed',
        checkout: { problems: [{ code: 'withdrawn' }] },
      });
    });

    it('sends nothing to an address that was changed in between', async () => {
      const coffee = await world().goods();
      const sam = await world().customer();
      const quote = await quoteOf(world(), sam, [coffee, 1]);
      await world().moveHouse(sam, '9 Far Away');

      expect(await complete(sam, quote)).toMatchObject({
        kind: 'changed',
        checkout: { fulfillment: { destination: { street: '9 Far Away' } } },
      });
    });

    it('charges no other card than the one that was named', async () => {
      const coffee = await world().goods();
      const sam = await world().customer();
      const quote = await quoteOf(world(), sam, [coffee, 1]);
      await world().removeCards(sam);

      expect(await complete(sam, quote)).toMatchObject({
        kind: 'changed',
        checkout: { problems: [{ code: 'no_payment_method' }] },
      });
    });

    it('promises no other day than the one that was named', async () => {
      const coffee = await world().goods();
      const sam = await world().customer();
      // Two minutes before the cut-off.
      world().setNow(new Date('2026-03-02T18:58:00Z'));
      const quote = await quoteOf(world(), sam, [coffee, 1]);
      world().setNow(new Date('2026-03-02T19:01:00Z'));

      expect(await complete(sam, quote)).toMatchObject({
        kind: 'changed',
        checkout: { fulfillment: { selected: { window: { start: '2026-03-04T13:00:00.000Z' } } } },
      });
    });

    it('says that the slot was taken in between', async () => {
      const coffee = await world().goods();
      const sam = await world().customer();
      const slot = await aSlot(world());
      const quote = await world().shop.quote(changeBy(world(), sam), {
        items: [{ variant: coffee, quantity: 1 }],
        option: slot,
      });
      await world().leaveRoom(slot, 0);

      const completion = await complete(sam, quote);
      await world().leaveRoom(slot, 8);

      expect(quote.status).toBe('ready_for_complete');
      expect(completion).toMatchObject({ kind: 'changed', checkout: { problems: [{ code: 'slot_gone' }] } });
    });

    it('quotes the cart as it is now when it has changed', async () => {
      const [coffee, tea] = [await world().goods(), await world().goods()];
      const sam = await world().customer();
      await cartOf(sam, coffee);
      const quote = await quoteCart(sam);
      await cartOf(sam, tea);

      expect(await complete(sam, quote)).toMatchObject({
        kind: 'changed',
        checkout: { lineItems: [{ variant: { id: coffee } }, { variant: { id: tea } }] },
      });
    });

    it('has expired when its cart was cleared', async () => {
      const coffee = await world().goods();
      const sam = await world().customer();
      await cartOf(sam, coffee);
      const quote = await quoteCart(sam);
      await world().shop.changeCart(changeBy(world(), sam), [{ kind: 'clear' }]);

      expect(await complete(sam, quote)).toEqual({ kind: 'expired' });
    });

    it('does not order a cart again that was ordered and filled with the same things', async () => {
      const coffee = await world().goods();
      const sam = await world().customer();
      await cartOf(sam, coffee);
      const [first, second] = [await quoteCart(sam), await quoteCart(sam)];
      await complete(sam, first);
      await cartOf(sam, coffee);

      expect(await complete(sam, second)).toMatchObject({ kind: 'changed' });
      expect((await world().shop.orders(by(world(), sam), {})).items).toHaveLength(1);
    });
  });

  describe('completing a quote that adds to an order (V11)', () => {
    it('puts it into the order, in the same parcel, and makes no second one', async () => {
      const [coffee, gum] = [
        await world().goods({ price: 1500 }),
        await world().goods({ price: 99, stock: 5 }),
      ];
      const sam = await world().customer();
      const order = await ordered(world(), sam, [coffee, 1]);
      world().setNow(new Date(world().now().getTime() + 20 * MINUTE));
      const quote = await world().shop.quote(changeBy(world(), sam), {
        items: [{ variant: gum, quantity: 2 }],
        addTo: order.id,
      });

      const completion = await complete(sam, quote);

      const [first] = order.lineItems;
      expect(completion).toMatchObject({
        kind: 'completed',
        order: {
          id: order.id,
          placedAt: order.placedAt,
          lineItems: [
            { id: first?.id, quantity: 1 },
            { variant: { id: gum }, quantity: 2 },
          ],
          parcels: [{ lineItems: [{ lineItem: first?.id, quantity: 1 }, { quantity: 2 }] }],
          events: [{ type: 'placed' }, { type: 'added_to', at: '2026-03-02T15:20:00.000Z' }],
        },
      });
      const total = completion.kind === 'completed' ? grandTotal(completion.order).minor : 0;
      expect(total).toBe(grandTotal(order).minor + 198);
      expect((await world().shop.orders(by(world(), sam), {})).items).toHaveLength(1);
      expect(await stockOf(world(), gum)).toBe(3);
      expect(await complete(sam, quote)).toEqual(completion);
    });

    it('adds nothing once the order has shipped', async () => {
      const coffee = await world().goods({ price: 1500, stock: 9 });
      const sam = await world().customer();
      const order = await ordered(world(), sam, [coffee, 1]);
      const quote = await world().shop.quote(changeBy(world(), sam), {
        items: [{ variant: coffee, quantity: 1 }],
        addTo: order.id,
      });
      await world().ship(order.id);

      expect(await complete(sam, quote)).toMatchObject({
        kind: 'changed',
        checkout: { status: 'incomplete', problems: [{ code: 'order_closed', order: order.id }] },
      });
      expect(await stockOf(world(), coffee)).toBe(8);
    });
  });
}
