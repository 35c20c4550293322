/** Request headers, by whatever case their names came in. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The header of that name (in lower case), if it was sent exactly once. */
export function headerIn(headers: Headers, name: string): string | undefined {
  const [value, ...more] = Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, values]) => values ?? []);
  return more.length === 0 ? value : undefined;
}
