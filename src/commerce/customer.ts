import type { AddressId, CustomerId, InstrumentId } from './ids.ts';

/** The shop's customer behind a conversation, with the credential that the shop knows them by. */
export interface Shopper {
  readonly customer: CustomerId;
  readonly credential: string;
}

/** A saved address. `label` is how the customer speaks of it: "home", "work". */
export interface Address {
  readonly id: AddressId;
  readonly label: string;
  readonly recipient: string;
  readonly street: string;
  readonly city: string;
  readonly region?: string;
  readonly postalCode: string;
  readonly country: string;
}

/** A saved payment method: an opaque id, and no more of the card than its owner would say aloud (V12). */
export interface PaymentInstrument {
  readonly id: InstrumentId;
  readonly brand: string;
  readonly lastDigits: string;
  readonly expired: boolean;
}

export interface Customer {
  readonly id: CustomerId;
  readonly givenName: string;
  /** Where receipts go. Written to, and never spoken. */
  readonly email?: string;
  /** IANA: all dates are told in it. */
  readonly timeZone: string;
  readonly addresses: readonly Address[];
  readonly instruments: readonly PaymentInstrument[];
  readonly defaultAddress?: AddressId;
  readonly defaultInstrument?: InstrumentId;
}
