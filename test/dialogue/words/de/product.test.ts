import { describe, expect, it } from '@jest/globals';
import { productWords } from '../../../../src/dialogue/words/de/product.ts';
import { productOccasions } from '../product-occasions.ts';
import { german } from '../quote-occasions.ts';

const occasions = new Map(productOccasions(german));

const said: readonly (readonly [string, string])[] = [
  ['which size', 'Gemahlener Kaffee von Harbor, dunkle Röstung. Welche Größe: 12 Unzen oder 2 Pfund?'],
  [
    'which brand',
    'Ich habe sechs gefunden. Gemahlener Kaffee, dunkle Röstung. Welche Marke: Harbor oder Porch?',
  ],
  [
    'which brand and size',
    'Gemahlener Kaffee, dunkle Röstung. Was davon: Harbor 2 Pfund oder Porch 12 Unzen?',
  ],
  ['which option', 'Haferdrink von Oatherd. Welche Sorte: Vanille oder original?'],
  ['which pack', 'Helles Lagerbier von Copper Badger. Welche Packung: 6er-Pack oder 12er-Pack?'],
  [
    'which price',
    'Gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Welches davon: das für 12,99 $ oder das für 10,99 $?',
  ],
  [
    'which of two alike',
    'Gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Welches davon: das erste oder das zweite?',
  ],
  [
    'which thing',
    'Ich habe zwölf gefunden. Was davon: gemahlener Kaffee dunkle Röstung, Haferdrink oder Biobananen?',
  ],
  ['which of one', 'Was davon: gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen oder etwas anderes?'],
  [
    'new to them',
    'Oat milk hast du hier noch nie gekauft. Ich hätte da: Haferdrink von Oatherd, Vanille, 64 Flüssigunzen, für 5,49 $. Möchtest du das?',
  ],
  [
    'new to them, unheard',
    'Das hast du hier noch nie gekauft. Ich hätte da: Biobananen, 2 Pfund, für 1,99 $. Möchtest du das?',
  ],
  ['heard', 'Verstanden habe ich: Haferdrink von Oatherd, Vanille. Stimmt das?'],
  [
    'a dearer substitute',
    'Gerade leider ausverkauft: gemahlener Kaffee von Porch, dunkle Röstung, 12 Unzen. Stattdessen hätte ich: gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, für 12,99 $, das sind 4 $ mehr. Möchtest du das stattdessen?',
  ],
  [
    'a cheaper substitute',
    'Leider nicht mehr im Sortiment: gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Stattdessen hätte ich: gemahlener Kaffee von Porch, dunkle Röstung, 12 Unzen, für 8,99 $, das sind 4 $ weniger. Möchtest du das stattdessen?',
  ],
  [
    'a substitute at the same price',
    'Gerade leider ausverkauft: gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Stattdessen hätte ich: gemahlener Kaffee von Porch, dunkle Röstung, 12 Unzen, für 12,99 $, also zum gleichen Preis. Möchtest du das stattdessen?',
  ],
  ['short', 'Es sind nur noch drei da, nicht fünf: Biobananen. Soll ich die drei nehmen?'],
  ['short, one left', 'Es ist nur noch eins da, nicht zwei: Biobananen. Soll ich das eine nehmen?'],
  [
    'out of stock',
    'Gerade leider ausverkauft: gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Soll ich dir Bescheid sagen, wenn es wieder da ist?',
  ],
  [
    'out of stock for good',
    'Leider nicht mehr im Sortiment: gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Etwas Ähnliches habe ich leider auch nicht. Was möchtest du stattdessen?',
  ],
  ['no substitute', 'Gut, das nicht. Soll ich dir Bescheid sagen, sobald das Gewünschte wieder da ist?'],
  ['will tell', 'Gut, ich sage dir Bescheid, wenn es wieder da ist. Kann ich sonst noch etwas tun?'],
  ['not available', 'Dragon fruit kann ich gerade nicht besorgen. Was möchtest du stattdessen?'],
  ['not available, unsaid', 'Das kann ich gerade nicht besorgen. Was möchtest du stattdessen?'],
  ['how many', 'Biobananen. Wie viele davon möchtest du?'],
  [
    'too many',
    'Mehr als 99 auf einmal geht nicht. Gemahlener Kaffee von Harbor, dunkle Röstung: Wie viele möchtest du?',
  ],
  ['which product', 'Was möchtest du bestellen?'],
  ['unknown', 'Ich habe dragon fruit nicht gefunden. Was möchtest du stattdessen?'],
  ['unknown, unclear', 'Das habe ich nicht gefunden. Was möchtest du stattdessen?'],
  [
    'unknown, one near',
    'Ich habe goat milk nicht gefunden. Am nächsten kommt: Haferdrink von Oatherd, Vanille, 64 Flüssigunzen. Meinst du das?',
  ],
  [
    'unknown, three near',
    'Ich habe goat milk nicht gefunden. Was davon passt: Haferdrink, Biobananen oder helles Lagerbier?',
  ],
  [
    'price',
    'Das kostet 12,99 $: gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Soll ich es in den Warenkorb legen?',
  ],
  [
    'price, out of stock',
    'Das kostet 12,99 $, ist aber gerade ausverkauft: gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Kann ich sonst noch etwas tun?',
  ],
  [
    'price, withdrawn',
    'Leider nicht mehr im Sortiment: gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Kann ich sonst noch etwas tun?',
  ],
  [
    'availability',
    'Ja, das gibt es: Haferdrink von Oatherd, Vanille, 64 Flüssigunzen, für 5,49 $. Soll ich es in den Warenkorb legen?',
  ],
  [
    'availability, few',
    'Ja, aber nur noch dreimal: Biobananen, 2 Pfund, für 1,99 $. Soll ich es in den Warenkorb legen?',
  ],
  [
    'availability, none',
    'Nein, gerade leider ausverkauft: gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Kann ich sonst noch etwas tun?',
  ],
  [
    'availability, withdrawn',
    'Nein, leider nicht mehr im Sortiment: gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Kann ich sonst noch etwas tun?',
  ],
  [
    'about',
    'Auf Lager: gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen, für 12,99 $. Soll ich es in den Warenkorb legen?',
  ],
  [
    'about, for adults',
    'Auf Lager: helles Lagerbier von Copper Badger, 6er-Pack, je 12 Flüssigunzen, für 8,99 $. Das gibt es erst ab 21 Jahren. Soll ich es in den Warenkorb legen?',
  ],
  [
    'about, withdrawn',
    'Leider nicht mehr im Sortiment: gemahlener Kaffee von Harbor, dunkle Röstung, 12 Unzen. Kann ich sonst noch etwas tun?',
  ],
  ['none of them', 'Okay, nichts davon. Was möchtest du stattdessen?'],
];

describe('V13 V14 V21 V23 V25 what is said about products', () => {
  const words = productWords({ familiar: false, pick: 0 });

  it.each(said)('says, for %s: %s', (name, speech) => {
    expect(occasions.get(name)?.(words).speech).toBe(speech);
  });

  it('has a sentence here for every occasion', () => {
    expect(said.map(([name]) => name)).toEqual([...occasions.keys()]);
  });
});
