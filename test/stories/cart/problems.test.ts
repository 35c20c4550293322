import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';

/** V15: why it cannot be ordered, what can be done, and never a dead end. */
describe.each(CHANNELS)('V15 what keeps a cart from being ordered on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => world.end());
  beforeEach(async () => {
    await world.books.deleteFrom('shop.cart_lines').execute();
  });

  const withCart = async (customer: string, words: string) => {
    const speaker = await world.at(channel, { as: customer });
    await speaker.say(words);
    return speaker;
  };

  it.each([
    ['no card', 'dmitri', /no card saved\. You can add one/],
    ['no address', 'fatima', /no address saved\. You can add one/],
    [
      'only a card that has expired',
      'hugo',
      /Your Mastercard has expired, so nothing is ordered yet\. You can add a new card/,
    ],
    [
      'an address where nothing is delivered',
      'liam',
      /can't be delivered to your home address\. You can add another address/,
    ],
  ])('%s: says so and what to do, keeps the cart, and ends in peace', async (_what, customer, why) => {
    const speaker = await withCart(customer, 'add milk and coffee');

    const said = await speaker.say('check out');
    expect(said).toMatch(why);
    expect(said).toMatch(/\?$/);
    expect(await speaker.say('yes')).toMatch(/\?$/);
    expect(await speaker.say("what's in my cart")).toMatch(/milk and one .+ coffee/);
    expect(await speaker.say('no')).toMatch(/\?$/);
    await speaker.say('no');
    expect(speaker.listening()).toBe(false);
    expect(await world.ordered(customer)).toEqual([]);
  });

  it('a card that is declined: nothing is ordered, and it is told as often as it happens', async () => {
    const iris = await withCart('iris', 'add milk and coffee');

    await iris.say('check out');
    expect(await iris.say('yes')).toMatch(/^Your Visa was declined, so nothing was ordered\. .+\?$/);
    expect(await iris.say('yes')).not.toMatch(/declined|arrives/);
    await iris.say('check out');
    expect(await iris.say('yes')).toMatch(/declined/);
    expect(await world.ordered('iris')).toEqual([]);
  });

  it('less than the smallest order: says how much is missing, and takes more', async () => {
    const emma = await withCart('emma', 'add one banana');

    expect(await emma.say('check out')).toMatch(/smallest order is \$5.+\?$/);
    await emma.say('add milk');
    expect(await emma.say('check out')).toMatch(/How should I order this|in all/);
  });

  it('something that may not be sold to them: says so, and goes on without it', async () => {
    const kim = await withCart('kim', 'add wine, milk and bread');

    expect(await kim.say('check out')).toMatch(/^You must be 21 or over to buy the .+ sauvignon.+\?$/);
    expect(await kim.say('remove the wine')).toMatch(/out the .+ sauvignon/);
    expect(await kim.say('check out')).toMatch(/milk, one gallon and one .+ bread.+\$12\.47 in all.+\?$/);
  });

  it('V14 things that are gone or short: offers the rest, and quotes it before anything is ordered', async () => {
    const mei = await withCart('mei', 'add three whole milk, spaghetti and green tea');
    const stock = (variants: string, on_hand: number) =>
      world.books.updateTable('shop.offers').set({ on_hand }).where('variant', 'like', variants).execute();
    await stock('MILK-WHOLE%', 2);
    await stock('SPAGHETTI%', 0);

    expect(await mei.say('check out')).toMatch(
      /^We're out of .*spaghetti and .+only two left of the Corner Market whole milk\. .+\?$/,
    );
    expect(await mei.say('no')).toMatch(/nothing ordered|haven't ordered|leave it/);
    expect(await mei.say("what's in my cart")).toMatch(
      /three Corner Market whole milk, one .*spaghetti and one/,
    );

    await mei.say('check out');
    expect(await mei.say('yes')).toMatch(
      /two Corner Market whole milk, one gallon and one .+ tea.+ in all.+\?$/i,
    );
    expect(await world.ordered('mei')).toEqual([]);
    await stock('%', 50);
  });
});

describe.each(CHANNELS)(
  'V15 a card or an address that will not do, where there is another, on %s',
  (channel) => {
    let world: World;
    beforeEach(async () => {
      world = await aWorld();
    });
    afterEach(async () => world.end());

    const atCheckout = async () => {
      const ada = await world.at(channel, { as: 'ada' });
      await ada.say('add coffee');
      return { ada, said: await ada.say('check out') };
    };
    const visa = () => world.books.updateTable('shop.instruments').where('last_digits', '=', '4242');

    it('offers the other card for one that has expired', async () => {
      await visa().set({ expiry_month: '2026-01' }).execute();
      const { ada, said } = await atCheckout();

      expect(said).toMatch(
        /^Your Visa has expired.+Which card should I use: the Mastercard, or none for now\?$/,
      );
      expect(await ada.say('yes')).not.toMatch(/arrives/);
      expect(await ada.say('the mastercard')).toMatch(/Morning Porch.+on your Mastercard.+\?$/);
      expect(await ada.say('yes')).toMatch(/arrives/);
      expect(await world.ordered('ada')).toMatchObject([{ instrument: { brand: 'Mastercard' } }]);
    });

    it('offers the other card for one that is declined', async () => {
      await visa().set({ approves: false }).execute();
      const { ada } = await atCheckout();

      expect(await ada.say('yes')).toMatch(/^Your Visa was declined.+: the Mastercard, or none for now\?$/);
      expect(await ada.say('the first one')).toMatch(/Morning Porch.+on your Mastercard.+\?$/);
      expect(await ada.say('yes')).toMatch(/arrives/);
      expect(await world.ordered('ada')).toMatchObject([{ instrument: { brand: 'Mastercard' } }]);
    });

    it('offers the other address where nothing is delivered to this one', async () => {
      await world.books
        .updateTable('shop.addresses')
        .where('customer', '=', 'ada')
        .where('label', '=', 'home')
        .set({ postal_code: '96815', region: 'HI' })
        .execute();
      const { ada, said } = await atCheckout();

      expect(said).toMatch(
        /can't be delivered to your home address\. Where should it go: work, or nowhere for now\?$/,
      );
      expect(await ada.say('neither')).toMatch(/nothing ordered|haven't ordered|leave it/);
      await ada.say('check out');
      expect(await ada.say('work')).toMatch(/to your work address/);
    });
  },
);
