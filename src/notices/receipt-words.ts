import { placedLabels as german } from '../dialogue/words/de/placed-labels.ts';
import { placedLabels as english } from '../dialogue/words/en/placed-labels.ts';
import type { PlacedLabels } from '../dialogue/words/placed-order-view.ts';
import type { Locale } from '../locales/locale.ts';

/** What a receipt says, in one language. */
export interface ReceiptWords {
  /** The names that a screen uses too. */
  readonly labels: PlacedLabels;
  readonly subject: (facts: { readonly reference: string; readonly seller: string }) => string;
  readonly placed: string;
  readonly addedTo: string;
  readonly reference: (facts: { readonly reference: string; readonly at: string }) => string;
  readonly items: string;
  readonly each: (price: string) => string;
  /** With words that are understood as they are written. */
  readonly undo: string;
  readonly contact: (ways: string) => string;
}

export const receiptWords = (locale: Locale): ReceiptWords => WORDS[locale];

const WORDS: Readonly<Record<Locale, ReceiptWords>> = {
  'en-US': {
    labels: english,
    subject: ({ reference, seller }) => `Your order ${reference} at ${seller}`,
    placed: 'Your order is placed',
    addedTo: 'Added to your order',
    reference: ({ at, reference }) => `Order ${reference}, placed ${at}`,
    items: 'What you ordered',
    each: (price) => `${price} each`,
    undo: 'To undo it, say “cancel my order” before it ships.',
    contact: (ways) => `Questions, or was this not you? ${ways}`,
  },
  'de-DE': {
    labels: german,
    subject: ({ reference, seller }) => `Deine Bestellung ${reference} bei ${seller}`,
    placed: 'Deine Bestellung ist aufgegeben',
    addedTo: 'Zu deiner Bestellung dazugelegt',
    reference: ({ at, reference }) => `Bestellung ${reference}, aufgegeben am ${at}`,
    items: 'Was du bestellt hast',
    each: (price) => `je ${price}`,
    undo: 'Zum Stornieren sag „storniere meine Bestellung“, solange sie nicht verschickt ist.',
    contact: (ways) => `Fragen, oder warst das nicht du? ${ways}`,
  },
};
