import { tidy } from './tidy.ts';

/** What the customer said, when it can be said back (V25): not "?", not markup, and no speech or question of its own. */
export function echo(said: string | undefined): string | undefined {
  const text = tidy((said ?? '').replaceAll(/[?!…]+/g, ' '));
  return text.length <= LONGEST && /\p{L}/u.test(text) && !MARKUP.test(text) ? text : undefined;
}

const LONGEST = 60;
const MARKUP = /[<>{}[\]\\|@#$^*_=~`]|\p{C}/u;
