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
import { placeName, placeShown } from './places.ts';

/** "Where should it go: home or work?" Told apart by the street where two have one name. */
export const askWhichAddress = (options: readonly Address[]): Asked =>
  askChoice({
    names: unlike(options, placeName, (address) => `${placeName(address)} at ${tidy(address.street)}`),
    none: 'nowhere for now',
    question: 'Where should it go',
    again: 'Which address is it',
    title: 'Deliver to',
    items: options.map((address) => ({ title: placeShown(address), detail: tidy(address.city) })),
  });

/** "Which card should I use: the Visa or …?" Told by its last digits where another, or a refused one, has its brand. */
export const askWhichPayment = (
  options: readonly PaymentInstrument[],
  refused: readonly PaymentInstrument[] = [],
): Asked =>
  askChoice({
    names: unlike([...options, ...refused], cardName, cardSaid)
      .slice(0, options.length)
      .map((name) => `the ${name}`),
    none: 'none for now',
    question: 'Which card should I use',
    again: 'How would you like to pay',
    title: 'Pay with',
    items: options.map((card) => ({ title: cardShown(card) })),
  });

/** "When should it come: tomorrow between 2 and 4 PM for $5.99 or Friday for free?" */
export function askWhichDelivery(options: readonly FulfillmentOption[], isAsked: boolean, here: Here): Asked {
  const when = ({ window }: FulfillmentOption) => sayWindow('en-US', window, here, 'bare');
  const [first] = options;
  const isOnePrice = options.every(({ price }) => first !== undefined && sameMoney(price, first.price));
  const isOneTime = new Set(options.map(when)).size === 1;
  const times = unlike(options, when, (option) =>
    tidy(isOneTime ? option.title : `${option.title} ${when(option)}`),
  );
  return askChoice({
    names: options.map(
      (option, at) => `${times[at] ?? when(option)}${isOnePrice ? '' : ` for ${fee(option)}`}`,
    ),
    none: 'not at all',
    isNumbered: true,
    question: isAsked ? "That isn't possible. When should it come" : 'When should it come',
    again: 'Which delivery would you like',
    title: 'Delivery',
    items: options.map((option) => ({
      title: sentence(when(option)),
      detail: tidy(option.title),
      amount: sentence(fee(option)),
    })),
  });
}

const fee = ({ price }: FulfillmentOption): string => (price.minor === 0 ? 'free' : sayMoney('en-US', price));
