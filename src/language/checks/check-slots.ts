import { LOCALES, type Locale } from '../../locales/locale.ts';
import type { Models, SlotModel } from '../model.ts';
import type { ModelProblem } from '../models-error.ts';

/** What is wrong with the slot types: unknown or unused ones, values without words, words of two values. */
export function checkSlots({ intents, slots }: Models): readonly ModelProblem[] {
  const known = new Set(slots.map(({ name }) => name));
  const used = new Set(intents.flatMap((intent) => Object.values(intent.slots)));
  return [
    ...intents.flatMap(({ at, name, slots: own }) =>
      Object.entries(own)
        .filter(([, type]) => !known.has(type))
        .map(([slot, type]) => ({
          at,
          message: `${name}: {${slot}} is of type "${type}", which models/slots does not describe`,
        })),
    ),
    ...slots
      .filter(({ name }) => !used.has(name))
      .map(({ at, name }) => ({ at, message: `no intent uses "${name}"` })),
    ...slots.flatMap((slot) => LOCALES.flatMap((locale) => checkWords(slot, locale))),
  ];
}

function checkWords(slot: SlotModel, locale: Locale): readonly ModelProblem[] {
  const { at, name, seeds, values } = slot;
  const said = [
    ...values.flatMap(({ id, words }) => words[locale].map((word) => ({ id, word }))),
    ...seeds[locale].map((word) => ({ id: `the seed "${word}"`, word })),
  ];
  const messages = [
    ...(said.length === 0 ? [`has no words in ${locale}: the platforms refuse an empty type`] : []),
    ...values
      .filter(({ words }) => words[locale].length === 0)
      .map(({ id }) => `"${id}" cannot be said in ${locale}`),
    ...said
      .filter(({ word }) => !TAKEN.test(word))
      .map(({ word }) => `"${word}" has characters that Alexa refuses in a value`),
    ...said
      .filter(({ word }) => word.length > LONGEST_VALUE)
      .map(({ word }) => `"${word}" is over ${LONGEST_VALUE} characters`),
    ...saidTwice(said, locale),
  ];
  return messages.map((message) => ({ at, message: `${name}: ${message}` }));
}

/** Amazon: letters, digits, spaces, commas, apostrophes, periods, hyphens, ampersands and @. */
const TAKEN = /^[\p{L}\p{M}\p{N} ,'.&@-]+$/u;

const LONGEST_VALUE = 140;

function saidTwice(
  said: readonly { readonly id: string; readonly word: string }[],
  locale: Locale,
): readonly string[] {
  const first = new Map<string, string>();
  return said.flatMap(({ id, word }) => {
    const key = word.toLowerCase();
    const before = first.get(key);
    first.set(key, before ?? id);
    return before === undefined
      ? []
      : [`"${word}" stands in ${locale} for "${before}" and again for "${id}"`];
  });
}
