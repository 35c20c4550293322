import type { DayRange } from '../commerce/instant.ts';

/** A number as heard: fractional, negative and huge ones arrive too; `unclear` when the platform gave up on it. */
export type SaidQuantity = number | 'unclear';

/** Counted from 1, or in words: "the last one", "the one before that", "the next". */
export type Position = number | 'last' | 'previous' | 'next';

interface Item {
  /** The customer's own words for it. */
  readonly item?: string;
}

interface Amount {
  readonly quantity?: SaidQuantity;
  /** "cartons", "pack": an id of the slot type, else as heard. */
  readonly unit?: string;
  /** "small", "large": an id of the slot type, else as heard. */
  readonly size?: string;
}

interface WhichOrder extends Item {
  readonly day?: DayRange;
  readonly position?: Position;
}

/** What a customer can want, and what they may say about it. Every entry but the last four stands in `models/`. */
export interface Intents {
  Reorder: WhichOrder & Amount;
  OrderStatus: WhichOrder;
  AddToCart: Item &
    Amount & {
      readonly item2?: string;
      readonly quantity2?: SaidQuantity;
      readonly item3?: string;
      readonly quantity3?: SaidQuantity;
    };
  RemoveFromCart: Item;
  ChangeQuantity: Item & { readonly quantity?: SaidQuantity };
  ReadCart: object;
  ClearCart: object;
  Checkout: object;
  ChooseDelivery: { readonly day?: DayRange; readonly option?: string };
  ChooseAddress: { readonly option?: string };
  ChoosePayment: { readonly option?: string };
  Choose: Item & { readonly position?: Position; readonly size?: string; readonly attribute?: string };
  Correct: Item & { readonly quantity?: SaidQuantity; readonly size?: string };
  CancelOrder: WhichOrder & { readonly quantity?: SaidQuantity };
  EditOrder: WhichOrder & { readonly quantity?: SaidQuantity };
  ReturnItem: WhichOrder & { readonly quantity?: SaidQuantity };
  AskPrice: Item;
  AskAvailability: Item;
  AskProduct: Item;
  GiveVoiceCode: { readonly code?: string };
  LinkAccount: object;
  TalkToPerson: object;
  Help: object;
  Stop: object;
  Cancel: object;
  Repeat: object;
  StartOver: object;
  Yes: object;
  No: object;
  NavigateHome: object;
  Launch: object;
  NotUnderstood: object;
  NoInput: object;
  /** The platform's linking flow is over, and this is how it went. */
  LinkResult: { readonly result: 'linked' | 'denied' | 'failed' };
}

export type IntentName = keyof Intents;

/** Distributes over `N`: an `Intent` is one of the map's entries, never a mixture. */
export type Intent<N extends IntentName = IntentName> = {
  [K in N]: { readonly name: K } & Intents[K];
}[N];
