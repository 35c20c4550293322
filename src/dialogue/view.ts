/** What a screen shows beside what is said. Whoever has no screen loses nothing (P9). Plain text, already localised. */
export type View =
  | {
      readonly kind: 'list';
      readonly title: string;
      readonly items: readonly ViewItem[];
      /** True when the customer is choosing: touching the third is saying "the third". */
      readonly selectable: boolean;
    }
  | {
      readonly kind: 'order';
      readonly title: string;
      readonly subtitle?: string;
      readonly lines: readonly ViewItem[];
      /** Label and amount, the grand total last. */
      readonly totals: readonly ViewRow[];
      /** Deliver to, arrives, pay with. */
      readonly facts: readonly ViewRow[];
      /** For the phone: where its parcel is. */
      readonly link?: ViewLink;
    }
  | { readonly kind: 'note'; readonly title: string; readonly text: string; readonly link?: ViewLink };

export interface ViewItem {
  readonly title: string;
  readonly detail?: string;
  readonly amount?: string;
  readonly image?: string;
}

export interface ViewRow {
  readonly label: string;
  readonly value: string;
}

export interface ViewLink {
  readonly label: string;
  readonly url: string;
}
