import type { LocaleModel } from '../model.ts';
import { spelling, tokensOf, type Tokens } from './tokens.ts';

/** What remains once the speaker is woken and the shop is named; `opened` when the shop was named at all. */
export interface Invoked {
  readonly opened: boolean;
  readonly rest: Tokens;
}

/** Takes "alexa, ask corner market to" off a request: what the platform does before the shop hears anything. */
export function withoutInvocation(text: string, locale: LocaleModel): Invoked {
  const all = tokensOf(text, locale);
  const woken = from(all, prefixLength(all.words, spelled(locale.wake, locale)));
  const name = spelling(locale.invocation, locale).split(' ');
  const at = woken.words.findIndex((_, start) => name.every((word, i) => woken.words[start + i] === word));
  if (at === -1) return { opened: false, rest: woken };

  const connect = spelled(locale.connect, locale);
  const after = from(woken, at + name.length);
  const request = from(after, prefixLength(after.words, connect));
  const before = woken.words.slice(0, at);
  const invokes = [...spelled(locale.open, locale), ...spelled(locale.ask, locale), ''];
  if (invokes.includes(withoutFillers(before, locale).join(' ')) || request.words.length > 0) {
    return { opened: true, rest: isOpening(request.words, locale) ? NONE : request };
  }
  return { opened: true, rest: { breaks: woken.breaks, words: withoutSuffix(before, connect) } };
}

const NONE: Tokens = { breaks: new Set(), words: [] };

/** German puts the verb last: "corner market öffnen". */
function isOpening(words: readonly string[], locale: LocaleModel): boolean {
  return spelled(locale.open, locale).includes(words.join(' '));
}

const spelled = (phrases: readonly string[], locale: LocaleModel) =>
  phrases.map((phrase) => spelling(phrase, locale));

function withoutFillers(words: readonly string[], locale: LocaleModel): readonly string[] {
  const length = prefixLength(words, spelled(locale.fillers, locale));
  return length === 0 ? words : withoutFillers(words.slice(length), locale);
}

/** How many words the longest of the phrases takes at the start, over and over. */
function prefixLength(words: readonly string[], phrases: readonly string[]): number {
  const lengths = phrases
    .map((phrase) => phrase.split(' '))
    .filter((phrase) => phrase.every((word, i) => words[i] === word))
    .map(({ length }) => length);
  return Math.max(0, ...lengths);
}

function withoutSuffix(words: readonly string[], phrases: readonly string[]): readonly string[] {
  const suffix = phrases.find((phrase) => words.at(-1) === phrase);
  return suffix === undefined ? words : words.slice(0, -1);
}

function from({ breaks, words }: Tokens, start: number): Tokens {
  return {
    breaks: new Set([...breaks].map((at) => at - start)),
    words: words.slice(start),
  };
}
