import type { Measure, MeasureForm, Measures, Unit } from '../tongue/measures.ts';

/** Sizes in English. */
export const enMeasures: Measures = { measure, pack };

const NAMES: Readonly<Record<Unit, readonly [string, string]>> = {
  oz: ['ounce', 'ounces'],
  'fl oz': ['fluid ounce', 'fluid ounces'],
  lb: ['pound', 'pounds'],
  ct: ['count', 'count'],
  g: ['gram', 'grams'],
  kg: ['kilogram', 'kilograms'],
  ml: ['milliliter', 'milliliters'],
  l: ['liter', 'liters'],
  gal: ['gallon', 'gallons'],
  qt: ['quart', 'quarts'],
  pt: ['pint', 'pints'],
  'sq ft': ['square foot', 'square feet'],
  ft: ['foot', 'feet'],
};

function measure({ amount, unit }: Measure, form: MeasureForm): string {
  const [one, many] = NAMES[unit];
  const isHalf = amount === 0.5 && unit !== 'ct';
  if (form === 'adjective') return `${isHalf ? 'half' : said(amount)}-${one.replaceAll(' ', '-')}`;
  if (isHalf) return `half a ${one}`;
  return `${said(amount)} ${amount === 1 ? one : many}`;
}

function said(amount: number): string {
  return amount === 1 ? 'one' : DIGITS.format(amount);
}

function pack(count: number): string {
  return `${DIGITS.format(count)}-pack`;
}

const DIGITS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
