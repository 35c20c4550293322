import { instant, type Instant, type Window } from '../../../src/commerce/instant.ts';
import type { Order, Parcel } from '../../../src/commerce/order.ts';
import { aPlainVariant, aParcel, anOrder, anOrderLine, aVariant, dollars } from '../../make/commerce.ts';

/** A moment of the week in which the tests stand, on a New York clock: the 18th is today, a Wednesday. */
export const at = (day: number, hour: number, minute = 0): Instant =>
  instant(Date.UTC(2026, 10, day, hour + 5, minute));

export const between = (day: number, from: number, to: number): Window => ({
  start: at(day, from),
  end: at(day, to),
});

export const coffee = anOrderLine();
export const apples = anOrderLine({
  variant: aPlainVariant('gala apples', { size: { amount: 1, unit: 'ct' } }),
  price: dollars(89),
  quantity: 4,
});
export const milk = anOrderLine({
  variant: aVariant({
    ...aPlainVariant('almond milk'),
    brand: 'Nutwick',
    size: { amount: 0.5, unit: 'gal' },
  }),
  price: dollars(549),
});
export const bread = anOrderLine({ variant: aPlainVariant('rye bread'), price: dollars(479) });

/** Coffee, almond milk and four apples, in one parcel of which more may be said. */
export function threeThings(parcel: Partial<Parcel> = {}, but: Partial<Order> = {}): Order {
  const lineItems = [apples, coffee, milk];
  return anOrder({ placedAt: at(16, 9), lineItems, parcels: [aParcel(parcel)], ...but });
}

/** Coffee and milk in a first parcel, apples in a second. */
export function twoParcels(first: Partial<Parcel>, second: Partial<Parcel>, but: Partial<Order> = {}): Order {
  const [one, two] = [[coffee, milk], [apples]].map((lines) =>
    lines.map(({ id, quantity }) => ({ lineItem: id, quantity })),
  );
  return anOrder({
    placedAt: at(16, 9),
    lineItems: [apples, coffee, milk],
    parcels: [
      aParcel({ lineItems: one ?? [], ...first }),
      aParcel({ id: 'parcel-2', lineItems: two ?? [], ...second }),
    ],
    ...but,
  });
}

/** The same, as the shop would tell it in German. */
export function inGerman<T>(facts: T): T {
  const text = GERMAN.reduce(
    (said, [english, german]) => said.replaceAll(english, german),
    JSON.stringify(facts),
  );
  return JSON.parse(text) as T;
}

const GERMAN = [
  ['dark roast ground coffee', 'gemahlener Kaffee, dunkle Röstung'],
  ['almond milk', 'Mandeldrink'],
  ['gala apples', 'Gala-Äpfel'],
  ['rye bread', 'Roggenbrot'],
  ['front door', 'Haustür'],
  ['nobody was home', 'es war niemand zu Hause'],
  ['bad weather on the way', 'schlechtes Wetter unterwegs'],
] as const;
