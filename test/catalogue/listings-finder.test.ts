import { describe, expect, it } from '@jest/globals';
import { listingsFinder } from '../../src/catalogue/listings-finder.ts';
import type { Sought } from '../../src/catalogue/finder.ts';
import { productId, variantId } from '../../src/commerce/ids.ts';
import { later, type Instant } from '../../src/commerce/instant.ts';
import type { Listing, Purchase } from '../../src/commerce/product.ts';
import { aVariant, dollars, NOW } from '../make/commerce.ts';

const aListing = (id: string, about: Partial<Listing> = {}): Listing => ({
  id: variantId(id),
  product: productId(id),
  title: id,
  aliases: [],
  kind: 'thing',
  popularity: 0.5,
  ...about,
});

const small = aListing('roast-12', {
  product: productId('roast'),
  title: 'dark roast ground coffee',
  brand: 'Harbor',
  aliases: ['coffee', 'dark roast'],
  size: { amount: 12, unit: 'oz' },
  popularity: 0.9,
});
const large = {
  ...small,
  id: variantId('roast-40'),
  size: { amount: 40, unit: 'oz' as const },
  popularity: 0.2,
};
const decaf = aListing('decaf', {
  title: 'decaf ground coffee',
  brand: 'Harbor',
  aliases: ['decaf', 'coffee'],
});
const oat = aListing('oat', { title: 'oat milk', aliases: ['oat drink'] });
const goat = aListing('goat', { title: 'goat milk', aliases: ['goats milk'] });
const whole = aListing('whole', { title: 'whole milk', aliases: ['milk'] });
const eggs = aListing('eggs', { title: 'free-range brown eggs', aliases: ['eggs'] });
const redPen = aListing('red-pen', { title: 'red pen', aliases: ['pen'] });
const bluePen = aListing('blue-pen', { title: 'blue pen', aliases: ['pen'] });
const rootBeer = aListing('root-beer', { title: 'root beer', aliases: ['root beer cans'], kind: 'soda' });
const lager = aListing('lager', { title: 'lager', aliases: ['beer'], kind: 'beer' });
const cherry = aListing('cherry', { title: 'cherry ice cream', aliases: ['cherry ice'] });
const vanilla = aListing('vanilla', { title: 'vanilla ice cream', aliases: ['ice cream'] });
const shop = [small, large, decaf, oat, goat, whole, eggs, redPen, bluePen, rootBeer, lager, cherry, vanilla];

const bought = (listing: Listing, orders: number): Purchase => ({
  variant: aVariant({ id: listing.id }),
  orders,
  lastAt: NOW,
  lastQuantity: 1,
  lastPrice: dollars(100),
  usualQuantity: 1,
});

const call = { locale: 'en-US' as const, deadline: NOW };

async function find(said: string, about: Partial<Sought> = {}) {
  const finder = listingsFinder(
    { listings: async () => ({ items: shop }) },
    () => NOW,
    () => undefined,
  );
  return finder.find(call, { said, among: 'shop', purchases: [], ...about });
}

describe('finding among all that the shop sells', () => {
  it.each([
    ['coffee', small],
    ['my coffee please', small],
    ['Harbor dark roast', small],
    ['decaf', decaf],
    ['goat milk', goat],
    ['milk', whole],
    ['the brown egg', eggs],
  ])('is sure of "%s"', async (said, listing) => {
    expect(await find(said)).toEqual({ kind: 'sure', listing });
  });

  it('reads back a word that only resembles one (V25)', async () => {
    expect(await find('cofee')).toMatchObject({ kind: 'unsure' });
  });

  it('asks when names cannot tell products apart, and never about sizes (V21)', async () => {
    expect(await find('pen')).toEqual({ kind: 'several', listings: [redPen, bluePen], total: 2 });
  });

  it.each([
    ['large', large],
    ['small', small],
    ['40 ounce', large],
  ])('takes the size said apart: %s', async (size, listing) => {
    expect(await find('coffee', { size })).toMatchObject({ listing });
  });

  it('knows that a size may be a part of the name', async () => {
    const medium = aListing('medium', { title: 'medium roast coffee beans', aliases: ['beans'] });
    const sized = { ...medium, id: variantId('medium-40'), size: { amount: 40, unit: 'oz' as const } };
    const bags = aListing('bags', { title: 'coffee bags large', aliases: ['large coffee bags'] });
    const finder = listingsFinder(
      { listings: async () => ({ items: [...shop, medium, sized, bags] }) },
      () => NOW,
      () => undefined,
    );
    const findSized = async (size: string, said: string) =>
      finder.find(call, { said, size, among: 'shop', purchases: [] });

    expect(await findSized('medium', 'roast beans')).toMatchObject({ listing: { title: medium.title } });
    expect(await findSized('large', 'coffee')).toEqual({ kind: 'sure', listing: large });
    expect(await findSized('large', 'coffee bags')).toEqual({ kind: 'sure', listing: bags });
  });

  it('takes the size of what it takes the place of, where it comes in that size', async () => {
    expect(await find('coffee', { insteadOf: large })).toEqual({ kind: 'sure', listing: large });
    expect(await find('decaf', { insteadOf: large })).toEqual({ kind: 'sure', listing: decaf });
    expect(await find('coffee', { insteadOf: large, size: 'small' })).toMatchObject({ listing: small });
  });

  it.each(['unicorns', '', '   ', '?', '🥛', 'constructor', '__proto__', 'x'.repeat(10_000)])(
    'finds nothing for "%.20s", and does not fall over',
    async (said) => {
      expect(await find(said)).toEqual({ kind: 'none', nearest: [] });
    },
  );

  it('names the nearest things when most of what was said is not there', async () => {
    expect(await find('chocolate oat cookies')).toMatchObject({ kind: 'none' });
  });
});

