import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';

describe.each(CHANNELS)('checking out on %s', (channel) => {
  let world: World;
  beforeEach(async () => {
    world = await aWorld();
  });
  afterEach(async () => world.end());

  const elsewhere = channel === 'alexa' ? 'google' : 'alexa';

  async function cartOf(customer: string, words: string, on = channel) {
    const speaker = await world.at(on, { as: customer });
    await speaker.say(words);
    return speaker;
  }

  it('V2 says the seller, the items, where to, when, and what it comes to; V5 a yes orders it and empties the cart', async () => {
    const ada = await cartOf('ada', 'add two coffees and oat milk');

    const quote = await ada.say('check out');
    expect(quote).toMatch(
      /two Morning Porch medium roast ground coffee, 12 ounces and one Oatherd original oat milk/,
    );
    expect(quote).toMatch(/from Corner Market to your home address, arriving .+ between 8 AM and 8 PM\./);
    expect(quote).toMatch(/\$28\.46 in all with \$4\.99 delivery, on your Visa\. [^.]+\?$/);
    expect(await ada.say('yes')).toMatch(
      /arrives .+ between 8 AM and 8 PM\. To undo it, .+“cancel my order”\.$/,
    );
    expect(ada.listening()).toBe(false);

    const [order, ...others] = await world.ordered('ada');
    expect(others).toEqual([]);
    expect(order).toMatchObject({
      lineItems: [{ quantity: 2 }, { quantity: 1 }],
      destination: { label: 'home' },
      instrument: { brand: 'Visa', lastDigits: '4242' },
    });
    expect(order?.totals).toContainEqual({ type: 'total', amount: { minor: 2846, currency: 'USD' } });
    expect(await ada.say('yes')).not.toMatch(/order(?:ed)? (?:is )?placed|it's ordered/i);
    expect(await ada.say("what's in my cart")).toMatch(/empty|nothing in your cart/);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('V21 says how many, the three dearest and the total of a long cart, and shows all of it', async () => {
    const ada = await cartOf('ada', 'add coffee, oat milk and bananas');
    await ada.say('add dog food and paper towels');

    expect(await ada.say('check out')).toMatch(
      /ive different things from Corner Market.+The most expensive are one Good Ranger .+, one .+ and one .+\. \$\d+\.\d\d in all.+\?$/,
    );
    expect(JSON.stringify(ada.heard().view)).toMatch(/banana/i);
    expect(await ada.say('no')).toMatch(/\?$/);
    expect(await ada.say("what's in my cart")).toMatch(/five things in your cart/);
  });

  it('keeps the cart after a no, which a later yes does not undo (V3)', async () => {
    const ada = await cartOf('ada', 'add coffee');

    await ada.say('check out');
    expect(await ada.say('no')).toMatch(/nothing ordered|haven't ordered|leave it/);
    expect(await ada.say('yes')).toMatch(/\?$/);
    expect(await ada.say("what's in my cart")).toMatch(/Morning Porch/);
    expect(await world.ordered('ada')).toEqual([]);
  });

  it('V24 makes it two while the only thing in the cart is being checked out', async () => {
    const ada = await cartOf('ada', 'add coffee');

    await ada.say('check out');
    expect(await ada.say('make it two')).toMatch(/wo Morning Porch.+\$22\.97 in all.+\?$/);
    expect(await ada.say('yes')).toMatch(/arrives/);
    expect((await world.ordered('ada'))[0]).toMatchObject({ lineItems: [{ quantity: 2 }] });
  });

  it('V11 adds the cart to an order that has not left yet, or makes a new one', async () => {
    const ben = await cartOf('ben', 'add beer and chips');
    const linesOf = async () =>
      (await world.books.selectFrom('shop.order_lines').selectAll().execute()).length;
    const before = await linesOf();

    expect(await ben.say('check out')).toMatch(
      /You have an order coming .+: added to that one, or as a new order\?$/,
    );
    expect(await ben.say('add it to that one')).toMatch(
      /going with your open order.+\$21\.90 in all with \$1\.42 tax.+\?$/,
    );
    expect(await ben.say('yes')).toMatch(/added it to your order/);
    expect(await linesOf()).toBe(before + 2);
    expect(await world.ordered('ben')).toEqual([]);
    expect(await ben.say("what's in my cart")).toMatch(/empty|nothing in your cart/);

    await ben.say('add milk and chips');
    await ben.say('check out');
    expect(await ben.say('a new order')).toMatch(
      /from Corner Market to your home address.+ in all with .*delivery/,
    );
    expect(await ben.say('yes')).toMatch(/arrives/);
    expect(await world.ordered('ben')).toHaveLength(1);
  });

  it('V22 says what is new since last time once, and not again with another card or address', async () => {
    const ada = await cartOf('ada', 'add dog food');

    expect(await ada.say('check out')).toMatch(/^The price went up a lot since last time/);
    expect(await ada.say('use my other card')).not.toMatch(/last time/);
    expect(await ada.say('make it two')).toMatch(/went up a lot/);
  });

  it('V3 asks again when the price has changed between the quote and the yes', async () => {
    const ada = await cartOf('ada', 'add coffee');

    await ada.say('check out');
    await world.books
      .updateTable('shop.offers')
      .set({ price: 1099 })
      .where('variant', '=', 'PORCH-MEDIUM-12OZ')
      .execute();
    expect(await ada.say('yes')).toMatch(
      /^One thing changed: the Morning Porch .+ went up from \$8\.99 to \$10\.99\. .+\$15\.98 in all.+\?$/,
    );
    expect(await world.ordered('ada')).toEqual([]);
    expect(await ada.say('no')).toMatch(/\?$/);
  });

  it('V3 buys nothing that was not quoted: another device has changed the cart since', async () => {
    const ada = await cartOf('ada', 'add coffee and oat milk');
    const other = await world.at(elsewhere, { as: 'ada' });

    await ada.say('check out');
    await other.say('remove the oat milk');
    await other.say('add bananas');
    expect(await ada.say('yes')).toMatch(
      /^Some things changed: it's without the Oatherd .+ now and it has one pack of bananas as well now\. .+\?$/,
    );
    expect(await world.ordered('ada')).toEqual([]);
    expect(await ada.say('yes')).toMatch(/arrives/);
    expect((await world.ordered('ada'))[0]?.lineItems.map(({ variant }) => variant.title)).toEqual([
      'medium roast ground coffee',
      'bananas',
    ]);
  });

  it('V3 buys nothing when another device has emptied the cart since', async () => {
    const ada = await cartOf('ada', 'add coffee and oat milk');
    const other = await world.at(elsewhere, { as: 'ada' });

    await ada.say('check out');
    await other.say('empty my cart');
    await other.say('yes');
    expect(await ada.say('yes')).toMatch(/^Your cart is empty\..+\?$/);
    expect(await world.ordered('ada')).toEqual([]);
  });

  it('V4 orders the same cart once from two devices, and asks the second whether it shall be ordered again (V10)', async () => {
    const ada = await cartOf('ada', 'add coffee and oat milk');
    const other = await world.at(elsewhere, { as: 'ada' });

    await ada.say('check out');
    await other.say('check out');
    expect(await ada.say('yes')).toMatch(/arrives/);
    expect(await other.say('yes')).toMatch(/^You ordered exactly this .+again\?$/);
    expect(await world.ordered('ada')).toHaveLength(1);
    await other.say('yes');
    expect(await other.say('a new order')).toMatch(/Morning Porch.+ and one Oatherd.+\?$/);
    expect(await other.say('no')).toMatch(/\?$/);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('V4 orders the same cart once when two devices say yes at the same moment', async () => {
    const ada = await cartOf('ada', 'add coffee and oat milk');
    const other = await world.at(elsewhere, { as: 'ada' });
    await ada.say('check out');
    await other.say('check out');

    const told = await Promise.all([ada.say('yes'), other.say('yes')]);

    expect(told.filter((said) => said.includes('arrives'))).toHaveLength(1);
    expect(told.filter((said) => said.includes('ordered exactly this'))).toHaveLength(1);
    expect(await world.ordered('ada')).toHaveLength(1);
  });

  it('V9 sends what is dearer than the limit to the phone, and orders nothing', async () => {
    const ada = await cartOf('ada', 'add three dog foods');
    await ada.say('make it four');

    expect(await ada.say('check out')).toMatch(
      /\$1\d\d\.\d\d in all.+Because it's a larger amount, shall I send it to your phone to confirm\?$/,
    );
    expect(await ada.say('yes')).toMatch(/sent it to your phone\. Nothing is ordered until/);
    expect(await world.ordered('ada')).toEqual([]);
    expect(await ada.say("what's in my cart")).toMatch(/four Good Ranger/);
  });

  it('offers the cart that was left on another platform (V27, V31)', async () => {
    await cartOf('ada', 'add coffee and oat milk', elsewhere);
    const ada = await world.at(channel, { as: 'ada' });

    expect(await ada.say('open corner market')).toMatch(
      /cart.+Morning Porch .+ and one Oatherd .+Shall I check out\?$/,
    );
    expect(await ada.say('yes')).toMatch(/\$19\.47 in all/);
    expect(await ada.say('yes')).toMatch(/arrives/);
  });
});
