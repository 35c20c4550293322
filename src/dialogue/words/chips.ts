/** Short answers to touch, four at most: a name that is too long for a chip goes by its place ("The second"). */
export const chips = (names: readonly string[], places: readonly string[]): readonly string[] =>
  names
    .slice(0, MOST)
    .map((name, at) => (name.length <= LONGEST ? name : (places[at] ?? name.slice(0, LONGEST))));

const MOST = 4;
const LONGEST = 25;
