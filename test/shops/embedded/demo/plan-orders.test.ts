import { describe, expect, it } from '@jest/globals';
import { goods } from '../../../../src/shops/embedded/demo/goods.ts';
import { people } from '../../../../src/shops/embedded/demo/people.ts';
import { planOrders } from '../../../../src/shops/embedded/demo/plan-orders.ts';
import type { PlannedOrder, PlannedParcel } from '../../../../src/shops/embedded/demo/planned-order.ts';

const parcelsOf = (orders: readonly PlannedOrder[]): readonly PlannedParcel[] =>
  orders.flatMap(({ parcels }) => parcels);
const time = (at: Date | string): number => new Date(at).getTime();
const idsOf = (orders: readonly PlannedOrder[]): readonly string[] => [
  ...new Set(orders.map(({ customer }) => customer.id)),
];

describe.each([
  ['an ordinary morning', '2026-11-21T15:00:00Z'],
  ['just after midnight', '2026-11-21T05:05:00Z'],
  ['just before midnight', '2026-11-22T04:55:00Z'],
  ['a Sunday', '2026-11-22T20:00:00Z'],
  ['the day the clocks went forward', '2026-03-08T16:00:00Z'],
  ['the day after they went back', '2026-11-02T13:00:00Z'],
  ['New Year', '2027-01-01T12:00:00Z'],
])('the demo shop’s past, seen from %s', (_, moment) => {
  const now = new Date(moment);
  const orders = planOrders(now);

  it('tells of every state that a parcel can be in', () => {
    expect([...new Set(parcelsOf(orders).map(({ state }) => state))].sort()).toEqual([
      'canceled',
      'delivered',
      'failed_attempt',
      'out_for_delivery',
      'processing',
      'returned',
      'shipped',
    ]);
  });

  it('has an order that is late, one in two parcels of which one is there, and one of which a piece went back', () => {
    const late = orders.filter(({ parcels }) =>
      parcels.some(({ state, promised }) => state === 'shipped' && time(promised.end) < now.getTime()),
    );
    const halfThere = orders.filter(
      ({ parcels }) =>
        parcels.length === 2 && parcels.filter(({ state }) => state === 'delivered').length === 1,
    );
    const partlyReturned = orders.filter(({ lines }) =>
      lines.some(({ quantity, returned = 0 }) => returned > 0 && returned < quantity),
    );

    expect([late, halfThere, partlyReturned].map(idsOf)).toEqual([['emma'], ['carla'], ['carla']]);
  });

  it('has nothing happen in the future, nor before it could', () => {
    const impossible = orders.filter(({ placedAt, parcels }) => {
      const moments = [placedAt, ...parcels.flatMap(({ events }) => events.map(({ at }) => at))].map(time);
      return moments.some((at) => at > now.getTime() || at < placedAt.getTime());
    });
    const outOfOrder = parcelsOf(orders).filter(({ events }) =>
      events.some(({ at }, index) => index > 0 && at < (events[index - 1]?.at ?? at)),
    );

    expect(impossible).toEqual([]);
    expect(outOfOrder).toEqual([]);
  });

  it('expects only what is still to come, and that in the future', () => {
    const coming = parcelsOf(orders).filter(({ state }) =>
      ['processing', 'shipped', 'out_for_delivery', 'failed_attempt'].includes(state),
    );

    expect(coming.length).toBeGreaterThan(4);
    for (const { expected } of coming) expect(time(expected.end)).toBeGreaterThan(now.getTime());
  });

  it('sells from the shelves, for at least the minimum, and each thing once an order', () => {
    for (const { amounts, lines } of orders) {
      expect(lines.filter(({ sku, price }) => !goods.has(sku) || price < 1)).toEqual([]);
      expect(new Set(lines.map(({ sku }) => sku)).size).toBe(lines.length);
      expect(amounts.subtotal).toBeGreaterThanOrEqual(1000);
    }
  });

  it('packs every piece exactly once', () => {
    for (const { lines, parcels } of orders) {
      expect(parcels.flatMap((parcel) => parcel.lines).sort()).toEqual(
        lines.map((__, index) => index).sort(),
      );
    }
  });

  it('sold no alcohol to somebody who could not prove their age', () => {
    const beers = orders.filter(({ lines }) =>
      lines.some(({ sku }) => goods.get(sku)?.tax_class === 'alcohol'),
    );

    expect(beers.length).toBeGreaterThan(10);
    expect(beers.filter(({ customer }) => (customer.age ?? 0) < 21)).toEqual([]);
  });
});

