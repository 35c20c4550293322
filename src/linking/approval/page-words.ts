import type { TotalType } from '../../commerce/totals.ts';
import type { Locale } from '../../locales/locale.ts';

/** What the approval page says. */
export interface PageWords {
  readonly open: string;
  readonly expired: string;
  readonly ordered: string;
  readonly refused: string;
  readonly repeat: string;
  readonly unknown: string;
  readonly order: string;
  readonly deliverTo: string;
  readonly arrives: string;
  readonly payWith: string;
  readonly totals: Readonly<Record<TotalType, string>>;
}

export const pageWords = (locale: Locale): PageWords => WORDS[locale];

const WORDS: Readonly<Record<Locale, PageWords>> = {
  'en-US': {
    open: 'Place this order?',
    expired: 'This offer has expired. Ask for it again, and you will get a new link.',
    ordered: 'Your order is placed.',
    refused: 'This could not be ordered. Nothing was charged. Ask for it again to hear why.',
    repeat:
      'You ordered the same a few minutes ago. Nothing was ordered twice. Ask for it again if you want more.',
    unknown: 'There is nothing at this address.',
    order: 'Place order',
    deliverTo: 'Deliver to',
    arrives: 'Arrives',
    payWith: 'Pay with',
    totals: {
      subtotal: 'Items',
      discount: 'Discount',
      fulfillment: 'Delivery',
      tax: 'Tax',
      total: 'Total',
    },
  },
  'de-DE': {
    open: 'Diese Bestellung aufgeben?',
    expired: 'Dieses Angebot ist abgelaufen. Frag noch einmal danach, dann bekommst du einen neuen Link.',
    ordered: 'Deine Bestellung ist aufgegeben.',
    refused:
      'Das konnte nicht bestellt werden. Es wurde nichts abgebucht. Frag noch einmal danach, dann hörst du, warum.',
    repeat:
      'Du hast dasselbe vor ein paar Minuten bestellt. Es wurde nichts doppelt bestellt. Frag noch einmal, wenn du mehr möchtest.',
    unknown: 'Unter dieser Adresse gibt es nichts.',
    order: 'Zahlungspflichtig bestellen',
    deliverTo: 'Lieferung an',
    arrives: 'Kommt',
    payWith: 'Bezahlung mit',
    totals: {
      subtotal: 'Artikel',
      discount: 'Rabatt',
      fulfillment: 'Lieferung',
      tax: 'Steuer',
      total: 'Gesamt',
    },
  },
};
