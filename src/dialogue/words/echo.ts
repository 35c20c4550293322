import { tidy } from './tidy.ts';

/** What the customer said, when it can be said back to them (V25): not "?", not markup, and no speech of its own. */
export function echo(said: string | undefined): string | undefined {
  const text = tidy(said ?? '');
  return text.length <= LONGEST && /\p{L}/u.test(text) && !MARKUP.test(text) ? text : undefined;
}

const LONGEST = 60;
const MARKUP = /[<>{}[\]\\|@#$^*_=~`]|\p{C}/u;