describe('the demo shop’s customers', () => {
  const now = new Date('2026-11-21T15:00:00Z');
  const orders = planOrders(now);
  const of = (id: string) => orders.filter(({ customer }) => customer.id === id);

  it('are at least seven, with an id that is easily typed and a line that tells them apart', () => {
    expect(people.length).toBeGreaterThanOrEqual(7);
    for (const { id, description } of people) {
      expect(id).toMatch(/^[a-z]{2,8}$/);
      expect(description).not.toMatch(/[\t\n]/);
    }
    expect(new Set(people.map(({ description }) => description)).size).toBe(people.length);
  });

  it('include one with two years of more than a hundred orders, and one who has never ordered', () => {
    const years = (now.getTime() - time(of('greta')[0]?.placedAt ?? now)) / (365 * 86_400_000);

    expect(of('greta').length).toBeGreaterThan(100);
    expect(years).toBeGreaterThan(1.9);
    expect(of('kim')).toEqual([]);
  });

  it('have habits: Ada buys oat milk every week, and the same coffee every two weeks', () => {
    const withSku = (sku: string) =>
      of('ada').filter(({ lines }) => lines.some((line) => line.sku === sku)).length;
    const coffees = new Set(
      of('ada').flatMap(({ lines }) =>
        lines.map(({ sku }) => sku).filter((sku) => goods.get(sku)?.kind.startsWith('coffee-g')),
      ),
    );

    expect(withSku('OAT-ORIGINAL-64FZ')).toBeGreaterThan(90);
    expect(withSku('PORCH-MEDIUM-12OZ')).toBeGreaterThan(42);
    expect(withSku('DOG-RANGER-15LB-CHIC')).toBeGreaterThan(20);
    expect([...coffees]).toEqual(['PORCH-MEDIUM-12OZ']);
  });

  it('paid less two years ago, and last time sometimes far less, sometimes more, mostly the same', () => {
    const prices = (sku: string) =>
      of('ada').flatMap(({ lines }) => lines.filter((line) => line.sku === sku).map(({ price }) => price));
    const today = (sku: string) => goods.get(sku)?.price ?? 0;
    const last = (sku: string) => prices(sku).at(-1) ?? 0;

    expect(prices('PORCH-MEDIUM-12OZ')[0]).toBeLessThan(today('PORCH-MEDIUM-12OZ'));
    expect(last('PORCH-MEDIUM-12OZ')).toBe(today('PORCH-MEDIUM-12OZ'));
    expect(today('DOG-RANGER-15LB-CHIC') / last('DOG-RANGER-15LB-CHIC')).toBeGreaterThan(1.1);
    expect(last('TOWELS-6CT')).toBeGreaterThan(today('TOWELS-6CT'));
  });

  it('include one whose usual things are out of stock, withdrawn, or short', () => {
    const bought = new Set(of('noah').flatMap(({ lines }) => lines.map(({ sku }) => sku)));

    expect(goods.get('PORCH-DECAF-24OZ')).toMatchObject({ stock: 0, withdrawn: false });
    expect(goods.get('PORCH-DECAF-12OZ')?.stock).toBeGreaterThan(0);
    expect(goods.get('ICE-MINT-48FZ')).toMatchObject({ withdrawn: true });
    expect(goods.get('OAT-BARISTA-6X32FZ')?.stock).toBeLessThan(6);
    for (const sku of ['PORCH-DECAF-24OZ', 'ICE-MINT-48FZ', 'OAT-BARISTA-6X32FZ'])
      expect(bought).toContain(sku);
  });
});
