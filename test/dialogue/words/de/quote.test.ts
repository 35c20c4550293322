import { describe, expect, it } from '@jest/globals';
import { quoteWords } from '../../../../src/dialogue/words/de/quote.ts';
import { german, quoteOccasions } from '../quote-occasions.ts';

const occasions = new Map(quoteOccasions(german));

const said: readonly (readonly [string, string])[] = [
  [
    'one thing',
    'Gern: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'the same again',
    'Wie beim letzten Mal: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'much dearer',
    'Der Preis ist seit dem letzten Mal deutlich gestiegen, von 10,99 $ auf 12,99 $. Das wäre dann: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'cheaper',
    'Der Preis ist seit dem letzten Mal von 2,19 $ auf 1,99 $ pro Stück gefallen. Das wäre dann: dreimal Biobananen, 2 Pfund, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 44,46 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'three things',
    'Wie beim letzten Mal: zweimal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, einmal Haferdrink von Oatherd, Vanille, 64 Flüssigunzen und dreimal Biobananen, 2 Pfund, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 42,93 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'three prices',
    'Neue Preise seit dem letzten Mal: gemahlener Kaffee von Harbor, dunkle Röstung, deutlich teurer, 12,99 $ statt 10,99 $, Biobananen, jetzt 1,99 $ statt 2,19 $ und ein weiterer Preis etwas anders. Das wäre dann: zweimal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, einmal Haferdrink von Oatherd, Vanille, 64 Flüssigunzen und dreimal Biobananen, 2 Pfund, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 42,93 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'five things',
    'Gern: fünf verschiedene Sachen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Am teuersten davon: zweimal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, einmal gemahlener Kaffee von Harbor, dunkle Röstung, 2 Pfund und einmal helles Lagerbier von Copper Badger, 6er-Pack, je 12 Flüssigunzen. Zusammen 75,91 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'a discount',
    'Gern: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 12,49 $ mit 1,50 $ Steuern und 2 $ Rabatt, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'nothing but the price',
    'Gern: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 12,99 $, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'added to an order',
    'Gern: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, zusammen mit deiner offenen Bestellung geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich es zu deiner Bestellung dazulegen?',
  ],
  [
    'new to them',
    'Gern: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Das kaufst du zum ersten Mal. Soll ich es dir deshalb zum Bestätigen aufs Handy schicken?',
  ],
  [
    'new to them, in part',
    'Gern: zweimal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, einmal Haferdrink von Oatherd, Vanille, 64 Flüssigunzen und dreimal Biobananen, 2 Pfund, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 42,93 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Einiges davon kaufst du zum ersten Mal. Soll ich es dir deshalb zum Bestätigen aufs Handy schicken?',
  ],
  [
    'a new address',
    'Gern: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Die Adresse ist neu. Soll ich es dir deshalb zum Bestätigen aufs Handy schicken?',
  ],
  [
    'a lot of money',
    'Gern: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Es ist ein größerer Betrag. Soll ich es dir deshalb zum Bestätigen aufs Handy schicken?',
  ],
  [
    'an unusual quantity',
    'Gern: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Das ist mehr als sonst. Soll ich es dir deshalb zum Bestätigen aufs Handy schicken?',
  ],
  [
    'another voice',
    'Gern: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Ich bin mir bei deiner Stimme nicht sicher. Soll ich es dir deshalb zum Bestätigen aufs Handy schicken?',
  ],
  [
    'a changed price',
    'Eins hat sich geändert: gemahlener Kaffee von Harbor, dunkle Röstung, jetzt 12,99 $ statt 11,99 $. Das wäre dann: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'a changed quantity',
    'Eins hat sich geändert: einmal statt zweimal gemahlener Kaffee von Harbor, dunkle Röstung. Das wäre dann: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'something gone',
    'Eins hat sich geändert: Biobananen nicht mehr dabei. Das wäre dann: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'something added',
    'Eins hat sich geändert: zweimal Haferdrink von Oatherd, Vanille zusätzlich dabei. Das wäre dann: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'another address',
    'Ein paar Dinge haben sich geändert: die Adresse ist eine andere und die Karte ist eine andere. Das wäre dann: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich es dir zum Bestätigen aufs Handy schicken?',
  ],
  [
    'another delivery',
    'Eins hat sich geändert: die Lieferung kommt nicht mehr am Freitag. Das wäre dann: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'a slot gone',
    'Eins hat sich geändert: die gewählte Lieferzeit ist vergeben. Der Preis ist seit dem letzten Mal deutlich gestiegen, von 10,99 $ auf 12,99 $. Das wäre dann: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'another total',
    'Eins hat sich geändert: zusammen jetzt 18,48 $ statt 19 $. Das wäre dann: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'something changed',
    'Inzwischen hat sich etwas geändert. Das wäre dann: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'many changes',
    'Ein paar Dinge haben sich geändert: Biobananen nicht mehr dabei, Haferdrink von Oatherd, Vanille nicht mehr dabei, die Adresse ist eine andere und eine weitere Änderung. Das wäre dann: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'too late',
    'Das ist eine Weile her, ich habe noch einmal nachgesehen. Das wäre dann: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich das bestellen?',
  ],
  [
    'too late, by phone',
    'Das ist eine Weile her, ich habe noch einmal nachgesehen. Der Preis ist seit dem letzten Mal deutlich gestiegen, von 10,99 $ auf 12,99 $. Das wäre dann: einmal gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, geliefert von Corner Market morgen zwischen 14 und 16 Uhr nach Hause. Zusammen 18,48 $ mit 3,99 $ Lieferung und 1,50 $ Steuern, bezahlt mit Visa. Soll ich es dir zum Bestätigen aufs Handy schicken?',
  ],
  [
    'ordered',
    'Erledigt, das ist bestellt. Die Lieferung kommt morgen zwischen 14 und 16 Uhr. Zum Stornieren melde dich wieder und sag „storniere meine Bestellung“.',
  ],
  [
    'ordered, added',
    'Erledigt, ich habe es zu deiner Bestellung dazugelegt. Die Lieferung kommt morgen zwischen 14 und 16 Uhr. Wenn etwas nicht stimmt, melde dich wieder und sag „Kundenservice“.',
  ],
  [
    'ordered, two parcels',
    'Erledigt, das ist bestellt. Es kommen zwei Pakete, das erste morgen zwischen 14 und 16 Uhr, das letzte am Freitag. Zum Stornieren melde dich wieder und sag „storniere meine Bestellung“.',
  ],
  [
    'ordered, no parcel yet',
    'Erledigt, das ist bestellt. Zum Stornieren melde dich wieder und sag „storniere meine Bestellung“.',
  ],
  [
    'still ordering',
    'Der Shop braucht länger, als ich warten kann. Wie es ausgegangen ist, sage ich dir beim nächsten Mal, du musst es also nicht noch einmal bestellen.',
  ],
  [
    'unconfirmed',
    'Entschuldige, beim Bestellen ist bei uns etwas schiefgegangen. Doppelt bestellt wird nichts. Soll ich es noch einmal versuchen?',
  ],
  [
    'not ordered',
    'Deine letzte Bestellung hat nicht geklappt, es wurde also nichts gekauft. Kann ich sonst noch etwas tun?',
  ],
  ['nothing ordered', 'Okay, nichts bestellt. Kann ich sonst noch etwas tun?'],
  [
    'sent to the phone',
    'Ich habe es dir aufs Handy geschickt. Bestellt wird erst, wenn du es dort bestätigst.',
  ],
  ['ordered lately', 'Genau das hast du vor zehn Minuten schon bestellt. Möchtest du es noch einmal?'],
  ['one gone', 'Leider nicht zu haben: Haferdrink von Oatherd, Vanille. Soll ich mit dem Rest weitermachen?'],
  [
    'some gone, some short',
    'Leider nicht zu haben: Haferdrink von Oatherd, Vanille und Biobananen. Nur noch da: zweimal gemahlener Kaffee von Harbor, dunkle Röstung. Eine weitere Sache fehlt. Soll ich mit dem Rest weitermachen?',
  ],
  ['one short', 'Nur noch da: einmal Biobananen. Soll ich mit dem Rest weitermachen?'],
  [
    'join or new',
    'Du hast noch eine offene Bestellung, sie kommt morgen zwischen 14 und 16 Uhr. Wie soll ich das bestellen: mit dazu oder als neue Bestellung?',
  ],
  [
    'join or new, no date',
    'Du hast noch eine offene Bestellung. Wie soll ich das bestellen: mit dazu oder als neue Bestellung?',
  ],
  ['empty cart', 'Dein Warenkorb ist leer. Was möchtest du kaufen?'],
  [
    'no card',
    'Ich kann noch nicht bestellen, weil bei dir keine Karte hinterlegt ist. Auf dem Handy kannst du eine hinterlegen, der Link ist in deiner App. Kann ich sonst noch etwas tun?',
  ],
  [
    'no card, no link',
    'Ich kann noch nicht bestellen, weil bei dir keine Karte hinterlegt ist. Unter 555 0100 kannst du eine hinterlegen. Kann ich sonst noch etwas tun?',
  ],
  [
    'no card, no help',
    'Ich kann noch nicht bestellen, weil bei dir keine Karte hinterlegt ist. Dabei hilft dir jemand, sag einfach „Kundenservice“. Kann ich sonst noch etwas tun?',
  ],
  [
    'card expired',
    'Die Zahlung mit Visa geht nicht, denn die Karte ist abgelaufen. Wie möchtest du zahlen: mit Mastercard oder erst mal gar nicht?',
  ],
  [
    'card declined',
    'Die Zahlung mit Visa wurde abgelehnt, es ist also nichts bestellt. Wie möchtest du zahlen: mit Mastercard oder mit Visa mit den Endziffern 1 1 1 1?',
  ],
  [
    'card declined, no other',
    'Die Zahlung mit Visa wurde abgelehnt, es ist also nichts bestellt. Auf dem Handy kannst du eine andere Karte hinterlegen, der Link ist in deiner App. Kann ich sonst noch etwas tun?',
  ],
  [
    'no address',
    'Ich kann noch nicht bestellen, weil bei dir keine Adresse hinterlegt ist. Auf dem Handy kannst du eine hinterlegen, der Link ist in deiner App. Kann ich sonst noch etwas tun?',
  ],
  [
    'not delivered there',
    'Das kann nicht zur Arbeit geliefert werden. Wohin soll es gehen: nach Hause oder erst mal nirgends?',
  ],
  [
    'not delivered anywhere',
    'Das kann nicht nach Hause geliefert werden. Auf dem Handy kannst du eine andere Adresse hinterlegen, der Link ist in deiner App. Kann ich sonst noch etwas tun?',
  ],
  [
    'below the minimum',
    'Der Mindestbestellwert ist 20 $, dir fehlen noch 5,99 $. Was möchtest du dazulegen?',
  ],
  [
    'below the minimum, not in the cart',
    'Das sind nur 14,01 $ für zweimal gemahlener Kaffee von Harbor, dunkle Röstung, einmal Haferdrink von Oatherd, Vanille und dreimal Biobananen, und der Mindestbestellwert ist 20 $. Soll ich es in den Warenkorb legen, damit noch etwas dazukommt?',
  ],
  [
    'age restricted',
    'Erst ab 21 Jahren zu haben: helles Lagerbier von Copper Badger. Dein Alter kann ich per Stimme nicht prüfen. Auf dem Handy kannst du die Bestellung abschließen, der Link ist in deiner App. Kann ich sonst noch etwas tun?',
  ],
  ['out of stock', 'Leider ausverkauft: helles Lagerbier von Copper Badger. Was möchtest du stattdessen?'],
  ['short stock', 'Nur noch zweimal da: helles Lagerbier von Copper Badger. Was möchtest du stattdessen?'],
  ['withdrawn', 'Nicht mehr im Sortiment: eine dieser Sachen. Was möchtest du stattdessen?'],
  [
    'slot gone',
    'Diese Lieferzeit ist gerade vergeben worden, es ist also nichts bestellt. Auf dem Handy kannst du eine andere Zeit wählen, der Link ist in deiner App. Kann ich sonst noch etwas tun?',
  ],
  [
    'order closed',
    'Die Bestellung wird schon gepackt, da kann nichts mehr dazu. Was soll ich getrennt bestellen?',
  ],
  ['which address', 'Wohin soll es gehen: nach Hause, zur Arbeit oder an die Adresse mom?'],
  [
    'which address, two homes',
    'Wohin soll es gehen: an die Adresse 12 Elm Street oder an die Adresse 9 Oak Lane?',
  ],
  ['which card', 'Wie möchtest du zahlen: mit Visa oder mit Mastercard?'],
  [
    'which card, two of a brand',
    'Wie möchtest du zahlen: mit Visa mit den Endziffern 4 2 4 2 oder mit Visa mit den Endziffern 1 1 1 1?',
  ],
  [
    'which delivery, for that is not to be had',
    'Das geht leider nicht. Wann soll es kommen: morgen zwischen 14 und 16 Uhr für 5,99 $ oder Freitag kostenlos?',
  ],
  ['which delivery', 'Wann soll es kommen: morgen zwischen 14 und 16 Uhr für 5,99 $ oder Freitag kostenlos?'],
  ['which delivery, one price', 'Wann soll es kommen: morgen zwischen 14 und 16 Uhr oder Freitag?'],
  ['which delivery, one time', 'Wann soll es kommen: Express für 5,99 $ oder Standard kostenlos?'],
  ['no other address', 'Das ist die einzige Adresse, die du gespeichert hast. Soll ich damit weitermachen?'],
  ['no other card', 'Das ist die einzige Karte, die du gespeichert hast. Soll ich damit weitermachen?'],
  ['no other delivery', 'Eine andere Lieferung gibt es dafür nicht. Soll ich damit weitermachen?'],
  ['nothing to order', 'Im Moment gibt es nichts zu bestellen. Was möchtest du haben?'],
];

describe('V2 V3 V5 V15 V22 what is said from the quote to the order, to someone new', () => {
  const words = quoteWords({ familiar: false, pick: 0 });

  it.each(said)('says, for %s: %s', (name, speech) => {
    expect(occasions.get(name)?.(words).speech).toBe(speech);
  });

  it('has a sentence here for every occasion', () => {
    expect(said.map(([name]) => name)).toEqual([...occasions.keys()]);
  });
});
