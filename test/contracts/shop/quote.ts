import { describe, expect, it } from '@jest/globals';
import {
  addressId,
  fulfillmentOptionId,
  instrumentId,
  orderId,
  variantId,
} from '../../../src/commerce/ids.ts';
import type { Checkout } from '../../../src/commerce/checkout.ts';
import {
  aSlot,
  by,
  changeBy,
  ordered,
  quoteOf,
  stockOf,
  type AboutCustomer,
  type AboutGoods,
  type World,
} from './world.ts';

const amounts = ({ totals }: Checkout) =>
  Object.fromEntries(totals.map(({ type, amount }) => [type, amount.minor]));
const codes = ({ problems }: Checkout) => problems.map(({ code }) => code);

/** What would be bought, for how much, where and when. */
export function quoteContract(world: () => World): void {
  describe('a quote', () => {
    it('says what would be bought, for how much, where, when and with which card', async () => {
      const coffee = await world().goods({ price: 1299 });
      const sam = await world().customer();

      const quote = await quoteOf(world(), sam, [coffee, 2]);

      expect(quote).toMatchObject({
        status: 'ready_for_complete',
        problems: [],
        lineItems: [{ variant: { id: coffee }, quantity: 2, price: { minor: 1299 }, total: { minor: 2598 } }],
        fulfillment: {
          destination: { label: 'home', street: '1 Main Street' },
          // Tuesday from eight to eight, in New York.
          selected: {
            id: 'standard',
            title: 'standard delivery',
            window: { start: '2026-03-03T13:00:00.000Z', end: '2026-03-04T01:00:00.000Z' },
          },
        },
        instrument: { lastDigits: '0001', expired: false },
      });
      expect(amounts(quote)).toEqual({ subtotal: 2598, fulfillment: 499, tax: 0, total: 3097 });
      expect(Date.parse(quote.expiresAt)).toBeGreaterThan(world().now().getTime());
    });

    it('taxes what is taxed where it goes, and nothing else', async () => {
      const food = await world().goods({ price: 1000 });
      const soap = await world().goods({ price: 1300, taxed: true });
      const sam = await world().customer();

      const quote = await quoteOf(world(), sam, [food, 1], [soap, 1]);

      // 8.875 % of $13.00 is $1.15375.
      expect(amounts(quote)).toEqual({ subtotal: 2300, fulfillment: 499, tax: 115, total: 2914 });
    });

    it.each([
      // 6.625 % of $40.00 is $2.65; of $4.00 26.5 cents, and the even side of it is 26; of $12.00 79.5 cents, which is 80.
      [4000, 265],
      [400, 26],
      [1200, 80],
    ])('rounds half a cent of tax on %p to the even side', async (price, tax) => {
      const soap = await world().goods({ price, taxed: true });
      const bread = await world().goods({ price: 2000 });
      const sam = await world().customer({ homes: ['new jersey'] });

      expect(amounts(await quoteOf(world(), sam, [soap, 1], [bread, 1]))['tax']).toBe(tax);
    });

    it('delivers large baskets free, and takes something off very large ones before the tax', async () => {
      const food = await world().goods({ price: 3500 });
      const soap = await world().goods({ price: 8000, taxed: true });
      const sam = await world().customer();

      expect(amounts(await quoteOf(world(), sam, [food, 1]))).toEqual({
        subtotal: 3500,
        fulfillment: 0,
        tax: 0,
        total: 3500,
      });
      expect(amounts(await quoteOf(world(), sam, [soap, 1]))).toEqual({
        subtotal: 8000,
        discount: -400,
        fulfillment: 0,
        // 8.875 % of $76.00 is $6.745, and the even side of it is $6.74.
        tax: 674,
        total: 8274,
      });
    });

    it('makes one line of the same thing twice', async () => {
      const tea = await world().goods();
      const sam = await world().customer();

      const quote = await quoteOf(world(), sam, [tea, 1], [tea, 2]);

      expect(quote.lineItems.map(({ quantity }) => quantity)).toEqual([3]);
    });

    it('prices the cart', async () => {
      const tea = await world().goods({ price: 1100 });
      const sam = await world().customer();
      await world().shop.changeCart(changeBy(world(), sam), [{ kind: 'add', variant: tea, quantity: 1 }]);

      const quote = await world().shop.quote(changeBy(world(), sam), { items: 'cart' });

      expect(quote).toMatchObject({
        status: 'ready_for_complete',
        lineItems: [{ variant: { id: tea }, quantity: 1 }],
      });
    });

    it('goes to another saved address, with another saved card, at another time', async () => {
      const tea = await world().goods({ price: 2000 });
      const sam = await world().customer({ homes: ['new york', 'new jersey'], cards: ['good', 'good'] });
      const { addresses, instruments } = await world().shop.customer(by(world(), sam));

      const quote = await world().shop.quote(changeBy(world(), sam), {
        items: [{ variant: tea, quantity: 1 }],
        ...(addresses[1] && { destination: addresses[1].id }),
        ...(instruments[1] && { instrument: instruments[1].id }),
        option: fulfillmentOptionId('express'),
      });

      expect(quote).toMatchObject({
        status: 'ready_for_complete',
        fulfillment: { destination: { city: 'Hoboken' }, selected: { id: 'express', price: { minor: 999 } } },
        instrument: { lastDigits: '0002' },
      });
    });

    it('lists every way to have it delivered, soonest first, the chosen one among them', async () => {
      const tea = await world().goods();
      const sam = await world().customer();

      const { fulfillment } = await quoteOf(world(), sam, [tea, 1]);

      const ends = fulfillment?.options.map(({ window }) => window.end) ?? [];
      expect(ends.length).toBeGreaterThan(2);
      expect(ends).toEqual(ends.toSorted());
      expect(fulfillment?.options).toContainEqual(fulfillment?.selected);
    });

    it('promises the next working day before the cut-off, and the one after it later', async () => {
      const tea = await world().goods();
      const sam = await world().customer();
      const startAt = async (now: string) => {
        world().setNow(new Date(now));
        return (await quoteOf(world(), sam, [tea, 1])).fulfillment?.selected.window.start;
      };

      // Friday 13:59 and 14:00 in New York; no deliveries on Sundays; clocks go forward that Sunday.
      expect(await startAt('2026-03-06T18:59:00Z')).toBe('2026-03-07T13:00:00.000Z');
      expect(await startAt('2026-03-06T19:00:00Z')).toBe('2026-03-09T12:00:00.000Z');
    });

    it('buys nothing and reserves nothing', async () => {
      const tea = await world().goods({ stock: 2 });
      const sam = await world().customer();

      await quoteOf(world(), sam, [tea, 2]);

      expect(await stockOf(world(), tea)).toBe(2);
      expect((await world().shop.orders(by(world(), sam), {})).items).toEqual([]);
    });

    it('is the same quote when it is asked again with the same key', async () => {
      const tea = await world().goods();
      const sam = await world().customer();
      const call = changeBy(world(), sam, 'turn-7');
      const request = { items: [{ variant: tea, quantity: 1 }] };

      const first = await world().shop.quote(call, request);
      await world().setPrice(tea, 5000);

      expect(await world().shop.quote(call, request)).toEqual(first);
    });
  });

  describe('a quote that cannot be completed as it stands', () => {
    it.each<[string, AboutCustomer, AboutGoods, number, object]>([
      ['no_payment_method', { cards: [] }, {}, 1, {}],
      [
        'payment_method_expired',
        { cards: ['expired'] },
        {},
        1,
        { instrument: { lastDigits: '0001', expired: true } },
      ],
      ['no_address', { homes: [] }, {}, 1, {}],
      ['not_delivered_there', { homes: ['hawaii'] }, {}, 1, { address: { city: 'Honolulu' } }],
      ['below_minimum', {}, { price: 999 }, 1, { minimum: { minor: 1000 }, subtotal: { minor: 999 } }],
      ['age_restricted', { age: 20 }, { minimumAge: 21 }, 1, { minimumAge: 21 }],
      ['age_restricted', { age: 'unknown' }, { minimumAge: 21 }, 1, { minimumAge: 21 }],
      ['out_of_stock', {}, { stock: 0 }, 1, {}],
      ['short_stock', {}, { stock: 2 }, 3, { available: 2 }],
      ['withdrawn', {}, { withdrawn: true }, 1, {}],
    ])('says %s', async (code, customer, goods, quantity, details) => {
      const wanted = await world().goods(goods);
      const sam = await world().customer(customer);

      const quote = await quoteOf(world(), sam, [wanted, quantity]);

      expect(quote).toMatchObject({ status: 'incomplete', problems: [{ code, ...details }] });
      expect(quote.problems).toHaveLength(1);
      expect(amounts(quote)['total']).toBeGreaterThan(0);
    });

    it('names the thing that is missing, among several', async () => {
      const [there, out, short] = [
        await world().goods(),
        await world().goods({ stock: 0 }),
        await world().goods({ stock: 1 }),
      ];
      const sam = await world().customer();

      const quote = await quoteOf(
        world(),
        sam,
        [there, 1],
        [out, 1],
        [short, 2],
        [variantId('no-such-thing'), 1],
      );

      expect(quote.problems).toEqual([
        { code: 'withdrawn', variant: 'no-such-thing' },
        { code: 'out_of_stock', variant: out },
        { code: 'short_stock', variant: short, available: 1 },
      ]);
    });

    it('says everything at once to somebody with whom nothing is in order', async () => {
      const beer = await world().goods({ price: 500, stock: 0, minimumAge: 21 });
      const sam = await world().customer({ homes: [], cards: [], age: 'unknown' });

      const quote = await quoteOf(world(), sam, [beer, 1]);

      expect(codes(quote)).toEqual([
        'out_of_stock',
        'age_restricted',
        'below_minimum',
        'no_address',
        'no_payment_method',
      ]);
    });

    it('sells on the very birthday, and not on the day before', async () => {
      const beer = await world().goods({ minimumAge: 21 });
      const sam = await world().customer({ age: 21 });

      const onTheDay = await quoteOf(world(), sam, [beer, 1]);
      world().setNow(new Date('2026-03-02T04:59:00Z'));
      const before = await quoteOf(world(), sam, [beer, 1]);

      expect(codes(onTheDay)).toEqual([]);
      expect(codes(before)).toEqual(['age_restricted']);
    });

    it('says that the cart is empty', async () => {
      const sam = await world().customer();

      const quote = await world().shop.quote(changeBy(world(), sam), { items: 'cart' });

      expect(quote).toMatchObject({
        status: 'incomplete',
        lineItems: [],
        problems: [{ code: 'cart_empty' }],
      });
    });

    it('says that a slot is gone, and what can be had instead', async () => {
      const tea = await world().goods();
      const sam = await world().customer();
      const slot = await aSlot(world());
      await world().leaveRoom(slot, 0);

      const quote = await world().shop.quote(changeBy(world(), sam), {
        items: [{ variant: tea, quantity: 1 }],
        option: slot,
      });
      await world().leaveRoom(slot, 8);

      expect(quote).toMatchObject({ status: 'incomplete', problems: [{ code: 'slot_gone' }] });
      expect(quote.fulfillment?.options.map(({ id }) => id)).not.toContain(slot);
      expect(quote.fulfillment?.selected.id).toBe('standard');
    });

    it('never uses what somebody else has saved', async () => {
      const tea = await world().goods();
      const [sam, kit] = [await world().customer(), await world().customer()];
      const kits = await world().shop.customer(by(world(), kit));

      const quote = await world().shop.quote(changeBy(world(), sam), {
        items: [{ variant: tea, quantity: 1 }],
        destination: kits.defaultAddress ?? addressId('none'),
        instrument: kits.defaultInstrument ?? instrumentId('none'),
      });

      expect(codes(quote)).toEqual(['no_address', 'no_payment_method']);
      expect(quote.fulfillment).toBeUndefined();
      expect(quote.instrument).toBeUndefined();
    });
  });

  describe('a quote that adds to an order (V11)', () => {
    it('costs no second delivery, knows no minimum, and comes with the order', async () => {
      const [coffee, gum] = [await world().goods({ price: 1500 }), await world().goods({ price: 99 })];
      const sam = await world().customer();
      const order = await ordered(world(), sam, [coffee, 1]);

      const quote = await world().shop.quote(changeBy(world(), sam), {
        items: [{ variant: gum, quantity: 1 }],
        addTo: order.id,
      });

      expect(quote).toMatchObject({ status: 'ready_for_complete', addsTo: order.id, problems: [] });
      expect(amounts(quote)).toEqual({ subtotal: 99, fulfillment: 0, tax: 0, total: 99 });
      expect(quote.fulfillment?.selected.window).toEqual(order.parcels[0]?.promised);
    });

    it('says that the order is closed once something of it has shipped, or when it is nobody’s or somebody else’s', async () => {
      const coffee = await world().goods({ price: 1500 });
      const [sam, kit] = [await world().customer(), await world().customer()];
      const [shipped, others] = [
        await ordered(world(), sam, [coffee, 1]),
        await ordered(world(), kit, [coffee, 1]),
      ];
      await world().ship(shipped.id);

      for (const addTo of [shipped.id, others.id, orderId('no-such-order')]) {
        const quote = await world().shop.quote(changeBy(world(), sam), {
          items: [{ variant: coffee, quantity: 1 }],
          addTo,
        });
        expect(quote).toMatchObject({
          status: 'incomplete',
          problems: [{ code: 'order_closed', order: addTo }],
        });
      }
    });
  });
}
