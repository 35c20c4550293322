import type { CustomerId, FulfillmentOptionId, OrderId, VariantId } from '../../../src/commerce/ids.ts';
import { instant, later } from '../../../src/commerce/instant.ts';
import type { ChangeCall, Shop, ShopperCall } from '../../../src/commerce/shop.ts';
import type { Locale } from '../../../src/locales/locale.ts';

/** Something to sell; whatever a test does not name is boring. */
export interface AboutGoods {
  readonly title?: string;
  readonly german?: string;
  readonly kind?: string;
  readonly price?: number;
  readonly stock?: number;
  readonly withdrawn?: boolean;
  readonly taxed?: boolean;
  readonly minimumAge?: number;
  readonly ounces?: number;
  readonly expectedBack?: Date;
}

/** Somebody who buys: by default with a home in New York, a good card, and a proof that they are 40. */
export interface AboutCustomer {
  readonly homes?: readonly ('new york' | 'new jersey' | 'hawaii')[];
  readonly cards?: readonly ('good' | 'declines' | 'expired')[];
  readonly age?: number | 'unknown';
  readonly timeZone?: string;
}

/**
 * A shop that a test can put into any state. It sells in dollars, from $10.00, with tax of 8.875 % in New York, delivers
 * for $4.99 (free from $35.00), takes off 5 % from $75.00, and has a slot or two besides.
 */
export interface World {
  readonly shop: Shop;
  /** Moves the shop's clock; every test begins on Monday, the 2nd of March 2026, at ten in New York. */
  readonly setNow: (now: Date) => void;
  readonly now: () => Date;
  readonly goods: (about?: AboutGoods) => Promise<VariantId>;
  readonly manyGoods: (count: number) => Promise<readonly VariantId[]>;
  readonly customer: (about?: AboutCustomer) => Promise<CustomerId>;
  /** A history of so many orders of one thing, an hour apart, the last one an hour ago. */
  readonly history: (customer: CustomerId, count: number, of: VariantId) => Promise<void>;
  readonly setPrice: (variant: VariantId, minor: number) => Promise<void>;
  readonly setStock: (variant: VariantId, count: number) => Promise<void>;
  readonly withdraw: (variant: VariantId) => Promise<void>;
  readonly moveHouse: (customer: CustomerId, street: string) => Promise<void>;
  readonly removeCards: (customer: CustomerId) => Promise<void>;
  readonly ship: (order: OrderId) => Promise<void>;
  readonly deliver: (order: OrderId) => Promise<void>;
  /** So many more orders fit into this slot. */
  readonly leaveRoom: (slot: FulfillmentOptionId, places: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const MONDAY = new Date('2026-03-02T15:00:00Z');

/** A call on behalf of somebody, in English, with seconds to spare. */
export const by = (world: World, customer: CustomerId, locale: Locale = 'en-US'): ShopperCall => ({
  locale,
  deadline: later(instant(world.now()), 8000),
  shopper: { customer, credential: 'a credential' },
});

let keys = 0;

/** The same for a change, with a key of its own unless the test says which. */
export const changeBy = (world: World, customer: CustomerId, key = `key-${(keys += 1)}`): ChangeCall => ({
  ...by(world, customer),
  key,
});

/** What somebody gets who wants so many of these, right away. */
export const quoteOf = async (
  world: World,
  customer: CustomerId,
  ...items: readonly (readonly [VariantId, number])[]
) =>
  world.shop.quote(changeBy(world, customer), {
    items: items.map(([variant, quantity]) => ({ variant, quantity })),
  });

/** Orders it, which has to work. */
export async function ordered(
  world: World,
  customer: CustomerId,
  ...items: readonly (readonly [VariantId, number])[]
) {
  const quote = await quoteOf(world, customer, ...items);
  const completion = await world.shop.complete(changeBy(world, customer), quote.id);
  if (completion.kind !== 'completed') throw new Error(`not ordered: ${JSON.stringify(completion)}`);
  return completion.order;
}

/** A delivery option of which there are only so many. */
export async function aSlot(world: World): Promise<FulfillmentOptionId> {
  const { fulfillment } = await quoteOf(world, await world.customer(), [await world.goods(), 1]);
  const slot = fulfillment?.options.find(({ id }) => id.includes('evening'));
  if (slot === undefined) throw new Error('no slots to be had');
  return slot.id;
}

/** How many there are. */
export const stockOf = async ({ shop, now }: World, variant: VariantId): Promise<number | undefined> => {
  const call = { locale: 'en-US', deadline: later(instant(now()), 8000) } as const;
  return (await shop.offers(call, [variant]))[0]?.available;
};

/** Every page of a list, one after the other. */
export async function allPages<T>(
  page: (cursor?: string) => Promise<{ readonly items: readonly T[]; readonly next?: string }>,
): Promise<readonly T[]> {
  const items: T[] = [];
  let next: string | undefined;
  do {
    const got = await page(next);
    items.push(...got.items);
    next = got.next;
  } while (next !== undefined);
  return items;
}
