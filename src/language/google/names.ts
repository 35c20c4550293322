import { languageOf, LOCALES, type Locale } from '../../locales/locale.ts';
import type { SlotKind } from '../model.ts';

/** The webhook handler that every event calls. */
export const HANDLER = 'converse';

/** The scene that all talk happens in. */
export const SHOP = 'Shop';

/** The scene that links an account, and the slot that Google fills with how it went. */
export const LINKING = 'AccountLinking';
export const LINKING_SLOT = 'AccountLinkingSlot';

/** Google's own name for the end of a conversation. */
export const END = 'actions.scene.END_CONVERSATION';

/** Google's events for silence and for what it did not understand: twice, then the last. */
export const MISSES = ['NO_INPUT', 'NO_MATCH'].flatMap((miss) =>
  ['1', '2', 'FINAL'].map((count) => `actions.intent.${miss}_${count}`),
);

/** Our intents that Google raises by itself, as system intents. */
export const RAISED_BY_GOOGLE: readonly string[] = ['Launch', 'NoInput', 'NotUnderstood'];

/** Google's own types. In an intent, of its types for time only DateTime is heard; it may come with no more than a day. */
const NATIVE: Readonly<Partial<Record<SlotKind, string>>> = {
  date: 'actions.type.DateTime',
  number: 'actions.type.Number',
};

/** The name of Google's own type for a kind of slot, if it has one. */
export function googleType(kind: SlotKind): string | undefined {
  return NATIVE[kind];
}

/** The locale whose files need no folder of their own. */
export const DEFAULT_LOCALE: Locale = LOCALES[0];

/** What Google calls a locale. */
export const googleLocale = languageOf;

/** Where a localised file of the package lies: `custom/intents/Help.yaml`, `custom/intents/de/Help.yaml`. */
export function localised(folder: string, locale: Locale, file: string): string {
  return locale === DEFAULT_LOCALE ? `${folder}/${file}` : `${folder}/${googleLocale(locale)}/${file}`;
}
