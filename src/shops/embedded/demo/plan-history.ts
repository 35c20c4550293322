import type { Calendar } from './calendar.ts';
import type { DemoCustomer, DemoItem, DemoShopping } from './demo-customer.ts';
import { goods, goodsCalled, type Goods } from './goods.ts';
import { boughtBy, promisedAt } from './plan-order.ts';
import type { PlannedOrder } from './planned-order.ts';
import { between, randomFrom, seedOf } from './random.ts';

/** All the trips of somebody's past, each delivered long since. */
export function planHistory(customer: DemoCustomer, calendar: Calendar): readonly PlannedOrder[] {
  const { shopping } = customer;
  if (shopping === undefined) return [];

  const random = randomFrom(seedOf(customer.id));
  const ideas = [...goods.values()].filter((each) => comesToMind(each, shopping));
  const trips = Math.floor((shopping.from - shopping.until) / shopping.everyDays) + 1;
  return Array.from({ length: trips }, (_, trip) => {
    // The latest trips are told of to the day; before, life is not that regular.
    const moved = trip < STEADY ? 0 : between(random, -1, 1);
    const daysAgo = shopping.until + trip * shopping.everyDays + moved;
    const time = `${String(between(random, 8, 20)).padStart(2, '0')}:${String(between(random, 10, 59))}`;
    const items = basketFor(shopping, trip, ideas, random);
    return delivered(customer, items, calendar.daysAgo(daysAgo, time), calendar.now, random);
  });
}

const STEADY = 4;

const comesToMind = ({ kind, tax_class, stock, withdrawn }: Goods, { never }: DemoShopping): boolean =>
  tax_class !== 'alcohol' && !withdrawn && stock > 0 && !never.test(kind);

/** The habits whose turn it is, and then something else, at least until it is worth a delivery. */
function basketFor(
  { habits, extras }: DemoShopping,
  trip: number,
  ideas: readonly Goods[],
  random: () => number,
): readonly DemoItem[] {
  const due = habits.filter(({ everyTrips }) => trip % everyTrips === 0);
  // Even a creature of habit forgets something, or takes one more.
  const remembered = due.filter(() => trip < STEADY || random() > 0.06);
  const items = new Map(
    remembered.map(({ sku, quantity }) => [sku, quantity + Number(trip >= STEADY && random() > 0.9)]),
  );
  const others = between(random, Math.min(1, extras), extras);
  for (let more = 0; more < others || worth(items) < WORTH_A_DELIVERY; more += 1) {
    const idea = ideas[between(random, 0, ideas.length - 1)];
    if (idea !== undefined) items.set(idea.sku, random() > 0.8 ? 2 : 1);
  }
  return [...items].map(([sku, quantity]) => ({ sku, quantity }));
}

/** Above the smallest order that the shop takes: nobody pays a delivery for so little. */
const WORTH_A_DELIVERY = 1000;

/** At the lowest prices of two years. */
const worth = (items: ReadonlyMap<string, number>): number =>
  [...items].reduce((total, [sku, quantity]) => total + goodsCalled(sku).price * quantity * 0.8, 0);

const PLACES = ['front_door', 'front_door', 'in_person', 'doorman', 'neighbor'] as const;

function delivered(
  customer: DemoCustomer,
  items: readonly DemoItem[],
  placedAt: Date,
  now: Date,
  random: () => number,
): PlannedOrder {
  const inTime = Date.parse(promisedAt(placedAt, 'standard').end) < now.getTime() - HOUR;
  const option = inTime ? 'standard' : 'express';
  const bought = boughtBy(customer, items, { placedAt, now, option });
  const promised = promisedAt(placedAt, option);
  const [start, end] = [Date.parse(promised.start), Date.parse(promised.end)];
  const arrival = new Date(start + Math.floor(random() * (end - start)));
  const shipped = new Date(
    Math.max(placedAt.getTime() + HOUR / 2, arrival.getTime() - between(random, 5, 9) * HOUR),
  );
  const place = PLACES[between(random, 0, PLACES.length - 1)];
  return {
    ...bought,
    payment: 'captured',
    parcels: [
      {
        lines: bought.lines.map((_, line) => line),
        state: 'delivered',
        promised,
        expected: promised,
        ...(place !== undefined && { deliveredTo: place }),
        events: [
          { at: shipped, type: 'shipped' },
          { at: new Date((shipped.getTime() + arrival.getTime()) / 2), type: 'out_for_delivery' },
          { at: arrival, type: 'delivered' },
        ],
      },
    ],
  };
}

const HOUR = 3_600_000;
