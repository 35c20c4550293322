import type { PaymentInstrument } from '../../../commerce/customer.ts';
import { tidy } from '../tidy.ts';

/** A saved payment method by its brand, fit for "mit ___": "Visa". */
export const cardName = ({ brand }: PaymentInstrument): string => tidy(brand) || 'Karte';

/** Told from another one of its brand, digit by digit as it is read: "Visa mit den Endziffern 4 2 4 2". */
export const cardSaid = (card: PaymentInstrument): string =>
  ending(card, Array.from(tidy(card.lastDigits)).join(' '));

/** For a screen: "Visa mit den Endziffern 4242". */
export const cardShown = (card: PaymentInstrument): string => ending(card, tidy(card.lastDigits));

const ending = (card: PaymentInstrument, digits: string): string =>
  digits === '' ? cardName(card) : `${cardName(card)} mit den Endziffern ${digits}`;
