import type { Locale } from './locale.ts';
import { remembered } from './remembered.ts';

/** What a language is called in the customer's own: `de` is "German" or "Deutsch"; nothing for a tag nobody knows. */
export function languageName(locale: Locale, tag: string): string | undefined {
  return /^[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?$/i.test(tag)
    ? names(locale).of(tag.replaceAll('_', '-'))
    : undefined;
}

const names = remembered((locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }));
