/** Too short to be mistaken for another word by one letter. */
const SHORTEST = 4;
const LONG = 8;

/** Whether one word may be the other, misheard or misspelt: one letter off, two in a long word. */
export function resembles(said: string, word: string): boolean {
  if (said.length < SHORTEST || word.length < SHORTEST) return false;
  const most = Math.min(said.length, word.length) >= LONG ? 2 : 1;
  return Math.abs(said.length - word.length) <= most && distance(said, word, most) <= most;
}

/** Damerau-Levenshtein distance (optimal string alignment), or more than `most` as soon as it must be more. */
function distance(a: string, b: string, most: number): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(cell(i, j, row));
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;

  function cell(i: number, j: number, row: readonly number[]): number {
    const same = a[i - 1] === b[j - 1];
    const best = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (same ? 0 : 1));
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    return swapped ? Math.min(best, at(before, j - 2) + 1) : best;
  }
}

const at = (row: readonly number[], j: number): number => row[j] ?? Number.POSITIVE_INFINITY;
