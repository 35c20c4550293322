import { sayNumber } from '../../../locales/number-words.ts';
import { sayList } from '../../../locales/say-list.ts';
import type { AddedFacts } from '../cart-words.ts';
import { echo } from '../echo.ts';
import { oneOf } from '../one-of.ts';
import type { Manner } from '../words.ts';
import { counted } from './goods.ts';
import { countOf, nameOf } from './name-of.ts';

/** What was added; first what was left in the cart before (V31), last what could not be added. */
export function sayAdded(facts: AddedFacts, manner: Manner): string {
  const { added, before, first } = facts;
  const form = added.length === 1 ? 'full' : 'short';
  const list = sayList(
    'de-DE',
    added.map(({ quantity, variant }) => countOf(quantity, variant, form)),
  );
  const left =
    first && before.lineItems.length > 0
      ? `In deinem Warenkorb lag noch: ${counted(before.lineItems, 2)}.`
      : '';
  const done =
    left === '' ? oneOf(manner, ['Dazugelegt:', 'Im Warenkorb:', 'Gut, neu dabei:']) : 'Neu dabei:';
  return [left, `${done} ${list}.`, inAll(facts), sayMissing(facts)].filter((part) => part !== '').join(' ');
}

/** What there is none of, and what nobody here has heard of; nothing when nothing is missing. */
export function sayMissing({ notFound, unavailable }: Pick<AddedFacts, 'notFound' | 'unavailable'>): string {
  const names = unavailable.map((variant) => nameOf(variant, 'short'));
  const gone = names.length === 0 ? '' : `Gerade nicht zu haben: ${sayList('de-DE', names)}.`;
  return [gone, unknown(notFound)].filter((part) => part !== '').join(' ');
}

function unknown(notFound: readonly string[]): string {
  if (notFound.length === 0) return '';
  const heard = notFound.map(echo).filter((said) => said !== undefined);
  return heard.length === notFound.length
    ? `Nicht gefunden habe ich: ${sayList('de-DE', heard)}.`
    : 'Nicht alles, was du genannt hast, habe ich gefunden.';
}

/** More of what was there already. */
function inAll({ added, cart }: AddedFacts): string {
  const [only, ...others] = added;
  const line = cart.lineItems.find(({ variant }) => variant.id === only?.variant.id);
  if (only === undefined || line === undefined || others.length > 0 || line.quantity <= only.quantity)
    return '';
  return `Zusammen sind das ${sayNumber('de-DE', line.quantity)}.`;
}
