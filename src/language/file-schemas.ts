import { z } from 'zod';
import { LOCALES } from '../locales/locale.ts';

const words = z.array(z.string().trim().min(1));
const locale = z.enum(LOCALES);
const wordsByLocale = z.partialRecord(locale, words);

/** A file of `models/intents`. */
export const intentFile = z.strictObject({
  intent: z.string().regex(/^[A-Z][A-Za-z]*$/, 'is a name like "AddToCart"'),
  slots: z
    .record(z.string().regex(/^[a-z][A-Za-z]*\d?$/, 'is a name like "item" or "item2"'), z.string())
    .default({}),
  phrases: wordsByLocale.default({}),
});

/** A file of `models/slots`. */
export const slotFile = z.strictObject({
  slot: z.string().regex(/^[a-z][A-Za-z]*$/, 'is a name like "unit"'),
  kind: z.enum(['date', 'digits', 'ids', 'number', 'words']),
  values: z
    .record(z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'is an id like "large"'), wordsByLocale)
    .default({}),
  seeds: wordsByLocale.default({}),
  measures: wordsByLocale.default({}),
});

/** A file of `models/locales`. */
export const localeFile = z.strictObject({
  locale,
  invocation: z.string(),
  wake: words,
  open: words,
  ask: words,
  connect: words,
  fillers: words,
  small: words,
  pronouns: words,
  same: z.record(z.string(), z.string()),
});
