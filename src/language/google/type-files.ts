import { LOCALES, type Locale } from '../../locales/locale.ts';
import type { Models, SlotModel } from '../model.ts';
import { googleType, localised } from './names.ts';

/** The custom types of the Actions project by file. */
export function typeFiles({ slots }: Models): readonly (readonly [path: string, content: unknown])[] {
  return slots
    .filter(({ kind }) => googleType(kind) === undefined)
    .flatMap((slot) =>
      LOCALES.map((locale) => [localised('custom/types', locale, `${slot.name}.yaml`), typeOf(slot, locale)]),
    );
}

function typeOf(slot: SlotModel, locale: Locale) {
  if (slot.kind === 'digits') {
    // RE2. Spoken digits arrive together or apart: "1234", "1 2 3 4", "12 34".
    return {
      regularExpression: { entities: { digits: { regularExpressions: ['[0-9](?:[ -]?[0-9]){3}'] } } },
    };
  }
  const values = slot.values.map(({ id, words }) => [id, { synonyms: words[locale] }]);
  const seeds = slot.seeds[locale].map((seed) => [seed, { synonyms: [seed] }]);
  return {
    synonym: {
      // Not free text: that takes the whole sentence. Unknown values are told by the words around them.
      ...(takesAnyWords(slot) && { acceptUnknownValues: true }),
      entities: Object.fromEntries([...values, ...seeds]) as Record<string, unknown>,
      matchType: 'EXACT_MATCH',
    },
  };
}

function takesAnyWords({ kind, measures }: SlotModel): boolean {
  return kind === 'words' || Object.values(measures).some(({ length }) => length > 0);
}
