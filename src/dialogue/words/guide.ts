import type { QuestionKind } from '../question.ts';
import type { Asked } from '../reply.ts';
import type { TalkWords } from './talk-words.ts';

/** How a language helps with one kind of question. */
export interface Guide {
  /** Two or three things that can be said here. */
  readonly help: string;
  /** The same in a few words, and other ones. */
  readonly hint: string;
  /** The question in three ways, so that it is never put twice in the same words (V26). */
  readonly asks: readonly [string, string, string];
  readonly suggestions: readonly string[];
}

export type Guides = Readonly<Record<QuestionKind | 'nothing', Guide>>;

/** What is said when nothing was heard, or nothing that we could make out: for the first time, and for the second. */
export interface MissedLines {
  readonly silent: readonly [string, string];
  readonly misheard: readonly [string, string];
  /** Where else it can be done. */
  readonly phone: string;
  /** What can always be said. */
  readonly always: string;
  readonly orStop: string;
}

type Missed = Parameters<TalkWords['missed']>[0];

/** Help with a question, which is put again. */
export const sayHelp = ({ asks, help, suggestions }: Guide, { orStop }: MissedLines): Asked => ({
  speech: `${help} ${asks[0]}`,
  reprompt: `${orStop} ${asks[2]}`,
  suggestions,
});

/** Something by the way; the question is put again. */
export const askAgain = (said: string, { asks, hint, suggestions }: Guide): Asked => ({
  speech: `${said} ${asks[0]}`,
  reprompt: `${hint} ${asks[1]}`,
  suggestions,
});

/** V26: first help, in other words than were said last; then the phone. */
export function sayMissed(guide: Guide, lines: MissedLines, { reprompt, silent, times }: Missed): Asked {
  const { asks, help, hint, suggestions } = guide;
  const opening = silent ? lines.silent : lines.misheard;
  if (times > 1) {
    return {
      speech: `${opening[1]} ${lines.phone} ${asks[2]}`,
      reprompt: `${lines.orStop} ${asks[0]}`,
      suggestions,
    };
  }
  const wasSaid = (words: string): boolean => reprompt?.includes(words) ?? false;
  const [first, second] = wasSaid(asks[1]) ? [asks[0], asks[1]] : [asks[1], asks[0]];
  return {
    speech: `${opening[0]} ${wasSaid(hint) ? help : hint} ${first}`,
    reprompt: `${lines.always} ${second}`,
    suggestions,
  };
}
