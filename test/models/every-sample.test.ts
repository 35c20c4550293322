import { describe, expect, it } from '@jest/globals';
import { LOCALES, type Locale } from '../../src/locales/locale.ts';
import type { IntentModel, Models, Sample, SlotModel } from '../../src/language/model.ts';
import { readModels } from '../../src/language/read-models.ts';
import { teachingSamples } from '../../src/language/teaching-samples.ts';
import { understandWith } from '../../src/language/understand.ts';

const models = readModels();
const understand = understandWith(models);

/** Things that can be said in a slot; half of the ids by a synonym. */
const examplesOf = ({ seeds, values }: SlotModel, locale: Locale): readonly string[] => [
  ...seeds[locale],
  ...values.flatMap(({ words }, index) => words[locale].slice(index % 2, (index % 2) + 1)),
];

/** A sample utterance as someone would say it; the turn varies what stands in the slots. */
const spoken = ({ slots }: IntentModel, { pieces }: Sample, locale: Locale, turn: number): string =>
  pieces
    .map((piece, place) => {
      if ('word' in piece) return piece.word;
      const slot = slotOf(models, slots[piece.slot]);
      const examples = examplesOf(slot, locale);
      return examples[(turn * 7 + place * 3) % examples.length];
    })
    .join(' ');

const slotOf = ({ slots }: Models, name?: string): SlotModel => {
  const slot = slots.find((other) => other.name === name);
  if (slot === undefined) throw new Error(`no slot type "${name ?? ''}"`);
  return slot;
};

describe.each(LOCALES)('P10 in %s, every sample utterance reaches the intent it is under', (locale) => {
  it.each(models.intents.map((intent) => [intent.name, intent] as const))('%s', (name, intent) => {
    const astray = teachingSamples(intent, locale)
      .map((sample, turn) => spoken(intent, sample, locale, turn))
      .map((text) => ({ text, heard: understand(locale, text, '2026-11-21').intent }))
      .filter(({ heard }) => heard !== name);

    expect(astray).toEqual([]);
  });
});
