type Fact = Readonly<Record<string, unknown>>;

/** Facts under headings, as a page to read: short ones on a line, long ones as a list of what is what. */
export const page = (
  sections: Readonly<Record<string, readonly Fact[]>>,
  money: (minor: number) => string,
): string =>
  Object.entries(sections)
    .filter(([, facts]) => facts.length > 0)
    .map(([heading, facts]) => `${heading}\n${facts.map((fact) => block(rowsOf(fact, money))).join('\n')}`)
    .join('\n');

type Row = readonly [what: string, text: string];

const MOST_ON_A_LINE = 3;

function block(rows: readonly Row[]): string {
  if (rows.length <= MOST_ON_A_LINE) return `  ${rows.map(([, text]) => text).join('  ')}\n`;
  const width = Math.max(...rows.map(([what]) => what.length));
  return rows.map(([what, text]) => `  ${what.padEnd(width)}  ${text}\n`).join('');
}

/** What is nothing is left out; what is inside something else is named after both. */
const rowsOf = (fact: Fact, money: (minor: number) => string, within = ''): readonly Row[] =>
  Object.entries(fact).flatMap(([name, value]): readonly Row[] => {
    if (value === null || value === undefined || value === false) return [];
    const what = `${within}${name.replaceAll('_', ' ')}`;
    if (isFact(value)) return rowsOf(value, money, `${what}, `);
    return [[what, MONEY.has(name) && typeof value === 'number' ? money(value) : shown(value)]];
  });

const isFact = (value: unknown): value is Fact =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** What the books keep in minor units. */
const MONEY: ReadonlySet<string> = new Set([
  'amount',
  'discount',
  'fulfillment',
  'price',
  'refund',
  'subtotal',
  'tax',
  'total',
]);

function shown(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(shown).join(', ') || 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
