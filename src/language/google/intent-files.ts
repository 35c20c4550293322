import { LOCALES, type Locale } from '../../locales/locale.ts';
import type { IntentModel, Models, Sample, SlotModel } from '../model.ts';
import { teachingSamples } from '../teaching-samples.ts';
import { DEFAULT_LOCALE, googleType, localised, RAISED_BY_GOOGLE } from './names.ts';

/** The intents of the Actions project: parameters and training phrases by file. */
export function intentFiles({
  intents,
  slots,
}: Models): readonly (readonly [path: string, content: unknown])[] {
  const slotOf = new Map(slots.map((slot) => [slot.name, slot]));
  return intents
    .filter(({ name }) => !RAISED_BY_GOOGLE.includes(name))
    .flatMap((intent) =>
      LOCALES.map((locale) => [
        localised('custom/intents', locale, `${intent.name}.yaml`),
        {
          ...(locale === DEFAULT_LOCALE && parametersOf(intent, slotOf)),
          ...phrasesOf(intent, locale, slotOf),
        },
      ]),
    );
}

function parametersOf(intent: IntentModel, slotOf: ReadonlyMap<string, SlotModel>) {
  const parameters = Object.entries(intent.slots).map(([name, type]) => {
    const slot = slotOf.get(type);
    return { name, type: { name: (slot && googleType(slot.kind)) ?? type } };
  });
  return parameters.length === 0 ? {} : { parameters };
}

function phrasesOf(intent: IntentModel, locale: Locale, slotOf: ReadonlyMap<string, SlotModel>) {
  const examples = (slot: string) => examplesOf(slotOf.get(intent.slots[slot] ?? ''), locale);
  return {
    trainingPhrases: teachingSamples(intent, locale).map((sample, at) =>
      trainingPhrase(sample, at, examples),
    ),
  };
}

/** A sample utterance with an example in each slot, another one in each sample. */
function trainingPhrase(
  { pieces }: Sample,
  at: number,
  examples: (slot: string) => readonly string[],
): string {
  return pieces
    .map((piece, place) => {
      if ('word' in piece) return piece.word;
      const known = examples(piece.slot);
      const example = known[(at + place) % known.length] ?? '';
      return `($${piece.slot} '${example.replaceAll("'", "\\'")}' auto=false)`;
    })
    .join(' ');
}

function examplesOf(slot: SlotModel | undefined, locale: Locale): readonly string[] {
  if (slot === undefined) return [];
  return [...slot.seeds[locale], ...slot.values.flatMap(({ words }) => words[locale].slice(0, 1))];
}
