import type { Locale } from '../../locales/locale.ts';
import type { IntentModel, LocaleModel, Models, SlotKind, SlotModel } from '../model.ts';
import { teachingSamples } from '../teaching-samples.ts';
import { alexaIntentName, takesSamples } from './intent-name.ts';

/** Alexa's interaction model of a locale, as `ask deploy` takes it. */
export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly intents: readonly AlexaIntent[];
      readonly invocationName: string;
      readonly modelConfiguration: { readonly fallbackIntentSensitivity: { readonly level: 'MEDIUM' } };
      readonly types: readonly AlexaType[];
    };
  };
}

interface AlexaIntent {
  readonly name: string;
  readonly samples: readonly string[];
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
}

interface AlexaType {
  readonly name: string;
  readonly values: readonly AlexaValue[];
}

interface AlexaValue {
  readonly id: string;
  readonly name: { readonly synonyms: readonly string[]; readonly value: string };
}

/** The interaction model of a locale. */
export function interactionModelOf({ intents, slots }: Models, locale: LocaleModel): InteractionModel {
  const typeOf = (slot: string) => alexaTypeName(slots.find(({ name }) => name === slot));
  return {
    interactionModel: {
      languageModel: {
        invocationName: locale.invocation,
        modelConfiguration: { fallbackIntentSensitivity: { level: 'MEDIUM' } },
        intents: intents.flatMap((intent) => alexaIntent(intent, locale.locale, typeOf)),
        types: slots
          .filter(({ kind }) => NATIVE[kind] === undefined)
          .map((slot) => alexaType(slot, locale.locale)),
      },
    },
  };
}

/** Alexa's own types, for what it knows how to hear. A type of ours takes words beyond its values, as items need. */
const NATIVE: Readonly<Partial<Record<SlotKind, string>>> = {
  date: 'AMAZON.DATE',
  digits: 'AMAZON.FOUR_DIGIT_NUMBER',
  number: 'AMAZON.NUMBER',
};

function alexaTypeName(slot: SlotModel | undefined): string {
  if (slot === undefined) return '';
  return NATIVE[slot.kind] ?? `${slot.name.charAt(0).toUpperCase()}${slot.name.slice(1)}Type`;
}

function alexaIntent(
  intent: IntentModel,
  locale: Locale,
  typeOf: (slot: string) => string,
): readonly AlexaIntent[] {
  const name = alexaIntentName(intent.name);
  if (name === null) return [];

  const slots = Object.entries(intent.slots).map(([slot, type]) => ({ name: slot, type: typeOf(type) }));
  const samples = takesSamples(name) ? teachingSamples(intent, locale).map(({ text }) => text) : [];
  return [{ name, ...(slots.length > 0 && { slots }), samples }];
}

function alexaType(slot: SlotModel, locale: Locale): AlexaType {
  const values = slot.values.map(({ id, words }) => ({ id, name: named(words[locale]) }));
  // Alexa invents an id for a value without one; a seed means no more than its own words.
  const seeds = slot.seeds[locale].map((value) => ({ id: value, name: { value, synonyms: [] } }));
  return { name: alexaTypeName(slot), values: [...values, ...seeds] };
}

function named(words: readonly string[]): AlexaValue['name'] {
  const [value = '', ...synonyms] = words;
  return { value, synonyms };
}
