import type { Offer } from '../../../commerce/product.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import { sayMoney } from '../../../locales/say-money.ts';
import type { Asked } from '../../reply.ts';
import { echo } from '../echo.ts';
import { priceStep } from '../price-step.ts';
import { nameOf } from './name-of.ts';
import { offerShown, offerView } from './offer-view.ts';

const YES_NO = ['Yes', 'No'];

/** Not in their history: the shop's, offered. */
export const offerNewProduct = ({
  offer,
  said,
}: {
  readonly said: string | undefined;
  readonly offer: Offer;
}): Asked => ({
  speech: `You haven't bought ${echo(said) ?? 'that'} here before. I can get you ${nameOf(offer.variant)}, for ${priceOf(offer)}. Would you like that?`,
  reprompt: 'You would hear the whole price before anything is ordered. Shall I go on with that one?',
  view: offerView(offer),
  suggestions: YES_NO,
});

/** One substitute, with its difference (V14). */
export const offerSubstitute = ({
  instead,
  wanted,
}: {
  readonly wanted: Offer;
  readonly instead: Offer;
}): Asked => ({
  speech: `${gone(wanted)} Instead I have ${nameOf(instead.variant)}, for ${priceOf(instead)}${difference(wanted, instead)}. Would you like that instead?`,
  reprompt: 'I never swap anything without asking. Is that one fine with you?',
  view: { kind: 'list', title: 'Instead', items: [offerShown(instead)], selectable: false },
  suggestions: YES_NO,
});

/** There are fewer than were wanted. */
export function offerFewer({
  offer: { available, variant },
  wanted,
}: {
  readonly offer: Offer;
  readonly wanted: number;
}): Asked {
  const [left, all] = [sayNumber('en-US', available), sayNumber('en-US', wanted)];
  const take = available === 1 ? 'Shall I take that one' : `Shall I take those ${left}`;
  return {
    speech: `There ${available === 1 ? 'is' : 'are'} only ${left} left of the ${nameOf(variant, 'short')}, not ${all}. ${take}?`,
    reprompt: `You asked for ${all}, and ${left} is all there is. Would that do?`,
    suggestions: YES_NO,
  };
}

/** Out of stock and nothing to take its place (V14). */
export function sayOutOfStock({
  canWatch,
  offer,
}: {
  readonly offer: Offer;
  readonly canWatch: boolean;
}): Asked {
  if (!canWatch) {
    return {
      speech: `${gone(offer)} I have nothing like it either. What would you like instead?`,
      reprompt: 'You can name something else, or say “no, thanks”. What shall it be?',
    };
  }
  return {
    speech: `${gone(offer)} Shall I tell you when it's back?`,
    reprompt: "It's nothing you have to pay for. Would you like to hear when it's here again?",
    suggestions: YES_NO,
  };
}

/** "We're out of …", or that it is not sold any more. */
export const gone = ({ availability, variant }: Offer): string =>
  availability === 'withdrawn'
    ? `We no longer sell ${nameOf(variant)}.`
    : `Right now we're out of ${nameOf(variant)}.`;

const priceOf = ({ price }: Offer): string => sayMoney('en-US', price);

function difference(wanted: Offer, instead: Offer): string {
  const step = priceStep(wanted.price, instead.price);
  switch (step.kind) {
    case 'same':
      return ', the same price';
    case 'more':
    case 'less':
      return `, which is ${sayMoney('en-US', step.by)} ${step.kind}`;
    case 'unknown':
      return '';
  }
}
