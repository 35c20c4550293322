import type { Brand } from './brand.ts';

/** An ISO 4217 code: `USD`, `EUR`, `JPY`. */
export type Currency = Brand<string, 'Currency'>;

/** An amount in its currency's smallest unit: 1299 USD is $12.99. Never a fraction. */
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
}

export function currency(code: string): Currency {
  if (!/^[A-Z]{3}$/.test(code)) throw new TypeError(`not an ISO 4217 code: ${JSON.stringify(code)}`);
  return code as Currency;
}

export function money(minor: number, of: Currency): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`not whole minor units: ${minor}`);
  return { minor, currency: of };
}

export const times = (price: Money, quantity: number): Money => money(price.minor * quantity, price.currency);

const plus = (a: Money, b: Money): Money => money(a.minor + minorIn(a, b), a.currency);

export const minus = (a: Money, b: Money): Money => money(a.minor - minorIn(a, b), a.currency);

/** Negative when `a` is the smaller. */
export const compare = (a: Money, b: Money): number => a.minor - minorIn(a, b);

export const sum = (amounts: readonly Money[], of: Currency): Money => amounts.reduce(plus, money(0, of));

export const sameMoney = (a: Money, b: Money): boolean => a.currency === b.currency && a.minor === b.minor;

/** Money of two currencies is never added up: nobody has told us the rate. */
function minorIn(a: Money, b: Money): number {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} do not mix`);
  return b.minor;
}
