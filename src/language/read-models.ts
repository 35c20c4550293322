import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import type { Locale } from '../locales/locale.ts';
import { expandPhrase } from './expand-phrase.ts';
import { intentFile, localeFile, slotFile } from './file-schemas.ts';
import type { IntentModel, LocaleModel, Models, Phrase, Place, SlotModel, WordsByLocale } from './model.ts';
import { ModelsError, type ModelProblem } from './models-error.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/** The folder that describes what people can say to this shop. */
const MODELS_FOLDER = fileURLToPath(new URL('../../models/', import.meta.url));

/** What people can say, read from a folder like `models/`; a `ModelsError` names every line that cannot be read. */
export function readModels(folder = MODELS_FOLDER): Models {
  const problems: ModelProblem[] = [];
  const read = <T, M>(room: string, schema: z.ZodType<T>, toModel: (file: YamlFile<T>) => M): readonly M[] =>
    yamlNames(join(folder, room)).flatMap((name) => {
      try {
        return [toModel(readYaml(join(folder, room, name), `models/${room}/${name}`, schema))];
      } catch (error) {
        // One broken file does not hide what is wrong in the next.
        if (!(error instanceof ModelsError)) throw error;
        problems.push(...error.problems);
        return [];
      }
    });

  const models = {
    intents: read('intents', intentFile, intentModel),
    locales: read('locales', localeFile, localeModel),
    slots: read('slots', slotFile, slotModel),
  };
  if (problems.length > 0) throw new ModelsError(problems);
  return models;
}

function yamlNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

function localeModel({ content, placeOf }: YamlFile<z.infer<typeof localeFile>>): LocaleModel {
  return { ...content, at: placeOf(['locale']) };
}

function slotModel({ content, placeOf }: YamlFile<z.infer<typeof slotFile>>): SlotModel {
  return {
    name: content.slot,
    at: placeOf(['slot']),
    kind: content.kind,
    measures: inEveryLocale(content.measures),
    seeds: inEveryLocale(content.seeds),
    values: Object.entries(content.values).map(([id, words]) => ({ id, words: inEveryLocale(words) })),
  };
}

function intentModel({ content, placeOf }: YamlFile<z.infer<typeof intentFile>>): IntentModel {
  const texts = inEveryLocale(content.phrases);
  const phrasesOf = (locale: Locale) =>
    texts[locale].map((text, index) => phraseOf(text, placeOf(['phrases', locale, index])));
  return {
    name: content.intent,
    at: placeOf(['intent']),
    slots: content.slots,
    phrases: byLocale(phrasesOf),
  };
}

function phraseOf(text: string, at: Place): Phrase {
  const samples = expandPhrase(text);
  if ('fault' in samples) throw new ModelsError([{ at, message: `"${text}" ${samples.fault}` }]);
  return { at, samples, text };
}

function inEveryLocale(words: Readonly<Partial<Record<Locale, readonly string[]>>>): WordsByLocale {
  return byLocale((locale) => words[locale] ?? []);
}

function byLocale<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return { 'en-US': make('en-US'), 'de-DE': make('de-DE') };
}
