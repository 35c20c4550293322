import type { View } from './view.ts';

/** A whole turn of ours, in the customer's language. Plain text: channels escape it (V30). */
export interface Told {
  readonly speech: string;
  readonly view?: View;
  /** Short answers a phone may show as chips; at most eight. */
  readonly suggestions?: readonly string[];
}

/** A turn that ends in a question. `reprompt` is said into silence: it helps, and never repeats the same words (V26). */
export interface Asked extends Told {
  readonly reprompt: string;
}

/** What the customer hears. Only an `ask` leaves the microphone open, so only an `ask` has a reprompt. */
export type Reply =
  | ({ readonly kind: 'ask' } & Asked)
  | ({ readonly kind: 'tell' } & Told)
  /** Starts the platform's own account linking, after saying why (V1). */
  | ({ readonly kind: 'link-account' } & Told);

export const ask = (asked: Asked): Reply => ({ kind: 'ask', ...asked });
export const tell = (told: Told): Reply => ({ kind: 'tell', ...told });
export const linkAccount = (told: Told): Reply => ({ kind: 'link-account', ...told });
