import type { Locale } from '../locales/locale.ts';
import type { IntentModel, Phrase, Sample } from './model.ts';

/**
 * The sample utterances that teach the platforms an intent, each once. A phrase with many alternatives gives only
 * enough of its samples to show every two words that can stand together: the platforms learn the rest by themselves.
 */
export function teachingSamples({ phrases }: IntentModel, locale: Locale): readonly Sample[] {
  const samples = phrases[locale].flatMap(showingEveryPair);
  return [...new Map(samples.map((sample) => [sample.text, sample])).values()];
}

function showingEveryPair({ samples }: Phrase): readonly Sample[] {
  const shown = new Set<string>();
  return samples.filter(({ text }) => {
    const fresh = pairsIn(text).filter((pair) => !shown.has(pair));
    for (const pair of fresh) shown.add(pair);
    return fresh.length > 0;
  });
}

function pairsIn(text: string): readonly string[] {
  const words = ['', ...text.split(' '), ''];
  return words.slice(1).map((word, before) => `${words[before] ?? ''} ${word}`);
}
