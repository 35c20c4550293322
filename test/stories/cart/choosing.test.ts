import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';

describe.each(CHANNELS)('where, when and how, while checking out on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => world.end());

  async function withCoffee(customer: string) {
    await world.books.deleteFrom('shop.cart_lines').execute();
    const speaker = await world.at(channel, { as: customer });
    await speaker.say('add coffee');
    expect(await speaker.say('check out')).toMatch(/Morning Porch.+\?$/);
    return speaker;
  }

  it('sends it to another saved address, which is new and goes to the phone (V9), and back', async () => {
    const ada = await withCoffee('ada');

    expect(await ada.say('send it to work')).toMatch(/to your work address.+that address is new.+phone/);
    expect(await ada.say('send it to my other address')).toMatch(
      /to your home address.+order it\?|the order\?/,
    );
    expect(await ada.say('send it to the moon')).toMatch(/Where should it go: home or work\?$/);
    expect(await ada.say('the second one')).toMatch(/to your work address/);
    expect(await ada.say('no')).toMatch(/nothing ordered|haven't ordered|leave it/);
    expect(await ada.say('yes')).not.toMatch(/ordered|phone/);
    expect(await world.ordered('ada')).toEqual([]);
  });

  it('V12 pays with another card by name, by its digits, or "the other one", and takes no card for another', async () => {
    const ada = await withCoffee('ada');

    expect(await ada.say('use my other card')).toMatch(/on your Mastercard/);
    expect(await ada.say('the visa ending in 4242')).toMatch(/on your Visa/);
    expect(await ada.say('use the card ending in five one zero zero')).toMatch(/on your Mastercard/);
    expect(await ada.say('use the card ending in 9999')).toMatch(
      /Which card should I use: the Visa or the Mastercard\?$/,
    );
    expect(await ada.say('which cards do I have')).toMatch(/Which card should I use/);
    expect(await ada.say('the first one')).toMatch(/on your Visa/);
    await ada.say('no');
  });

  it('delivers when they ask, at the lowest price of that day, and says so when it cannot', async () => {
    const ada = await withCoffee('ada');

    expect(await ada.say('change the delivery')).toMatch(
      /^When should it come: today between 5 and 9 PM for \$9\.99, tomorrow .+ for \$6\.99 or tomorrow .+ for \$4\.99\?$/,
    );
    expect(await ada.say('the first')).toMatch(
      /arriving today between 5 and 9 PM.+\$18\.98 in all with \$9\.99 delivery/,
    );
    expect(await ada.say('deliver it tomorrow')).toMatch(
      /arriving tomorrow between 8 AM and 8 PM.+\$4\.99 delivery/,
    );
    expect(await ada.say('the fastest')).toMatch(/arriving today/);
    expect(await ada.say('the cheapest delivery')).toMatch(/\$4\.99 delivery/);
    expect(await ada.say('deliver it on Friday')).toMatch(/arriving on Friday/);
    expect(await ada.say('deliver it on Sunday')).toMatch(
      /^That isn't possible\. When should it come: .+\?$/,
    );
    expect(await ada.say('neither')).toMatch(/nothing|haven't|leave it|order it|the order/i);
  });

  it('changes nothing about an order that is not there', async () => {
    const emma = await world.at(channel, { as: 'emma' });

    expect(await emma.say('send it to work')).toMatch(/nothing to order/);
    expect(await emma.say('use my other card')).toMatch(/nothing to order/);
    expect(await emma.say('deliver it on Friday')).toMatch(/nothing to order/);
  });
});

describe.each(CHANNELS)('auf Deutsch, %s', (channel) => {
  it('schickt den Warenkorb ins Büro, zahlt mit der anderen Karte und kommt, wann es soll', async () => {
    const world = await aWorld();
    const greta = await world.at(channel, { as: 'greta', locale: 'de-DE' });

    expect(
      await greta.say('leg zwei kartons hafermilch, ein dutzend eier und brot in den warenkorb'),
    ).toMatch(/zweimal Haferdrink von Oatherd, einmal .*Eier.* und einmal .*brot/);
    expect(await greta.say('zur kasse')).toMatch(/12 Stück.+morgen zwischen 8 und 20 Uhr nach Hause.+\?$/);
    expect(await greta.say('schick es ins büro')).toMatch(/ins Büro/);
    expect(await greta.say('nimm meine andere karte')).toMatch(/American Express/);
    expect(await greta.say('ändere die lieferung')).toMatch(
      /^Wann soll es kommen: heute .+ oder morgen .+\?$/,
    );
    expect(await greta.say('die zweite')).toMatch(/morgen zwischen 8 und 10 Uhr.+ins Büro/);
    expect(await greta.say('nein')).toMatch(/nichts bestellt|nicht bestellt/);
    expect(await greta.say('was ist im warenkorb')).toMatch(/Haferdrink.+Eier.+brot/);
    await world.end();
  });
});
