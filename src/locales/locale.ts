/** Every locale that a customer is spoken to in; the first of a language also serves its other regions. */
export const LOCALES = ['en-US', 'de-DE'] as const;

/** A locale that we speak. */
export type Locale = (typeof LOCALES)[number];

/** A language that we speak: each has a folder of its own in this room. */
export type Language = Locale extends `${infer L}-${string}` ? L : never;

const FALLBACK: Locale = 'en-US';

/** The locale to speak to someone whose device says `tag`: that very one, else one of its language, else en-US. */
export function nearestLocale(tag: string | undefined): Locale {
  const wanted = (tag ?? '').trim().replaceAll('_', '-').toLowerCase();
  const exact = LOCALES.find((locale) => locale.toLowerCase() === wanted);
  if (exact !== undefined) return exact;

  const language = wanted.split('-', 1)[0];
  return LOCALES.find((locale) => languageOf(locale) === language) ?? FALLBACK;
}

/** The language of a locale. */
export function languageOf(locale: Locale): Language {
  return LANGUAGES[locale];
}

const LANGUAGES: Readonly<Record<Locale, Language>> = { 'en-US': 'en', 'de-DE': 'de' };
