import { sayNumber } from '../../../locales/number-words.ts';
import { plural } from '../../../locales/plural.ts';
import { sayList } from '../../../locales/say-list.ts';
import type { AddedFacts } from '../cart-words.ts';
import { echo } from '../echo.ts';
import { oneOf } from '../one-of.ts';
import { sentence } from '../sentence.ts';
import type { Manner } from '../words.ts';
import { counted } from './goods.ts';
import { countOf, nameOf } from './name-of.ts';

/** What was added; first what was left in the cart before (V31), last what could not be added. */
export function sayAdded(facts: AddedFacts, manner: Manner): string {
  const { added, before, first } = facts;
  const form = added.length === 1 ? 'full' : 'short';
  const list = sayList(
    'en-US',
    added.map(({ quantity, variant }) => countOf(quantity, variant, form)),
  );
  const left =
    first && before.lineItems.length > 0 ? `Your cart still had ${counted(before.lineItems, 2)}.` : '';
  const done = left === '' ? oneOf(manner, ["I've added", 'Added:', 'Okay, I added']) : "I've added";
  return [left, `${done} ${list}.`, inAll(facts), sayMissing(facts)].filter((part) => part !== '').join(' ');
}

/** What there is none of, and what nobody here has heard of; nothing when nothing is missing. */
export function sayMissing({ notFound, unavailable }: Pick<AddedFacts, 'notFound' | 'unavailable'>): string {
  const names = unavailable.map((variant) => nameOf(variant, 'short'));
  const count = names.length;
  const gone =
    count === 0 ? '' : `${sayList('en-US', names)} ${count === 1 ? "isn't" : "aren't"} available right now.`;
  return [sentence(gone), unknown(notFound)].filter((part) => part !== '').join(' ');
}

function unknown(notFound: readonly string[]): string {
  if (notFound.length === 0) return '';
  const heard = notFound.map(echo).filter((said) => said !== undefined);
  if (heard.length === notFound.length) return `I couldn't find ${sayList('en-US', heard, 'or')}.`;
  const count = notFound.length;
  return `I couldn't find ${sayNumber('en-US', count)} ${plural('en-US', count, { one: 'thing', other: 'things' })} that you named.`;
}

/** More of what was there already. */
function inAll({ added, cart }: AddedFacts): string {
  const [only, ...others] = added;
  const line = cart.lineItems.find(({ variant }) => variant.id === only?.variant.id);
  if (only === undefined || line === undefined || others.length > 0 || line.quantity <= only.quantity)
    return '';
  return `That makes ${sayNumber('en-US', line.quantity)} in all.`;
}
