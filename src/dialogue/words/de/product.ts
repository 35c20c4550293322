import type { Variant } from '../../../commerce/product.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import type { Asked } from '../../reply.ts';
import { echo } from '../echo.ts';
import { oneOf } from '../one-of.ts';
import type { ProductWords } from '../product-words.ts';
import { sentence } from '../sentence.ts';
import type { Manner } from '../words.ts';
import { nameOf } from './name-of.ts';
import { offerFewer, offerNewProduct, offerSubstitute, sayOutOfStock } from './product-offered.ts';
import { tellAvailability, tellPrice, tellProduct } from './product-told.ts';
import { askWhichProduct, sayNotFound } from './product-which.ts';

/** Which product is meant, and what there is to know of it, in German. */
export const productWords = (manner: Manner): ProductWords => ({
  which: askWhichProduct,
  newToYou: offerNewProduct,
  heard,
  substitute: offerSubstitute,
  short: offerFewer,
  outOfStock: sayOutOfStock,
  tellWhenBack,
  willTell,
  notAvailable,
  howMany: ({ variant }) => howMany(variant),
  tooMany,
  whichProduct: () => whichProduct(manner),
  unknown: sayNotFound,
  price: tellPrice,
  availability: tellAvailability,
  about: tellProduct,
  noneOfThem: () => noneOfThem(manner),
});

const heard = ({ variant }: { readonly variant: Variant }): Asked => ({
  speech: `Verstanden habe ich: ${nameOf(variant, 'short')}. Stimmt das?`,
  reprompt: 'Wenn es etwas anderes war, sag es einfach noch einmal. Habe ich dich richtig verstanden?',
  suggestions: ['Ja', 'Nein'],
});

const tellWhenBack = (): Asked => ({
  speech: 'Gut, das nicht. Soll ich dir Bescheid sagen, sobald das Gewünschte wieder da ist?',
  reprompt: 'Das kostet nichts. Möchtest du es erfahren, wenn es wieder zu haben ist?',
  suggestions: ['Ja', 'Nein'],
});

const willTell = (): Asked => ({
  speech: 'Gut, ich sage dir Bescheid, wenn es wieder da ist. Kann ich sonst noch etwas tun?',
  reprompt: 'Du kannst etwas anderes bestellen oder „nein, danke“ sagen. Was möchtest du tun?',
});

const notAvailable = ({ said }: { readonly said: string | undefined }): Asked => ({
  speech: `${sentence(echo(said) ?? 'das')} kann ich gerade nicht besorgen. Was möchtest du stattdessen?`,
  reprompt: 'Du kannst etwas anderes nennen oder „nein, danke“ sagen. Was darf es sein?',
});

const howMany = (variant: Variant): Asked => ({
  speech: `${sentence(nameOf(variant, 'short'))}. Wie viele davon möchtest du?`,
  reprompt: 'Sag einfach eine Zahl, zum Beispiel „zwei“. Wie viele sollen es sein?',
  suggestions: ['Eins', 'Zwei', 'Drei'],
});

const tooMany = ({ most, variant }: { readonly variant: Variant; readonly most: number }): Asked => ({
  speech: `Mehr als ${sayNumber('de-DE', most)} auf einmal geht nicht. ${sentence(nameOf(variant, 'short'))}: Wie viele möchtest du?`,
  reprompt: `Jede Zahl bis ${sayNumber('de-DE', most)} geht. Wie viele sollen es sein?`,
  suggestions: ['Eins', 'Zwei', 'Drei'],
});

const whichProduct = (manner: Manner): Asked => ({
  speech: oneOf(manner, ['Was möchtest du bestellen?', 'Was soll es sein?']),
  reprompt:
    'Nenn ein Produkt, zum Beispiel „Kaffee“ oder „Küchenrolle“, oder sag „das Übliche“. Was darf es sein?',
  suggestions: ['Das Übliche', 'Meine letzte Bestellung'],
});

const noneOfThem = (manner: Manner): Asked => ({
  speech: oneOf(manner, [
    'Okay, nichts davon. Was möchtest du stattdessen?',
    'Gut, dann nicht. Was suchst du denn?',
  ]),
  reprompt: 'Eine Marke oder Größe hilft mir beim Suchen, oder sag „nein, danke“. Was darf es sein?',
});
