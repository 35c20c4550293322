/** How many digits of an amount in minor units stand behind the point: 2 for USD, 0 for JPY, 3 for KWD (ISO 4217). */
export function minorDigits(currency: string): number {
  return OTHER_THAN_TWO.get(currency) ?? 2;
}

// Intl's own digits are how a currency is usually written, not its minor unit: it says 0 for HUF, COP and 15 others,
// which would tell a hundred times the price.
const OTHER_THAN_TWO: ReadonlyMap<string, number> = new Map([
  ...list('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF', 0),
  ...list('BHD IQD JOD KWD LYD OMR TND', 3),
  ...list('CLF UYW', 4),
]);

function list(codes: string, digits: number): (readonly [string, number])[] {
  return codes.split(' ').map((code) => [code, digits] as const);
}
