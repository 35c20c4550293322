import type { Measure, MeasureForm, Measures, Unit } from '../tongue/measures.ts';

/** Sizes in German. */
export const deMeasures: Measures = { measure, pack };

/** One, as it is named (nominative); many; and the first half of a compound. */
const NAMES: Readonly<Record<Unit, readonly [string, string, string]>> = {
  oz: ['eine Unze', 'Unzen', 'Unzen'],
  'fl oz': ['eine Flüssigunze', 'Flüssigunzen', 'Flüssigunzen'],
  lb: ['ein Pfund', 'Pfund', 'Pfund'],
  ct: ['ein Stück', 'Stück', 'Stück'],
  g: ['ein Gramm', 'Gramm', 'Gramm'],
  kg: ['ein Kilo', 'Kilo', 'Kilo'],
  ml: ['ein Milliliter', 'Milliliter', 'Milliliter'],
  l: ['ein Liter', 'Liter', 'Liter'],
  gal: ['eine Gallone', 'Gallonen', 'Gallonen'],
  qt: ['ein Quart', 'Quart', 'Quart'],
  pt: ['ein Pint', 'Pints', 'Pint'],
  'sq ft': ['ein Quadratfuß', 'Quadratfuß', 'Quadratfuß'],
  ft: ['ein Fuß', 'Fuß', 'Fuß'],
};

function measure({ amount, unit }: Measure, form: MeasureForm): string {
  const [one, many, compound] = NAMES[unit];
  if (form === 'adjective') return `${DIGITS.format(amount)}-${compound}`;
  return amount === 1 ? one : `${DIGITS.format(amount)} ${many}`;
}

function pack(count: number): string {
  return `${DIGITS.format(count)}er-Pack`;
}

const DIGITS = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
