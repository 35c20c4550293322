import { tidy } from '../dialogue/words/tidy.ts';

/** Control characters, half characters, and what turns the direction of the writing after it. */
const UNWRITABLE = /[\p{Cc}\p{Surrogate}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const LONGEST = 200;

/** Text that is data, fit to be written in a message: one line, as it reads, and not a novel. */
export function plain(text: string): string {
  const characters = Array.from(tidy(text).replaceAll(UNWRITABLE, ''));
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
