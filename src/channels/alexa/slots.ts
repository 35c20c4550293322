import type { DayRange } from '../../commerce/instant.ts';
import type { Position, SaidQuantity } from '../../dialogue/intent.ts';
import { daysIn } from './days.ts';
import { fieldsAt, fieldsOf, listAt, textAt, valueAt, type Fields } from './fields.ts';

/** The customer's own words in a slot, as one tidy line. Nothing when Alexa understood nothing, which it writes "?". */
export function wordsIn(slots: Fields, name: string): string | undefined {
  const heard = heardIn(slots, name);
  if (heard === undefined) return undefined;
  const words = Array.from(
    heard
      .slice(0, 4 * MOST_LETTERS)
      .replace(UNSPEAKABLE, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  const said = words.slice(0, MOST_LETTERS).join('').trimEnd();
  return said === '' || said === '?' ? undefined : said;
}

/** What a slot with a closed list of meanings means: the id on that list, else the customer's own words. */
export const meaningIn = (slots: Fields, name: string): string | undefined =>
  idIn(fieldsAt(slots, name)) ?? wordsIn(slots, name);

/** A number just as it was heard, sensible or not; `unclear` when something was said that is none. */
export function quantityIn(slots: Fields, name: string): SaidQuantity | undefined {
  const heard = heardIn(slots, name)?.trim();
  if (heard === undefined) return undefined;
  return /^[+-]?\d{1,30}(?:\.\d{1,30})?$/.test(heard) ? Number(heard) : 'unclear';
}

/** "The second", "the last one": as models name it, and as Alexa writes ordinals. */
export function positionIn(slots: Fields, name: string): Position | undefined {
  const said = meaningIn(slots, name);
  if (said === 'last' || said === 'previous' || said === 'next') return said;
  const [, digits] = /^(\d{1,3})(?:st|nd|rd|th|\.)?$/.exec(said ?? '') ?? [];
  const position = Number(digits ?? 0);
  return position > 0 ? position : undefined;
}

export function dayIn(slots: Fields, name: string): DayRange | undefined {
  const said = wordsIn(slots, name);
  return said === undefined ? undefined : daysIn(said);
}

/** Digits spoken one by one or together: "1 2 3 4", "12-34". */
export function codeIn(slots: Fields, name: string): string | undefined {
  const digits = wordsIn(slots, name)?.replace(/[\s.-]/g, '');
  return digits !== undefined && /^\d{1,12}$/.test(digits) ? digits : undefined;
}

/** Longer than anything that can be bought is called. */
const MOST_LETTERS = 200;

/** Control characters and halves of characters: nobody has said these. */
const UNSPEAKABLE = /[\p{Cc}\p{Cs}]/gu;

/** Alexa has the value in `value`, or where several may be said, in a list, of which the first counts. */
function heardIn(slots: Fields, name: string): string | undefined {
  const slot = fieldsAt(slots, name);
  const values = fieldsAt(slot, 'slotValue');
  const [first = values] = listAt(values, 'values');
  const value = valueAt(slot, 'value') ?? valueAt(fieldsOf(first), 'value');
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The id of what Alexa matched, be the list ours or added while talking. */
function idIn(slot: Fields): string | undefined {
  const values = fieldsAt(slot, 'slotValue');
  const [first = values] = listAt(values, 'values');
  return [slot, fieldsOf(first)]
    .flatMap((each) => listAt(fieldsAt(each, 'resolutions'), 'resolutionsPerAuthority'))
    .map(fieldsOf)
    .filter((authority) => textAt(fieldsAt(authority, 'status'), 'code') === 'ER_SUCCESS_MATCH')
    .flatMap((authority) => listAt(authority, 'values'))
    .map((value) => textAt(fieldsAt(fieldsOf(value), 'value'), 'id'))
    .find((id) => id !== undefined);
}
