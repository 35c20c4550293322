import { describe, expect, it } from '@jest/globals';
import { CHANNELS } from '../world.ts';
import { bought, inAWorld } from './in-a-world.ts';

const NOTHING = /nichts bestellt|dann lasse ich es/i;

describe.each(CHANNELS)('reordering in German, on %s', (channel) => {
  it(
    'V21 V23 V24: two kinds of coffee, one of them chosen, put right and ordered',
    inAWorld(async (world) => {
      const greta = await world.at(channel, { as: 'greta', locale: 'de-DE' });

      expect(await greta.say('bestell Kaffee nach')).toBe(
        'Was davon: gemahlener Espresso oder gemahlener Kaffee dunkle Röstung?',
      );
      expect(await greta.say('ja')).toMatch(/damit ist es noch offen\..*\?$/);
      expect(await greta.say('den koffeinfreien')).toMatch(/entkoffeinierter gemahlener Kaffee/);
      await greta.say('bestell Kaffee nach');
      expect(await greta.say('der günstige')).toMatch(
        /^Wie beim letzten Mal: zweimal gemahlener Kaffee von Morning Porch, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 8 und 20 Uhr nach Hause\. Zusammen 22,97 \$ mit 4,99 \$ Lieferung, bezahlt mit Visa\. .*\?$/,
      );
      expect(await greta.say('mach drei draus')).toMatch(/^(?:.*: )?dreimal gemahlener Kaffee .* 31,96 \$/i);
      expect(await greta.say('nein, den Espresso')).toMatch(
        /^Der Preis ist seit dem letzten Mal deutlich gestiegen, von 11,99 \$ auf 13,99 \$ pro Stück\. .*dreimal gemahlener Espresso/i,
      );
      expect(await greta.say('ja')).toMatch(/bestellt|aufgegeben/);
      expect(await bought(world, 'greta')).toEqual(['3 FERRY-DARK-12OZ']);
    }),
  );

  it(
    'V22: the usual, the last order, two more of something',
    inAWorld(async (world) => {
      const ada = await world.at(channel, { as: 'ada', locale: 'de-DE' });

      expect(await ada.say('das Übliche')).toMatch(/^Wie beim letzten Mal: einmal Haferdrink von Oatherd/);
      expect(await ada.say('nein')).toMatch(NOTHING);
      expect(await ada.say('meine letzte Bestellung')).toMatch(/zweimal Penne von Nonna Valeria, ein Pfund/);
      expect(await ada.say('nein')).toMatch(NOTHING);
      expect(await ada.say('noch zwei Hundefutter')).toMatch(
        /deutlich gestiegen, .*zweimal Trockenfutter für Hunde/i,
      );
      expect(await ada.say('ja')).toMatch(/bestellt|aufgegeben/);
      expect(await bought(world, 'ada')).toEqual(['2 DOG-RANGER-15LB-CHIC']);
    }),
  );

  it(
    'V14: what is sold out, and what is sold no more',
    inAWorld(async (world) => {
      const noah = await world.at(channel, { as: 'noah', locale: 'de-DE' });

      expect(await noah.say('bestell koffeinfreien Kaffee nach')).toMatch(
        /^Gerade leider ausverkauft: .*24 Unzen\. Stattdessen hätte ich: .*12 Unzen, für 9,49 \$, das sind 7,50 \$ weniger\. .*\?$/,
      );
      expect(await noah.say('nein')).toMatch(/Soll ich dir Bescheid sagen, .*\?$/);
      expect(await noah.say('ja')).toMatch(/^Gut, ich sage dir Bescheid/);
      expect(await noah.say('bestell Reismilch nach')).toMatch(/^Leider nicht mehr im Sortiment: Reisdrink /);
      expect(await noah.say('nein')).toMatch(/\?$/);
      expect(await noah.say('bestell Hafermilch nach')).toMatch(
        /^Es sind nur noch vier da, nicht sechs: Haferdrink Barista von Oatherd\. Soll ich die vier nehmen\?$/,
      );
    }),
  );

  it(
    'V1: an account is linked first, and the errand goes on',
    inAWorld(async (world) => {
      const jemand = await world.at(channel, { locale: 'de-DE' });

      expect(await jemand.say('bestell Kaffee nach')).toMatch(/wissen, wer du bist/);
      expect(jemand.heard().linkAccount).toBe(true);
      const linked = await jemand.link('ada');
      const told = channel === 'alexa' ? await jemand.say('öffne Corner Market') : linked;

      expect(told).toMatch(/^Wie beim letzten Mal: einmal gemahlener Kaffee/);
      await jemand.say('ja');
      expect(await bought(world, 'ada')).toEqual(['1 PORCH-MEDIUM-12OZ']);
    }),
  );

  it(
    'V3 V10 V11: too late, twice, and beside an open order',
    inAWorld(async (world) => {
      const ada = await world.at(channel, { as: 'ada', locale: 'de-DE' });
      await ada.say('bestell Kaffee nach');
      world.clock.pass(6 * 60_000);

      expect(await ada.say('ja')).toMatch(/^Das ist eine Weile her, .*\?$/);
      await ada.say('ja');
      world.clock.pass(10 * 60_000);
      expect(await ada.say('bestell Kaffee nach')).toMatch(
        /^Genau das hast du vor zehn Minuten schon bestellt\. /,
      );
      expect(await ada.say('ja')).toMatch(/: mit dazu oder als neue Bestellung\?$/);
      expect(await ada.say('eine neue Bestellung')).toMatch(/einmal gemahlener Kaffee .* 13,98 \$/i);
      await ada.say('ja');
      expect(await bought(world, 'ada')).toEqual(['1 PORCH-MEDIUM-12OZ', '1 PORCH-MEDIUM-12OZ']);
    }),
  );

  it(
    'V9 V15: something new, something missing, too little',
    inAWorld(async (world) => {
      const kim = await world.at(channel, { as: 'kim', locale: 'de-DE' });
      const dmitri = await world.at(channel, { as: 'dmitri', locale: 'de-DE' });
      const ada = await world.at(channel, { as: 'ada', locale: 'de-DE' });

      expect(await kim.say('bestell Kaffee nach')).toMatch(/^Kaffee hast du hier noch nie gekauft\. /);
      expect(await kim.say('ja')).toMatch(/zum ersten Mal\. .*Handy schicken\?$/);
      expect(await kim.say('ja')).toMatch(/aufs Handy geschickt\./);
      expect(await dmitri.say('bestell Kaffee nach')).toMatch(/^Ich kann noch nicht bestellen, weil .*Karte/);
      expect(await ada.say('bestell Bananen nach')).toMatch(
        /^Das sind nur 1,29 \$ für einmal Bananen, und der Mindestbestellwert ist 5 \$\. Soll ich es in den Warenkorb legen/,
      );
      expect(await ada.say('mach vier draus')).toMatch(/viermal Bananen/i);
      for (const customer of ['kim', 'dmitri', 'ada']) expect(await bought(world, customer)).toEqual([]);
    }),
  );
});
