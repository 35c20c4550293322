import type { Locale } from './locale.ts';
import { minorDigits } from './minor-digits.ts';
import { remembered } from './remembered.ts';

/**
 * An amount as it is spoken and shown: "$12.99", "$5", "12,99 €". A currency whose sign has letters in it is named
 * instead ("12.50 Canadian dollars"), because a voice would spell it.
 */
export function sayMoney(
  locale: Locale,
  amount: { readonly minor: number; readonly currency: string },
): string {
  if (!Number.isSafeInteger(amount.minor)) throw new RangeError(`not whole minor units: ${amount.minor}`);

  const major = amount.minor / 10 ** minorDigits(amount.currency);
  // Speech engines and plain-text cards are happier with the space that everybody types.
  return formatter(`${locale} ${amount.currency}`).format(major).replaceAll(/\s/g, ' ');
}

const formatter = remembered((key) => {
  const [locale = '', currency = ''] = key.split(' ');
  const signed = currencyFormat(locale, currency, 'symbol');
  const sign = signed.formatToParts(0).find((part) => part.type === 'currency')?.value ?? currency;
  return /\p{L}/u.test(sign) ? currencyFormat(locale, currency, 'name') : signed;
});

function currencyFormat(locale: string, currency: string, currencyDisplay: 'symbol' | 'name') {
  const digits = minorDigits(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: 'stripIfInteger',
    signDisplay: 'negative',
  });
}
