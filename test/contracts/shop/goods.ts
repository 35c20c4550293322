import { describe, expect, it } from '@jest/globals';
import { customerId, variantId } from '../../../src/commerce/ids.ts';
import { currency, money } from '../../../src/commerce/money.ts';
import { allPages, by, ordered, type World } from './world.ts';

const dollars = (minor: number) => money(minor, currency('USD'));

/** What it sells, who sells it and to whom. */
export function goodsContract(world: () => World): void {
  describe('goods', () => {
    it('says who sells, in which money and on what terms', async () => {
      const sam = await world().customer();

      const profile = await world().shop.profile(by(world(), sam));

      expect(profile).toMatchObject({
        name: 'Corner Market',
        currency: 'USD',
        timeZone: 'America/New_York',
        minimumOrder: dollars(1000),
        capabilities: { cancel: true, addToOrder: true, deliverySlots: true, restockNotices: true },
      });
    });

    it('offers what was asked for in the order asked, and leaves out what it has never heard of', async () => {
      const [tea, rice] = [
        await world().goods({ price: 399 }),
        await world().goods({ price: 249, stock: 7 }),
      ];
      const sam = await world().customer();

      const offers = await world().shop.offers(by(world(), sam), [rice, variantId('no-such-thing'), tea]);

      expect(offers.map(({ variant, price, available }) => [variant.id, price, available])).toEqual([
        [rice, dollars(249), 7],
        [tea, dollars(399), 100],
      ]);
    });

    it('has nothing to say about nothing', async () => {
      const sam = await world().customer();

      expect(await world().shop.offers(by(world(), sam), [])).toEqual([]);
    });

    it('tells what is there, what is out of stock and until when, and what is no longer sold', async () => {
      const back = new Date('2026-03-05T13:00:00Z');
      const there = await world().goods({ stock: 3 });
      const out = await world().goods({ stock: 0, expectedBack: back });
      const gone = await world().goods({ stock: 5, withdrawn: true });
      const sam = await world().customer();

      const offers = await world().shop.offers(by(world(), sam), [there, out, gone]);

      expect(
        offers.map(({ availability, available, expectedBack }) => [availability, available, expectedBack]),
      ).toEqual([
        ['in_stock', 3, undefined],
        ['out_of_stock', 0, '2026-03-05T13:00:00.000Z'],
        ['withdrawn', 0, undefined],
      ]);
    });

    it('tells the price of this very moment', async () => {
      const tea = await world().goods({ price: 399 });
      const sam = await world().customer();
      await world().shop.offers(by(world(), sam), [tea]);
      await world().setPrice(tea, 449);

      const [offer] = await world().shop.offers(by(world(), sam), [tea]);

      expect(offer?.price).toEqual(dollars(449));
    });

    it('speaks the language of the call, and its own where it knows no better', async () => {
      const flour = await world().goods({ title: 'flour', german: 'Mehl' });
      const grits = await world().goods({ title: 'grits' });
      const sam = await world().customer();

      const offers = await world().shop.offers(by(world(), sam, 'de-DE'), [flour, grits]);

      expect(offers.map(({ variant }) => variant.title)).toEqual(['Mehl', 'grits']);
    });

    it('lists everything that is sold, once, page by page, even while goods are added', async () => {
      const many = await world().manyGoods(1100);
      const gone = await world().goods({ withdrawn: true });
      const sam = await world().customer();
      let pages = 0;

      const listings = await allPages(async (cursor) => {
        pages += 1;
        if (pages === 2) await world().manyGoods(20);
        return world().shop.listings(by(world(), sam), cursor);
      });

      const ids = listings.map(({ id }) => id);
      expect(pages).toBeGreaterThan(1);
      expect(new Set(ids).size).toBe(ids.length);
      expect(many.filter((id) => !ids.includes(id))).toEqual([]);
      expect(ids).not.toContain(gone);
    });

    it('lists names in the language of the call, and what sells best first', async () => {
      const flour = await world().goods({ title: 'flour', german: 'Mehl', kind: 'flour' });
      const grits = await world().goods({ title: 'grits', kind: 'grits' });
      const sam = await world().customer();
      await ordered(world(), sam, [grits, 60]);
      await ordered(world(), sam, [flour, 50]);

      const listings = await allPages((cursor) => world().shop.listings(by(world(), sam, 'de-DE'), cursor));

      const [first, second] = listings.filter(({ id }) => id === flour || id === grits);
      expect(first).toMatchObject({ id: grits, title: 'grits', aliases: ['grits too'], kind: 'grits' });
      expect(second).toMatchObject({ id: flour, title: 'Mehl', aliases: [], kind: 'flour' });
      expect(second?.popularity).toBeGreaterThan(0.5);
      expect(Math.max(...listings.map(({ popularity }) => popularity))).toBeLessThanOrEqual(1);
    });

    it('finds at most three substitutes of the same kind, in stock, the nearest size and price first', async () => {
      const kind = 'substitutes';
      const wanted = await world().goods({ kind, ounces: 12, price: 900, stock: 0 });
      const huge = await world().goods({ kind, ounces: 48, price: 3000 });
      const near = await world().goods({ kind, ounces: 12, price: 1000 });
      const twice = await world().goods({ kind, ounces: 24, price: 1600 });
      await world().goods({ kind, ounces: 96, price: 9000 });
      await world().goods({ kind, ounces: 12, price: 900, stock: 0 });
      await world().goods({ kind, ounces: 12, price: 900, withdrawn: true });
      await world().goods({ kind: 'something else', ounces: 12, price: 900 });
      const sam = await world().customer();

      const substitutes = await world().shop.substitutes(by(world(), sam), wanted);

      expect(substitutes.map(({ variant }) => variant.id)).toEqual([near, twice, huge]);
    });

    it('knows no substitute for what it has never heard of', async () => {
      const sam = await world().customer();

      expect(await world().shop.substitutes(by(world(), sam), variantId('no-such-thing'))).toEqual([]);
    });
  });

  describe('customers', () => {
    it('knows what a customer has saved, and of a card no more than its owner would say aloud', async () => {
      const sam = await world().customer({ homes: ['new york', 'new jersey'], cards: ['expired', 'good'] });

      const customer = await world().shop.customer(by(world(), sam));

      expect(customer).toMatchObject({ id: sam, givenName: 'Sam', timeZone: 'America/New_York' });
      expect(customer.addresses.map(({ label, city }) => [label, city])).toEqual([
        ['home', 'New York'],
        ['work', 'Hoboken'],
      ]);
      expect(customer.instruments).toEqual([
        { id: expect.any(String), brand: 'Visa', lastDigits: '0001', expired: true },
        { id: expect.any(String), brand: 'Visa', lastDigits: '0002', expired: false },
      ]);
      expect(customer.defaultAddress).toBe(customer.addresses[0]?.id);
      expect(customer.defaultInstrument).toBe(customer.instruments[0]?.id);
    });

    it('takes a card to the end of its last month', async () => {
      const sam = await world().customer({ cards: ['good'] });

      world().setNow(new Date('2026-03-31T23:00:00Z'));
      const inTime = await world().shop.customer(by(world(), sam));
      world().setNow(new Date('2026-04-02T12:00:00Z'));
      const late = await world().shop.customer(by(world(), sam));

      expect(inTime.instruments[0]?.expired).toBe(false);
      expect(late.instruments[0]?.expired).toBe(true);
    });

    it('calls it a fault when a credential names nobody', async () => {
      await expect(world().shop.customer(by(world(), customerId('nobody')))).rejects.toMatchObject({
        name: 'ShopError',
        code: 'misbehaved',
      });
    });
  });
}
