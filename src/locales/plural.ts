import type { Locale } from './locale.ts';
import { remembered } from './remembered.ts';

/** The forms of one phrase that a language has: `other` always, and those that differ from it. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The form that the language wants beside `n`: `plural('en-US', 1, { one: 'item', other: 'items' })` is "item". */
export function plural(locale: Locale, n: number, forms: Forms): string {
  return forms[rules(locale).select(n)] ?? forms.other;
}

const rules = remembered((locale) => new Intl.PluralRules(locale));
