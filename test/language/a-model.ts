import { LOCALES, type Locale } from '../../src/locales/locale.ts';
import { expandPhrase } from '../../src/language/expand-phrase.ts';
import type { IntentModel, LocaleModel, Models, SlotModel, WordsByLocale } from '../../src/language/model.ts';

const at = { file: 'models/made-up.yaml', line: 1 };

/** The same words in every locale. */
export const everywhere = (...words: readonly string[]): WordsByLocale => ({
  'de-DE': words,
  'en-US': words,
});

/** An intent said the same in every locale. */
export function anIntent(
  name: string,
  phrases: readonly string[],
  slots: Readonly<Record<string, string>> = {},
): IntentModel {
  const lines = phrases.map((text, index) => {
    const samples = expandPhrase(text);
    if ('fault' in samples) throw new Error(samples.fault);
    return { at: { file: `models/intents/${name}.yaml`, line: index + 1 }, samples, text };
  });
  return { name, at, slots, phrases: { 'de-DE': lines, 'en-US': lines } };
}

/** A slot type that takes any words. */
export function aSlot(name: string, changes: Partial<SlotModel> = {}): SlotModel {
  return {
    name,
    at,
    kind: 'words',
    measures: everywhere(),
    seeds: everywhere('coffee'),
    values: [],
    ...changes,
  };
}

export function aLocale(locale: Locale, changes: Partial<LocaleModel> = {}): LocaleModel {
  const none: readonly string[] = [];
  return {
    locale,
    at,
    ask: ['ask'],
    connect: ['to'],
    fillers: none,
    invocation: 'corner market',
    open: ['open'],
    pronouns: none,
    same: {},
    small: none,
    wake: ['alexa'],
    ...changes,
  };
}

/** Models that hold together: the intents that Amazon insists on, and no more. */
export function someModels(changes: Partial<Models> = {}, intents: readonly IntentModel[] = []): Models {
  const required = ['Cancel', 'Help', 'NavigateHome', 'Stop'].map((name) =>
    anIntent(name, [`${name} please`]),
  );
  return {
    intents: [...required, ...intents],
    locales: LOCALES.map((locale) => aLocale(locale)),
    slots: [],
    ...changes,
  };
}
