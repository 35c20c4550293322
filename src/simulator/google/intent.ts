import type { SlotTypes } from '../slot-types.ts';
import type { Utterance } from '../utterance.ts';
import { googleParams } from './params.ts';
import type { GoogleIntent } from './request.ts';

/** How often in a row Google heard nothing, or nothing that it could match. */
export interface Misses {
  readonly noInput: number;
  readonly noMatch: number;
}

export const NO_MISSES: Misses = { noInput: 0, noMatch: 0 };

/** What Google calls what was said: its system intents count the misses, the others have our names. */
export function nextIntent(
  said: Utterance,
  before: Misses,
  typesOf: SlotTypes,
): { readonly intent: GoogleIntent; readonly misses: Misses } {
  const misses = after(said.intent, before);
  const name = nameOf(said.intent, misses);
  const params = googleParams(said.slots, typesOf(said.intent));
  return { intent: { name, params, query: said.intent === 'NoInput' ? '' : said.text }, misses };
}

/** After these Google closes the conversation, whatever it is answered. */
export const isFinal = ({ name }: Pick<GoogleIntent, 'name'>): boolean =>
  name === CANCEL || name.endsWith('_FINAL');

const CANCEL = 'actions.intent.CANCEL';

function after(intent: string, { noInput, noMatch }: Misses): Misses {
  if (intent === 'NoInput') return { noInput: noInput + 1, noMatch };
  if (intent === 'NotUnderstood') return { noInput: 0, noMatch: noMatch + 1 };
  return NO_MISSES;
}

/** Google itself takes "stop", "bye" and the like as the wish to leave. */
const SYSTEM: ReadonlyMap<string, string> = new Map([
  ['Launch', 'actions.intent.MAIN'],
  ['Stop', CANCEL],
]);

function nameOf(intent: string, misses: Misses): string {
  if (intent === 'NoInput') return `actions.intent.NO_INPUT_${countOf(misses.noInput)}`;
  if (intent === 'NotUnderstood') return `actions.intent.NO_MATCH_${countOf(misses.noMatch)}`;
  return SYSTEM.get(intent) ?? intent;
}

const countOf = (times: number): string => (times > 2 ? 'FINAL' : String(times));
