import type { DayRange } from '../../commerce/instant.ts';
import type { Position, SaidQuantity } from '../../dialogue/intent.ts';
import type { Locale } from '../../locales/locale.ts';
import { readNumber, readOrdinal } from '../../locales/number-words.ts';
import { daysIn } from './days.ts';
import { fieldsOf, textAt, valueAt, type Fields } from './fields.ts';

/** An intent's parameters, and the language that they were said in. */
export interface Said {
  readonly locale: Locale;
  readonly params: Fields;
}

/** The customer's own words, cut to a length that somebody may really say. */
export function wordsIn({ params }: Said, name: string): string | undefined {
  const slot = slotIn(params, name);
  return plain(slot.original) ?? plain(textOf(slot.resolved));
}

/** The id of what was said, where the slot's type knows it; else the customer's own words. */
export function meaningIn({ params }: Said, name: string): string | undefined {
  const slot = slotIn(params, name);
  return plain(textOf(slot.resolved)) ?? plain(slot.original);
}

/** A number as it was said, sensible or not; `unclear` when something was said that is no number. */
export function quantityIn({ locale, params }: Said, name: string): SaidQuantity | undefined {
  const { original, resolved } = slotIn(params, name);
  if (typeof resolved === 'number' && Number.isFinite(resolved)) return resolved;
  if (original.trim() === '' && (resolved === undefined || resolved === '')) return undefined;
  return readNumber(locale, textOf(resolved)) ?? readNumber(locale, original) ?? 'unclear';
}

/** A place in a row, counted from 1 or in words; nothing when it is neither. */
export function positionIn({ locale, params }: Said, name: string): Position | undefined {
  const { original, resolved } = slotIn(params, name);
  return placeIn(locale, textOf(resolved)) ?? placeIn(locale, original);
}

/** The days that were meant; nothing when the calendar has no such days. */
export function dayIn({ params }: Said, name: string): DayRange | undefined {
  const { original, resolved } = slotIn(params, name);
  return daysIn(resolved) ?? daysIn(original);
}

/** Digits as they were said: "0042" may be resolved as the number 42, which is another code. */
export function codeIn({ params }: Said, name: string): string | undefined {
  const { original, resolved } = slotIn(params, name);
  return [original, textOf(resolved)]
    .map((said) => said.replaceAll(/[\s.-]/g, ''))
    .find((digits) => /^\d{1,12}$/.test(digits));
}

interface Slot {
  readonly original: string;
  readonly resolved: unknown;
}

/** A type that may be said several times sends a list even of one. */
function slotIn(params: Fields, name: string): Slot {
  const value = valueAt(params, name);
  if (typeof value === 'string' || typeof value === 'number') {
    return { original: String(value), resolved: value };
  }
  const slot = fieldsOf(value);
  return { original: textAt(slot, 'original'), resolved: onlyOne(valueAt(slot, 'resolved')) ?? undefined };
}

function onlyOne(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const values: readonly unknown[] = value;
  return values.length === 1 ? values[0] : undefined;
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : '';
}

const RELATIVE: readonly Position[] = ['last', 'previous', 'next'];

function placeIn(locale: Locale, text: string): Position | undefined {
  const said = text.trim().toLowerCase();
  const place = /^\d+$/.test(said) ? Number(said) : readOrdinal(locale, said);
  if (place !== undefined) return Number.isSafeInteger(place) && place > 0 ? place : undefined;
  return RELATIVE.find((relative) => relative === said);
}

/** Nobody says a product's name this long. */
const LONGEST = 200;

/** One line, without control characters and halves of characters, and never cut through the middle of one. */
function plain(text: string): string | undefined {
  const line = text
    .slice(0, 4 * LONGEST)
    .replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
  const cut = Array.from(line).slice(0, LONGEST).join('').trim();
  return cut === '' ? undefined : cut;
}
