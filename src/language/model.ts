import type { Locale } from '../locales/locale.ts';

/** Everything that people can say to the shop, as `models/` describes it. */
export interface Models {
  readonly intents: readonly IntentModel[];
  readonly locales: readonly LocaleModel[];
  readonly slots: readonly SlotModel[];
}

/** Where in `models/` something is written, for messages that send the reader there. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** One thing that people can want, and how they say it in each language. */
export interface IntentModel {
  readonly name: string;
  readonly at: Place;
  /** The slots by name, each with the slot type that hears it. */
  readonly slots: Readonly<Record<string, string>>;
  readonly phrases: Readonly<Record<Locale, readonly Phrase[]>>;
}

/** One line of an intent's file, and every sample utterance that it stands for. */
export interface Phrase {
  readonly at: Place;
  readonly samples: readonly Sample[];
  readonly text: string;
}

/** A sample utterance as the platforms take it: plain words and slots, no alternatives left. */
export interface Sample {
  readonly pieces: readonly Piece[];
  readonly text: string;
}

/** A word of a sample utterance, or a slot that stands for words. */
export type Piece = { readonly slot: string } | { readonly word: string };

/**
 * How a slot type is heard: `ids` knows its values and nothing else, `words` takes any words (and knows some of them),
 * `number`, `date` and `digits` are what they say.
 */
export type SlotKind = 'date' | 'digits' | 'ids' | 'number' | 'words';

/** One kind of thing that can be said inside a phrase: an item, a quantity, a day. */
export interface SlotModel {
  readonly name: string;
  readonly at: Place;
  readonly kind: SlotKind;
  /** Words that make a size of a number before them: "12 ounce". */
  readonly measures: WordsByLocale;
  /** Things people say here that have no id: they teach the platforms, and fill the sample sentences. */
  readonly seeds: WordsByLocale;
  readonly values: readonly SlotValue[];
}

/** A value that the conversation knows by its id, however it was said. */
interface SlotValue {
  readonly id: string;
  /** The first is the name, the others are its synonyms. */
  readonly words: WordsByLocale;
}

export type WordsByLocale = Readonly<Record<Locale, readonly string[]>>;

/** How a language is spoken to a speaker, apart from any intent. */
export interface LocaleModel {
  readonly locale: Locale;
  readonly at: Place;
  /** Words that begin a one-shot request, before the invocation name: "ask". */
  readonly ask: readonly string[];
  /** Words between the invocation name and the request: "to". */
  readonly connect: readonly string[];
  /** Politeness and hesitation, which carry no meaning. */
  readonly fillers: readonly string[];
  readonly invocation: string;
  /** Words that open the shop, before or after its name. */
  readonly open: readonly string[];
  /** Words that point at something and never name a product: "it", "that one". */
  readonly pronouns: readonly string[];
  /** Spellings that sound or mean the same: "where's" is "where is". */
  readonly same: Readonly<Record<string, string>>;
  /** Articles and the like, which a product's name can do without. */
  readonly small: readonly string[];
  /** What wakes the speaker: "alexa". */
  readonly wake: readonly string[];
}
