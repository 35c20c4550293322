import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Shop } from '../../../src/commerce/shop.ts';
import type { Variant } from '../../../src/commerce/product.ts';
import { aWorld, CHANNELS, type World } from '../world.ts';
import { fickle, type Fickle } from './fickle.ts';

const APOLOGY = /^Sorry, something went wrong on our side\./;

const MARKUP = '<break time="10s"/>oat & <b>goat</b> milk 🥛 ]]> {{x}} </speak>';

describe.each(CHANNELS)('a shop that lies on %s', (channel) => {
  let shop: Fickle;
  let world: World;
  beforeEach(async () => {
    shop = fickle();
    world = await aWorld({ seen: shop.seen });
  });
  afterEach(async () => world.end());

  it('V30 says and shows markup in a name as it stands, and never as markup', async () => {
    const renamed = <V extends Variant>(variant: V): V =>
      variant.id === 'OAT-ORIGINAL-64FZ' ? { ...variant, title: MARKUP } : variant;
    shop.spoil((real) => ({
      cart: async (call) => {
        const cart = await real.cart(call);
        return {
          ...cart,
          lineItems: cart.lineItems.map((line) => ({ ...line, variant: renamed(line.variant) })),
        };
      },
      offers: async (call, variants) =>
        (await real.offers(call, variants)).map((offer) => ({ ...offer, variant: renamed(offer.variant) })),
      quote: async (call, request) => {
        const checkout = await real.quote(call, request);
        return {
          ...checkout,
          lineItems: checkout.lineItems.map((line) => ({ ...line, variant: renamed(line.variant) })),
        };
      },
    }));
    const ada = await world.at(channel, { as: 'ada' });

    for (const words of ['add oat milk', "what's in my cart", 'check out', 'how much is oat milk']) {
      expect(await ada.say(words)).toContain('oat & <b>goat</b> milk');
      const spoken = markupIn(ada.heard().response);
      expect(spoken.length).toBeGreaterThan(0);
      for (const markup of spoken) expect(markup).not.toMatch(/<(?!\/?speak>)/);
    }
  });

  const lies: readonly (readonly [
    what: string,
    words: readonly string[],
    lie: (real: Shop) => Partial<Shop>,
  ])[] = [
    [
      'asks less than nothing for it',
      ['how much is oat milk', 'add coffee'],
      (real) => ({
        offers: async (call, variants) =>
          (await real.offers(call, variants)).map((offer) => ({
            ...offer,
            price: { ...offer.price, minor: -500 },
          })),
        changeCart: async (call, changes) => {
          const cart = await real.changeCart(call, changes);
          return { ...cart, subtotal: { ...cart.subtotal, minor: -1 } };
        },
      }),
    ],
    [
      'quotes no total',
      ['reorder coffee'],
      (real) => ({
        quote: async (call, request) => ({ ...(await real.quote(call, request)), totals: [] }),
      }),
    ],
    [
      'quotes a total below nothing',
      ['reorder coffee'],
      (real) => ({
        quote: async (call, request) => {
          const checkout = await real.quote(call, request);
          return {
            ...checkout,
            totals: checkout.totals.map(({ amount, type }) => ({
              type,
              amount: { ...amount, minor: -amount.minor },
            })),
          };
        },
      }),
    ],
    [
      'V14 quotes something else',
      ['reorder coffee'],
      (real) => ({
        quote: async (call, request) =>
          real.quote(
            call,
            request.items === 'cart'
              ? request
              : {
                  ...request,
                  items: request.items.map((item) => ({ ...item, quantity: item.quantity + 1 })),
                },
          ),
      }),
    ],
    [
      'will not sell, and does not say why',
      ['reorder coffee'],
      (real) => ({
        quote: async (call, request) => ({
          ...(await real.quote(call, request)),
          status: 'incomplete' as const,
        }),
      }),
    ],
  ];

  it.each(lies)('apologises and buys nothing when it %s', async (_what, sentences, lie) => {
    const ada = await world.at(channel, { as: 'ada' });
    shop.spoil(lie);

    for (const words of sentences) {
      expect(await ada.say(words)).toMatch(APOLOGY);
      expect(await ada.say('yes')).not.toMatch(/arrives/);
    }
    shop.mend();
    expect(await world.ordered('ada')).toEqual([]);
    expect(await ada.say('reorder bananas')).not.toMatch(APOLOGY);
  });

  it('V9 sends a price that nobody can mean to the phone', async () => {
    const ada = await world.at(channel, { as: 'ada' });
    await world.books
      .updateTable('shop.offers')
      .set({ price: 2_000_000_000 })
      .where('variant', '=', 'PORCH-MEDIUM-12OZ')
      .execute();

    expect(await ada.say('reorder coffee')).toMatch(
      /went up a lot.+\$20,000,000\. .+\$19,000,000 in all.+send it to your phone/,
    );
    expect(await ada.say('yes')).toMatch(/Nothing is ordered until you confirm it/);
    expect(await world.ordered('ada')).toEqual([]);
  });

  it('V12 never says or shows more of a card than its last digits', async () => {
    shop.spoil((real) => ({
      customer: async (call) => {
        const customer = await real.customer(call);
        return {
          ...customer,
          instruments: customer.instruments.map((card) => ({
            ...card,
            brand: 'Visa',
            lastDigits: `411111111111${card.lastDigits}`,
          })),
        };
      },
    }));
    const ada = await world.at(channel, { as: 'ada' });

    await ada.say('add coffee');
    await ada.say('check out');
    expect(await ada.say('which cards do I have')).toMatch(
      /Visa ending in 4 2 4 2 or the Visa ending in 5 1 0 0\?$/,
    );
    expect(JSON.stringify(ada.heard())).not.toMatch(/1111/);
  });

  it('takes what it says twice for one thing', async () => {
    shop.spoil((real) => ({
      listings: async (call, cursor) => {
        const page = await real.listings(call, cursor);
        return { ...page, items: [...page.items, ...page.items] };
      },
      offers: async (call, variants) => {
        const offers = await real.offers(call, variants);
        return [...offers, ...offers, ...(await real.offers(call, []))];
      },
      orders: async (call, query) => {
        const page = await real.orders(call, query);
        return { ...page, items: page.items.flatMap((order) => [order, order]) };
      },
      purchases: async (call, cursor) => {
        const page = await real.purchases(call, cursor);
        return { ...page, items: page.items.flatMap((purchase) => [purchase, purchase]) };
      },
    }));
    const ada = await world.at(channel, { as: 'ada' });

    expect(await ada.say('add coffee')).toMatch(/one Morning Porch/);
    expect(await ada.say("where's my order")).toMatch(/today/);
    expect(await ada.say('check out')).toMatch(/one Morning Porch.+\$13\.98 in all/);
    expect(await ada.say('yes')).toMatch(/arrives/);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('finds nothing where it sells nothing, and does not fall over', async () => {
    const nothing = async () => ({ items: [] });
    shop.spoil(() => ({
      listings: nothing,
      offers: async () => [],
      orders: nothing,
      purchases: nothing,
      substitutes: async () => [],
    }));
    const ada = await world.at(channel, { as: 'ada' });

    for (const [words, said] of [
      ['add coffee', /couldn't find coffee/],
      ['add coffee, milk and bread', /couldn't find coffee, milk or bread/],
      ['how much is oat milk', /couldn't find oat milk/],
      ["where's my order", /\?$/],
      ['the usual', /\?$/],
      ["what's in my cart", /\?$/],
    ] as const) {
      expect(await ada.say(words)).toMatch(said);
    }
  });

  it('says that a thing cannot be had when it is listed, and has no offer', async () => {
    const ada = await world.at(channel, { as: 'ada' });
    await ada.say('add bananas');
    shop.spoil(() => ({ offers: async () => [] }));

    for (const words of [
      'how much is oat milk',
      'add oat milk',
      'reorder coffee',
      'add coffee and oat milk',
    ]) {
      const said = await ada.say(words);
      expect(said).not.toMatch(APOLOGY);
      expect(said).toMatch(/\?$/);
    }
    shop.mend();
    expect(await ada.say("what's in my cart")).toMatch(/^Your cart has one pack of bananas, for/);
  });
});

/** Whatever a platform would read as markup. */
function markupIn(response: unknown): readonly string[] {
  const found: string[] = [];
  JSON.stringify(response, (key, value: unknown) => {
    if (typeof value === 'string' && (key === 'ssml' || (key === 'speech' && value.includes('<'))))
      found.push(value);
    return value;
  });
  return found;
}
