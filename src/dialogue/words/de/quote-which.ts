import type { FulfillmentOption } from '../../../commerce/checkout.ts';
import type { Address, PaymentInstrument } from '../../../commerce/customer.ts';
import { sameMoney } from '../../../commerce/money.ts';
import type { Here } from '../../../locales/here.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import { sayWindow } from '../../../locales/say-window.ts';
import type { Asked } from '../../reply.ts';
import { sentence } from '../sentence.ts';
import { tidy } from '../tidy.ts';
import { unlike } from '../unlike.ts';
import { cardName, cardSaid, cardShown } from './cards.ts';
import { askChoice } from './choice.ts';
import { placeName, placeShown, toPlace } from './places.ts';

/** "Wohin soll es gehen: nach Hause oder zur Arbeit?" Told apart by the street where two have one name. */
export const askWhichAddress = (options: readonly Address[]): Asked =>
  askChoice({
    names: unlike(options, toPlace, ({ street }) => `an die Adresse ${tidy(street)}`),
    answers: unlike(options, placeName, ({ street }) => tidy(street)),
    none: 'erst mal nirgends',
    question: 'Wohin soll es gehen',
    again: 'Welche Adresse nehmen wir',
    title: 'Lieferung an',
    items: options.map((address) => ({ title: placeShown(address), detail: tidy(address.city) })),
  });

/** "Womit möchtest du zahlen: mit Visa oder …?" Told by its last digits where another, or a refused one, has its brand. */
export function askWhichPayment(
  options: readonly PaymentInstrument[],
  refused: readonly PaymentInstrument[] = [],
): Asked {
  const names = unlike([...options, ...refused], cardName, cardSaid).slice(0, options.length);
  return askChoice({
    names: names.map((name) => `mit ${name}`),
    answers: names,
    none: 'erst mal gar nicht',
    question: 'Wie möchtest du zahlen',
    again: 'Welche Karte soll ich nehmen',
    title: 'Zahlung mit',
    items: options.map((card) => ({ title: cardShown(card) })),
  });
}

/** "Wann soll es kommen: morgen zwischen 14 und 16 Uhr für 5,99 € oder Freitag kostenlos?" */
export function askWhichDelivery(options: readonly FulfillmentOption[], isAsked: boolean, here: Here): Asked {
  const when = ({ window }: FulfillmentOption) => sayWindow('de-DE', window, here, 'bare');
  const [first] = options;
  const isOnePrice = options.every(({ price }) => first !== undefined && sameMoney(price, first.price));
  const isOneTime = new Set(options.map(when)).size === 1;
  const times = unlike(options, when, (option) =>
    tidy(isOneTime ? option.title : `${option.title} ${when(option)}`),
  );
  return askChoice({
    names: options.map((option, at) => `${times[at] ?? when(option)}${isOnePrice ? '' : fee(option)}`),
    none: 'lieber gar nicht',
    isNumbered: true,
    question: isAsked ? 'Das geht leider nicht. Wann soll es kommen' : 'Wann soll es kommen',
    again: 'Welche Lieferung ist dir lieber',
    title: 'Lieferung',
    items: options.map((option) => ({
      title: sentence(when(option)),
      detail: tidy(option.title),
      amount: option.price.minor === 0 ? 'Kostenlos' : sayMoney('de-DE', option.price),
    })),
  });
}

const fee = ({ price }: FulfillmentOption): string =>
  price.minor === 0 ? ' kostenlos' : ` für ${sayMoney('de-DE', price)}`;
