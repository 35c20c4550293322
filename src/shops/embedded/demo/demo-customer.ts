import type { Locale } from '../../../locales/locale.ts';

/** Somebody who shops at the demo shop, and how. */
export interface DemoCustomer {
  readonly id: string;
  readonly givenName: string;
  /** What is particular about them, for whoever picks one. */
  readonly description: string;
  readonly locale: Locale;
  readonly timeZone: string;
  /** In years, if the shop has seen a proof of it. */
  readonly age?: number;
  readonly addresses: readonly DemoAddress[];
  readonly cards: readonly DemoCard[];
  /** Where their orders went and what paid for them, when that is not what they have saved today. */
  readonly formerly?: { readonly address?: DemoAddress; readonly card?: DemoCard };
  readonly shopping?: DemoShopping;
  readonly cart?: readonly DemoItem[];
}

export interface DemoAddress {
  readonly label: string;
  readonly recipient: string;
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
}

export interface DemoCard {
  readonly brand: string;
  readonly lastDigits: string;
  /** Its last month, counted from this one: negative when it is over. */
  readonly expiresIn: number;
  readonly declines?: true;
}

export interface DemoItem {
  readonly sku: string;
  readonly quantity: number;
}

/** How somebody shops: a trip every so many days, always some things on every so many trips, and what comes to mind. */
export interface DemoShopping {
  readonly everyDays: number;
  /** How many days ago the first and the latest trip were. */
  readonly from: number;
  readonly until: number;
  readonly habits: readonly (DemoItem & { readonly everyTrips: number })[];
  /** At most so many other things a trip. */
  readonly extras: number;
  /** Kinds that never come to mind, so that what they buy of these stays clear. */
  readonly never: RegExp;
}
