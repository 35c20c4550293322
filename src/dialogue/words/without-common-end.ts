/**
 * Titles without the end that all of them share, but for the word that makes sense of them: "medium roast ground
 * coffee" and "dark roast ground coffee" are "medium roast" and "dark roast". Left alone where one would lose its own.
 */
export function withoutCommonEnd(titles: readonly string[]): readonly string[] {
  const split = titles.map((title) => title.split(' '));
  const [first = []] = split;
  let shared = 0;
  while (
    first.length > shared &&
    split.every((words) => words.length > shared && words.at(-1 - shared) === first.at(-1 - shared))
  ) {
    shared += 1;
  }
  const extra = shared - 1;
  const isSafe = extra > 0 && split.every((words) => words.length > shared);
  return isSafe ? split.map((words) => words.slice(0, -extra).join(' ')) : titles;
}