describe('finding among what the customer has bought', () => {
  it('takes "milk" for the milk that this customer buys', async () => {
    const found = await find('milk', { among: 'purchases', purchases: [bought(oat, 5)] });
    expect(found).toEqual({ kind: 'sure', listing: oat });
  });

  it('lets a clear habit settle which of two is meant', async () => {
    const purchases = [bought(small, 2), bought(large, 6)];
    expect(await find('coffee', { among: 'purchases', purchases })).toEqual({ kind: 'sure', listing: large });
  });

  it('lets a far stronger habit settle it against the very name', async () => {
    const purchases = (times: number) => [bought(whole, 2), bought(oat, times)];
    expect(await find('milk', { among: 'purchases', purchases: purchases(16) })).toEqual({
      kind: 'sure',
      listing: oat,
    });
    expect(await find('milk', { among: 'purchases', purchases: purchases(15) })).toEqual({
      kind: 'sure',
      listing: whole,
    });
    expect(await find('whole milk', { among: 'purchases', purchases: purchases(16) })).toEqual({
      kind: 'sure',
      listing: whole,
    });
  });

  it('asks when neither is the habit', async () => {
    const purchases = [bought(small, 3), bought(large, 4)];
    expect(await find('coffee', { among: 'purchases', purchases })).toEqual({
      kind: 'several',
      listings: [large, small],
      total: 2,
    });
  });

  it('never finds what they have not bought', async () => {
    expect(await find('eggs', { among: 'purchases', purchases: [bought(oat, 5)] })).toMatchObject({
      kind: 'none',
    });
  });
});

describe('finding so many pieces', () => {
  const inPacks = (pieces: number, popularity: number) => ({
    ...eggs,
    id: variantId(`eggs-${pieces}`),
    product: productId('eggs'),
    size: { amount: pieces, unit: 'ct' as const },
    popularity,
  });
  const [six, dozen, eighteen] = [inPacks(6, 0.3), inPacks(12, 0.4), inPacks(18, 0.9)] as const;
  const finder = listingsFinder(
    { listings: async () => ({ items: [six, dozen, eighteen] }) },
    () => NOW,
    () => undefined,
  );
  const look = (about: Partial<Sought>) =>
    finder.find(call, { said: 'eggs', among: 'shop', purchases: [], ...about });

  it('takes the pack that holds as many, and else the usual one', async () => {
    expect(await look({ pieces: 12 })).toEqual({ kind: 'sure', listing: dozen });
    expect(await look({ pieces: 13 })).toEqual({ kind: 'sure', listing: eighteen });
    expect(await look({})).toEqual({ kind: 'sure', listing: eighteen });
  });

  it('need not ask which of two packs, when one holds as many', async () => {
    const purchases = [bought(dozen, 1), bought(eighteen, 1)];
    const among = 'purchases';
    expect(await look({ among, purchases })).toMatchObject({ kind: 'several' });
    expect(await look({ among, purchases, pieces: 12 })).toEqual({ kind: 'sure', listing: dozen });
  });
});

