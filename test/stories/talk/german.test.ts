import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, CHANNELS, type World } from '../world.ts';

describe.each(CHANNELS)('in German, on %s', (channel) => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.end();
  });

  const at = (as?: string) => world.at(channel, { locale: 'de-DE', ...(as !== undefined && { as }) });

  it('V27 offers the parcel that is late, and tells of it', async () => {
    const greta = await at('greta');

    expect(await greta.say('öffne corner market')).toMatch(
      /^Willkommen bei Corner Market\. Deine Bestellung vom letzten Sonntag verspätet sich leider\. .*morgen zwischen 8 und 20 Uhr\. .*\?$/,
    );
    expect(await greta.say('ja')).toMatch(
      /^Deine Bestellung sollte gestern kommen, .*Espresso.*um 13:47 Uhr.*niemand zu Hause.*\?$/,
    );
    expect(await greta.say('ja')).toMatch(/\+1 212 555 0142 .*\?$/);
    expect(await greta.say('nein')).not.toMatch(/\?$/);
  });

  it.each([
    ['greta', 'wo bleibt mein kaffee', /Night Ferry/],
    [
      'ada',
      'wo ist meine bestellung',
      /^Heute bis 20 Uhr kommt deine Bestellung: .*waschmittel .*ausgefahren/,
    ],
    [
      'carla',
      'wo ist meine bestellung',
      /^Morgen zwischen 7 und 19 Uhr kommt ein Paket: .*Gestern um 14:20 Uhr/,
    ],
    ['mei', 'wo ist meine bestellung', /^Letzten Samstag wurde deine Bestellung storniert: .*32,69/],
    ['kim', 'wo ist meine bestellung', /noch nichts bestellt\. .*\?$/],
    ['ada', 'wo ist meine bestellung von sonntag', /^Gestern um 12:41 Uhr/],
    ['ada', 'wo ist mein schneeschieber', /keine Bestellung: schneeschieber.*\?$/i],
  ])('V28 tells %s: %s', async (customer, words, told) => {
    const speaker = await at(customer);

    expect(await speaker.say(words)).toMatch(told);
  });

  it('cancels an order after a yes', async () => {
    const ben = await at('ben');

    expect(await ben.say('storniere meine bestellung')).toMatch(
      /^Das ist deine Bestellung von heute: .*Soll ich sie stornieren\?$/,
    );
    expect(await ben.say('hilfe')).toMatch(/\?$/);
    expect(await ben.say('wie bitte')).toMatch(/\?$/);
    expect(await ben.say('ja')).toMatch(/storniert: .*34,91.*\?$/);
    expect(await ben.say('storniere meine bestellung')).toMatch(/schon heute storniert.*\?$/);
    expect(await ben.say('nein')).toMatch(/\?$/);
    expect(await ben.say('nein')).toMatch(/^(Tschüss|Bis bald|Bis zum nächsten Mal)\.$/);
  });

  it('V26 helps who is not understood, and lets them go', async () => {
    const kim = await at('kim');
    await kim.say('öffne corner market');

    const misses = [await kim.say('hrmpf grmbl'), await kim.say('hrmpf grmbl'), await kim.say('hrmpf grmbl')];

    expect(misses[0]).toMatch(/\?$/);
    expect(misses[1]).toMatch(/Handy.*\?$/);
    expect(misses[2]).toMatch(/Tschüss\.$/);
    expect(kim.listening()).toBe(false);
  });

  it('V1 asks for the account, and says what goes without', async () => {
    const somebody = await at();

    expect(await somebody.say('wo ist meine bestellung')).toMatch(/verbinde zuerst dein Konto/);
    expect(somebody.heard().linkAccount).toBe(true);
    expect(await somebody.say('wie viel kostet olivenöl')).toMatch(/kostet \d+,\d\d .*Olivenöl.*\?$/);
  });

  it('V15 says what is not done by voice', async () => {
    const hugo = await at('hugo');

    expect(await hugo.say('ich möchte die milch zurückgeben')).toMatch(
      /Rücksendungen .*\+1 212 555 0142.*\?$/,
    );
    expect(await hugo.say('ändere meine bestellung')).toMatch(/nicht mehr ändern.*\?$/);
    expect(await hugo.say('ich möchte mit jemandem sprechen')).toMatch(/help@cornermarket\.example.*\?$/);
  });

  it.each(['ja', 'das zweite', 'hilfe', 'von vorne'])(
    'V27 gives "%s" a sensible answer with nothing asked',
    async (words) => {
      const ada = await at('ada');

      expect(await ada.say(words)).toMatch(/\?$/);
      expect(await ada.say('stopp')).not.toMatch(/\?$/);
    },
  );
});