describe('finding what they bought, or something new', () => {
  const among = 'purchases';

  it('does not take the root beer that they once tried for their beer, while the shop has beer', async () => {
    const purchases = [bought(rootBeer, 1)];
    expect(await find('beer', { among, orNew: true, purchases })).toEqual({ kind: 'none', nearest: [] });
    expect(await find('root beer', { among, orNew: true, purchases })).toMatchObject({ listing: rootBeer });
    expect(await find('beer', { among, purchases })).toMatchObject({ listing: rootBeer });
  });

  it('does not take what they buy for another sort that they name', async () => {
    const purchases = [bought(cherry, 9)];
    const named = await find('vanilla ice cream', { among, orNew: true, purchases });
    expect(named).toEqual({ kind: 'none', nearest: [] });
    expect(await find('ice cream', { among, orNew: true, purchases })).toEqual({
      kind: 'sure',
      listing: cherry,
    });
  });

  it('lets a habit go by a part of its name', async () => {
    const found = await find('beer', { among, orNew: true, purchases: [bought(rootBeer, 3)] });
    expect(found).toEqual({ kind: 'sure', listing: rootBeer });
  });
});

describe('finding what the shop no longer lists', () => {
  const mint = { ...aListing('mint'), product: oat.product, title: 'mint oat drink' };
  const boughtOnce = (listing: Listing, orders: number): Purchase => ({
    ...bought(listing, orders),
    variant: aVariant(listing),
  });

  it('knows it by its own name, and by what its siblings are called', async () => {
    const purchases = [boughtOnce(mint, 4)];
    for (const said of ['mint', 'mint oat drink', 'the oat drink']) {
      expect(await find(said, { among: 'purchases', purchases })).toMatchObject({
        kind: 'sure',
        listing: { id: mint.id },
      });
    }
  });

  it('means what they have moved on to', async () => {
    const purchases = [boughtOnce(mint, 40), boughtOnce(oat, 1)];
    expect(await find('oat drink', { among: 'purchases', purchases })).toEqual({
      kind: 'sure',
      listing: oat,
    });
  });
});

describe('finding among a few', () => {
  it('keeps two sizes of one product apart', async () => {
    const among = [small.id, large.id];
    expect(await find('coffee', { among })).toMatchObject({ kind: 'several', total: 2 });
    expect(await find('the 40 ounce', { among })).toMatchObject({ listing: large });
  });
});

describe('keeping up with the shop', () => {
  it('reads the names again after a minute, and serves the old ones meanwhile', async () => {
    let now: Instant = NOW;
    let items: readonly Listing[] = [oat];
    let reads = 0;
    const finder = listingsFinder(
      {
        listings: async () => {
          reads += 1;
          return { items };
        },
      },
      () => now,
      () => undefined,
    );
    const look = () => finder.find(call, { said: 'goat milk', among: 'shop', purchases: [] });

    expect(await look()).not.toMatchObject({ kind: 'sure', listing: goat });
    items = [oat, goat];
    await look();
    expect(reads).toBe(1);

    now = later(NOW, 60_001);
    await look();
    await new Promise(setImmediate);
    expect(await look()).toEqual({ kind: 'sure', listing: goat });
    expect(reads).toBe(2);
  });

  it('reads all pages', async () => {
    const pages = new Map([
      [undefined, { items: [oat], next: '2' }],
      ['2', { items: [goat] }],
    ]);
    const finder = listingsFinder(
      { listings: async (_call, cursor) => pages.get(cursor) ?? { items: [] } },
      () => NOW,
      () => undefined,
    );
    const found = await finder.find(call, { said: 'goat milk', among: 'shop', purchases: [] });
    expect(found).toEqual({ kind: 'sure', listing: goat });
  });

  it('asks a shop that was down again at the next turn, and goes on with old names when a later read fails', async () => {
    let now: Instant = NOW;
    let isDown = true;
    const reported: unknown[] = [];
    const finder = listingsFinder(
      { listings: async () => (isDown ? Promise.reject(new Error('down')) : { items: [oat] }) },
      () => now,
      (error) => reported.push(error),
    );
    const look = () => finder.find(call, { said: 'oat milk', among: 'shop', purchases: [] });

    await expect(look()).rejects.toThrow('down');
    isDown = false;
    expect(await look()).toMatchObject({ kind: 'sure' });

    isDown = true;
    now = later(NOW, 60_001);
    expect(await look()).toMatchObject({ kind: 'sure' });
    await new Promise(setImmediate);
    expect(await look()).toMatchObject({ kind: 'sure' });
    expect(reported).toHaveLength(1);
  });
});
